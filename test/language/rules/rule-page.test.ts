import { describe, expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { rules } from '../../../language/rules/index.ts';
import { internalError } from '../../../language/rules/internal-error.ts';
import { rule } from '../../../language/rules/rule.ts';
import { rulePage } from '../../../language/rules/rule-page.ts';
import { ruleSettings } from '../../../language/rules/rule-settings.ts';
import { fixtureFiles } from '../../support/annotate.ts';
import { workspace } from '../../support/workspace.ts';

const late = rule({
    code: 'late-lunch',
    on: 'Meeting',
    severity: 'hint',
    since: '1.2.0',
    what: 'A meeting at noon.',
    why: 'People are hungry.',
    source: 'plain sense',
    examples: { bad: 'deal A {\n}\n', good: 'deal B {\n}\n' },
    messages: { noon: '"{meeting}" is held at noon.' },
    check() {},
    fixes: [
        { title: 'Move to {time}', offers: () => [] },
        { title: 'Move to {day}', offers: () => [] },
        { title: 'Bring sandwiches', safe: true, offers: () => [] },
    ],
});

test('a page says what, why, how it looks, how to mend and how to silence it', () => {
    expect(rulePage(late, 'en')).toBe(`# late-lunch

**Hint.** A meeting at noon.

People are hungry.

Breaks the rule:

\`\`\`dialog
deal A {
}
\`\`\`

Follows the rule:

\`\`\`dialog
deal B {
}
\`\`\`

Offers to mend it:

- Move to …
- Bring sandwiches (also when all is mended that safely can be)

To silence it, give the reason on the line before:

\`\`\`dialog
// dialog-ignore late-lunch: why this is right here
\`\`\`

Its severity in a workspace, or \`off\`, is set in \`dialogplan.json\` (\`{ "rules": { "late-lunch": "off" } }\`), and for yourself under \`dialogplan.rules\` › \`late-lunch\`.

Source: plain sense. Since 1.2.0.`);
});

test('a rule that listens to nobody says so, and shows no example it has not got', () => {
    const page = rulePage(internalError, 'en');
    expect(page).toContain('It cannot be silenced or switched off');
    expect(page).not.toMatch(/dialog-ignore|```|Offers/);
});

test('examples are shown in the words of the page', () => {
    expect(rulePage(late, 'sv')).toContain('affär A {');
    expect(exampleIn('affär A "deal" { // deal\n  köpare Deal\n}', 'en')).toBe('deal A "deal" { // deal\n  buyer Deal\n}');
    expect(exampleIn('metting Ops {', 'sv')).toBe('metting Ops {');
});

test('words are written as the language writes them in their place', () => {
    const english = 'meeting A {\n  every 3 months on first tuesday\n}\nescalate operational to tactical level within 2 weeks';
    const swedish = 'möte A {\n  var 3:e månad den första tisdagen\n}\neskalera från operativ till taktisk nivå inom 2 veckor';
    expect(exampleIn(english, 'sv')).toBe(swedish);
    expect(exampleIn(english, 'en')).toBe(english);
});

describe.each(rules)('$code', ({ examples }) => {
    const codesIn = async (example: string) => {
        const files = Object.fromEntries(fixtureFiles(example).map(({ name, text }) => [name, text]));
        const { check } = await workspace(files);
        return Object.keys(files).flatMap((name) => check(name).findings.map(({ code }) => code));
    };

    test.each(Object.entries(examples))('shows the same in Swedish: %s', async (_, example) => {
        expect(await codesIn(exampleIn(example, 'sv'))).toEqual(await codesIn(example));
    });
});

test('an example that mixes languages is about just that', () => {
    const mixed = 'deal A {\n  köpare B\n}';
    expect(exampleIn(mixed, 'sv')).toBe(mixed);
});

test('a setting offers every severity, in every language', () => {
    expect(ruleSettings([late, internalError], ['en', 'sv'])).toEqual({
        'late-lunch': {
            type: 'string',
            enum: ['error', 'warning', 'info', 'hint', 'off'],
            default: 'hint',
            description: 'A meeting at noon.',
        },
    });
});
