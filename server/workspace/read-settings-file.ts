import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { type Args, nearest, type RuleSetting, ruleSettingValues, rules } from '../../language/index.ts';

/** What a settings file says, as far as it can be understood. */
export interface SettingsFile {
    /** Severity by rule code. */
    readonly rules: Readonly<Record<string, RuleSetting>>;
    /** What could not be understood, in text order. */
    readonly faults: readonly SettingsFault[];
    /** Whether it is JSON at all. Comments, and a comma too many, are allowed. */
    readonly isReadable: boolean;
}

/** A piece of a settings file that means nothing; offsets in UTF-16 units, end exclusive. */
export interface SettingsFault {
    readonly offset: number;
    readonly end: number;
    readonly message: string;
    readonly args: Args;
}

/** English texts of faults; the keys of their translations. */
export const settingsFileTexts = {
    unreadable: 'This cannot be read as JSON: a quote, a comma or a bracket is missing, or there is one too many.',
    noObject: 'A settings file is an object, such as {example}.',
    unknownSetting: 'There is no setting "{name}" here: what can be set is "rules".',
    noRules: '"rules" holds a severity for each rule, such as {example}.',
    unknownRule: 'There is no rule "{code}".',
    likelyRule: 'There is no rule "{code}". Is "{likely}" meant?',
    locked: 'The rule "{code}" cannot be changed: without it, nothing else that is said of a plan could be relied on.',
    noSeverity: 'A rule is set to {values}.',
} as const;

const example = '{ "rules": { "chair-missing": "off" } }';
/** `$schema` is what editors write to find the schema. */
const settingNames = ['rules', '$schema'];
const settable = new Map(rules.map((rule) => [rule.code, rule]));

/** Reads the text of a `dialogplan.json`. Never throws: what can't be understood is a fault, and the rest holds. */
export function readSettingsFile(text: string): SettingsFile {
    const errors: ParseError[] = [];
    const faults: SettingsFault[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const fault = ({ offset, length }: Pick<Node, 'offset' | 'length'>, message: string, args: Args = {}) =>
        faults.push({ offset, end: offset + length, message, args });

    const [error] = errors;
    // One slip often has several consequences: the first is where to look.
    if (error) fault(error, settingsFileTexts.unreadable);
    if (root && root.type !== 'object') fault(root, settingsFileTexts.noObject, { example });
    for (const [name, key] of root ? entriesOf(root) : [])
        if (!settingNames.includes(name)) fault(key, settingsFileTexts.unknownSetting, { name });

    const severities: Record<string, RuleSetting> = {};
    const list = root && findNodeAtLocation(root, ['rules']);
    if (list && list.type !== 'object') fault(list, settingsFileTexts.noRules, { example: '{ "chair-missing": "off" }' });
    for (const [code, key, value] of list ? entriesOf(list) : []) {
        const rule = settable.get(code);
        const severity = value && severityOf(value);
        if (!rule) fault(key, ...unknownRule(code));
        else if (rule.locked) fault(key, settingsFileTexts.locked, { code });
        else if (severity) severities[code] = severity;
        // Where no value stands, the text cannot be read either, and that is said.
        else if (value) fault(value, settingsFileTexts.noSeverity, { values: { either: ruleSettingValues } });
    }
    return { rules: severities, faults: faults.sort((a, b) => a.offset - b.offset), isReadable: errors.length === 0 };
}

function entriesOf(object: Node): readonly (readonly [name: string, key: Node, value: Node | undefined])[] {
    return (object.children ?? []).flatMap(({ children: [key, value] = [] }) => (key ? [[String(key.value), key, value]] : []));
}

function severityOf(node: Node): RuleSetting | undefined {
    const value: unknown = getNodeValue(node);
    return ruleSettingValues.find((one) => one === value);
}

function unknownRule(code: string): readonly [message: string, args: Args] {
    const codes = [...settable.values()].filter(({ locked }) => !locked).map((rule) => rule.code);
    const [likely] = nearest(code, codes, 1);
    return likely ? [settingsFileTexts.likelyRule, { code, likely }] : [settingsFileTexts.unknownRule, { code }];
}
