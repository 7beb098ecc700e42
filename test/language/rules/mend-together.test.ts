import { describe, expect, test } from 'vitest';
import { type Finding, mendTogether, offersOf, type RuleContext, rules } from '../../../language/index.ts';
import { fixtureFiles } from '../../support/annotate.ts';
import { applyChanges } from '../../support/apply-changes.ts';
import { workspace } from '../../support/workspace.ts';

type Files = Readonly<Record<string, string>>;

/** An example with a second deal like each of its own. */
function doubled(example: string): Files {
    const twice = (text: string) => {
        const deals = text.split(/^(?=deal )/m).filter((part) => part.startsWith('deal '));
        return text + deals.map((deal) => `\n${deal.replace(/^deal (\w+)/, 'deal $12')}`).join('');
    };
    return Object.fromEntries(fixtureFiles(example).map(({ name, text }) => [name, twice(text)]));
}

async function found(files: Files) {
    const { check } = await workspace(files);
    return Object.keys(files).map((name) => ({ name, ...check(name) }));
}

const clear = (finding: Finding, context: RuleContext) => offersOf(finding, context).length === 1;
const errorsBut = (code: string, findings: readonly Finding[]) =>
    findings.filter((one) => one.severity === 'error' && one.code !== code).map((one) => one.code);

const mendable = rules.filter(({ fixes, code }) => fixes && code !== 'unused-suppression');

describe('all findings of a kind that can be mended in one way are mended at once, and nothing breaks', () => {
    test.each(mendable.map((rule) => [rule.code, rule.examples.bad] as const))('%s', async (code, example) => {
        let files = doubled(example);
        for (const { name, findings, context } of await found(files)) {
            const own = findings.filter((finding) => finding.code === code);
            const { changes, count } = mendTogether(own, context);
            const wanted = own.filter((finding) => clear(finding, context));
            expect(count).toBe(wanted.length);
            const before = errorsBut(code, findings);
            files = applyChanges(files, name, changes);
            const after = (await found(files)).find((one) => one.name === name);
            const left = after?.findings.filter((finding) => finding.code === code && clear(finding, after.context));
            expect(left).toEqual([]);
            expect(errorsBut(code, after?.findings ?? [])).toEqual(before);
        }
    });
});
