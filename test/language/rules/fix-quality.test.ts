import { describe, expect, test } from 'vitest';
import { offersOf, rules } from '../../../language/index.ts';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { fixtureFiles } from '../../support/annotate.ts';
import { applyChanges } from '../../support/apply-changes.ts';
import { workspace } from '../../support/workspace.ts';

type Files = Readonly<Record<string, string>>;

/** A plan as others might have laid it out: each line with a comment of its own, indented by tabs, its lines ended as on Windows. */
function laidOut(text: string): string {
    const lines = text.trimEnd().split('\n');
    const commented = lines.map((line, index) => {
        const indent = /^ */.exec(line)?.[0].length ?? 0;
        return line === '' ? line : `${'\t'.repeat(indent / 2)}${line.trimStart()} // rad ${index}!`;
    });
    return `${commented.join('\r\n')}\r\n`;
}

const commentsIn = (text: string) => [...text.matchAll(/\/\/ rad \d+!/g)].map(([comment]) => comment);
const filesOf = (example: string): Files =>
    Object.fromEntries(fixtureFiles(exampleIn(example, 'sv')).map(({ name, text }) => [name, laidOut(text)]));

/** Fixes that take a statement away, and so may take what is written beside it. */
const removing = new Set(['unused-import', 'unused-declaration', 'unused-suppression', 'repeated-property']);
const mendable = rules.filter(({ fixes }) => fixes);

describe('a fix keeps comments, layout, line ends and the language of a plan', () => {
    test.each(mendable.map((rule) => [rule.code, rule.examples.bad] as const))('%s', async (code, example) => {
        const files = filesOf(example);
        const { check } = await workspace(files);
        let tried = 0;
        for (const name of Object.keys(files)) {
            const { findings, context } = check(name);
            for (const finding of findings.filter((one) => one.code === code)) {
                for (const { changes } of offersOf(finding, context)) {
                    tried++;
                    const after = applyChanges(files, name, changes);
                    for (const [file, text] of Object.entries(after)) {
                        if (text === files[file]) continue;
                        if (!removing.has(code))
                            expect(commentsIn(text).toSorted()).toEqual(commentsIn(files[file] ?? '').toSorted());
                        expect(text).not.toMatch(/[^\r]\n|[ \t]\r\n|\r\n\r\n\r\n|\r\n {2,}|\t \S/);
                        const { findings: left } = (await workspace(after)).check(file);
                        const foreign = left.filter((one) => one.code === 'mixed-languages' && code !== 'mixed-languages');
                        expect(foreign.map(({ args }) => args)).toEqual([]);
                    }
                }
            }
        }
        expect(tried).toBeGreaterThan(0);
    });
});
