import { describe, expect, test } from 'vitest';
import { readSettingsFile, settingsFileTexts } from '../../../server/workspace/read-settings-file.ts';

test('severities by rule, with comments and a comma too many', () => {
    const text =
        '\uFEFF{ // agreed in May\n  "$schema": "x",\n  "rules": { "chair-missing": "off", "invite-users": "warning", } }';
    expect(readSettingsFile(text.slice(1))).toEqual({
        rules: { 'chair-missing': 'off', 'invite-users': 'warning' },
        faults: [],
        isReadable: true,
    });
});

test.each(['', '  \n', '{}', '// nothing yet', '{ "rules": {} }'])('%j says nothing', (text) => {
    expect(readSettingsFile(text)).toEqual({ rules: {}, faults: [], isReadable: true });
});

/** The pieces of a text that mean nothing, each with what is said of it. */
const faultsIn = (text: string) =>
    readSettingsFile(text).faults.map(({ offset, end, message }) => [text.slice(offset, end), message]);

describe('what means nothing is told where it stands', () => {
    test.each([
        ['[]', [['[]', settingsFileTexts.noObject]]],
        ['{ "rule": {} }', [['"rule"', settingsFileTexts.unknownSetting]]],
        ['{ "rules": "off" }', [['"off"', settingsFileTexts.noRules]]],
        ['{ "rules": { "chair-misssing": "off" } }', [['"chair-misssing"', settingsFileTexts.likelyRule]]],
        ['{ "rules": { "x": "off" } }', [['"x"', settingsFileTexts.unknownRule]]],
        ['{ "rules": { "syntax": "off" } }', [['"syntax"', settingsFileTexts.locked]]],
        ['{ "rules": { "chair-missing": "loud" } }', [['"loud"', settingsFileTexts.noSeverity]]],
        ['{ "rules": { "chair-missing": [1] } }', [['[1]', settingsFileTexts.noSeverity]]],
        ['{ "rules": { "__proto__": "off" } }', [['"__proto__"', settingsFileTexts.unknownRule]]],
    ])('%s', (text, faults) => {
        expect(faultsIn(text)).toEqual(faults);
        expect(readSettingsFile(text)).toMatchObject({ rules: {}, isReadable: true });
    });
});

test('what can be read of a broken file holds, and one fault says where it breaks', () => {
    const { rules, faults, isReadable } = readSettingsFile('{ "rules": { "chair-missing": "off" "invite-users": "off"');
    expect({ rules, isReadable }).toEqual({ rules: { 'chair-missing': 'off', 'invite-users': 'off' }, isReadable: false });
    expect(faults.map(({ message }) => message)).toEqual([settingsFileTexts.unreadable]);
});
