import { describe, expect, test } from 'vitest';
import { rules, silencing } from '../../../language/index.ts';
import { fixtureFiles } from '../../support/annotate.ts';
import { workspace } from '../../support/workspace.ts';

const filesOf = (example: string) => Object.fromEntries(fixtureFiles(example).map(({ name, text }) => [name, text]));
/** Rules that can be silenced and whose example shows them. */
const silenced = rules.filter(({ locked, code }) => !locked && code !== 'unused-suppression');

async function codesIn(files: Readonly<Record<string, string>>, name: string) {
    const { check } = await workspace(files);
    return check(name);
}

describe('a comment above its line silences a finding, and brings no other', () => {
    test.each(silenced.map((rule) => [rule.code, rule.examples.bad] as const))('%s', async (code, example) => {
        for (const eol of ['\n', '\r\n']) {
            let files: Readonly<Record<string, string>> = filesOf(example.replaceAll('\n', eol));
            for (const name of Object.keys(files)) {
                const { findings, context } = await codesIn(files, name);
                const finding = findings.find((one) => one.code === code);
                if (!finding) continue;
                const comment = silencing(finding, context);
                if (!comment) throw new Error(`${code} cannot be silenced.`);
                const { offset, before, after } = comment;
                const line = context.document.textDocument.positionAt(finding.offset).line;
                const onLine = (other: typeof finding) =>
                    other.code === code && context.document.textDocument.positionAt(other.offset).line === line;
                files = {
                    ...files,
                    [name]: [context.text.slice(0, offset), before, 'agreed', after, context.text.slice(offset)].join(''),
                };
                const codes = (await codesIn(files, name)).findings.map((one) => one.code);
                expect(codes).toEqual(findings.filter((one) => !onLine(one)).map((one) => one.code));
                expect(files[name]?.replaceAll('\r\n', '').includes('\n')).toBe(eol === '\n');
            }
        }
    });
});

test('neither what makes a plan unreadable nor a comment that silences nothing can be silenced', async () => {
    const { findings, context } = await codesIn(
        { 'plan.dialog': '// dialog-ignore nothing: no\norganisation A {\n  kuntry SE\n}\n' },
        'plan.dialog',
    );
    expect(findings.map((finding) => [finding.code, silencing(finding, context)])).toEqual([
        ['unused-suppression', undefined],
        ['unknown-word', undefined],
    ]);
});

test('no line is put into a longer comment', async () => {
    const { findings, context } = await codesIn(
        {
            'plan.dialog':
                'organisation A { }\norganisation B { } /* one\ntwo */ organisation C { }\ndeal D { buyer A supplier B type one-off delivery goods }\n',
        },
        'plan.dialog',
    );
    expect(findings.map((finding) => [finding.code, silencing(finding, context)])).toEqual([['unused-declaration', undefined]]);
});
