import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runCli } from '../../support/run-cli.ts';

const parties = 'organisation A {\n}\norganisation B {\n}\n';
const sound = `${parties}deal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n}\n`;
const faulty = 'organisation A {\n}\naffär D {\n  beställare A\n  leverantör A\n  typ engångsköp\n  leverans varor\n}\n';

test('a sound plan: code 0, an empty array', async () => {
    const folder = folderWith({ 'plan.dialog': sound });
    expect(await runCli('check', folder, '--format', 'json')).toEqual({ code: 0, out: '[]\n', err: '' });
});

test('an error: code 1, one entry with all that was promised, in the language of the plan', async () => {
    const folder = folderWith({ 'b.dialog': faulty, 'a.dialog': sound });
    const { code, out, err } = await runCli('check', folder, '--format', 'json', '--today', '2026-02-01');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toEqual([
        {
            file: path.relative(process.cwd(), path.join(folder, 'b.dialog')),
            line: 5,
            column: 14,
            endLine: 5,
            endColumn: 15,
            severity: 'error',
            code: 'same-party',
            message: '"A" är både beställare och leverantör i "D": en affär behöver en motpart.',
        },
    ]);
});

test('the language of the messages can be chosen', async () => {
    const folder = folderWith({ 'plan.dialog': faulty });
    const { out } = await runCli('check', folder, '--language', 'en', '--format', 'json');
    expect(JSON.parse(out)[0].message).toBe('"A" is both buyer and supplier of "D": a deal needs another party.');
});

test('for people: the line, the place below it, and a sum', async () => {
    const folder = folderWith({ 'plan.dialog': faulty });
    const { code, out } = await runCli('check', path.join(folder, 'plan.dialog'));
    expect(code).toBe(1);
    expect(out.split('\n').slice(1)).toEqual([
        '  fel "A" är både beställare och leverantör i "D": en affär behöver en motpart. [same-party]',
        '      5 |   leverantör A',
        '        |              ^',
        '',
        '1 plan granskad: 1 fel.',
        '',
    ]);
});

test('SARIF names the rule and the place', async () => {
    const folder = folderWith({ 'plan.dialog': faulty });
    const { out } = await runCli('check', folder, '--format', 'sarif');
    const [result] = JSON.parse(out).runs[0].results;
    expect(result).toMatchObject({
        ruleId: 'same-party',
        level: 'error',
        locations: [{ physicalLocation: { region: { startLine: 5, startColumn: 14 } } }],
    });
});

test('columns count UTF-16 units, and a byte order mark is no column', async () => {
    const folder = folderWith({ 'plan.dialog': `\uFEFForganisation A "🙂" { } organisation A {\n}\n` });
    const { out } = await runCli('check', folder, '--format', 'json');
    const duplicate = JSON.parse(out).find((finding: { code: string }) => finding.code === 'duplicate-name');
    expect(duplicate).toMatchObject({ line: 1, column: 38, endColumn: 39 });
});

test('an imported file is read, but only the files asked for are reported', async () => {
    const folder = folderWith({
        'parties.dialog': `${parties}organisation A {\n}\n`,
        'plan.dialog': `import "parties.dialog"\n${sound.slice(parties.length)}`,
    });
    const { code, out } = await runCli('check', path.join(folder, 'plan.dialog'), '--format', 'json');
    expect({ code, findings: JSON.parse(out) }).toEqual({ code: 0, findings: [] });
});

test.each([
    [['check', 'no-such-place'], 'dialogplan: There is no file or folder "no-such-place".\n'],
    [['check', '--format', 'xml'], 'dialogplan: --format takes human, json, sarif.\n'],
    [['check', '--max-warnings', 'few'], 'dialogplan: --max-warnings takes a number.\n'],
    [['check', '--formt', 'json'], 'dialogplan: There is no option "--formt". Did you mean "--format"?\n'],
    [['check', '--format'], 'dialogplan: The option --format lacks its value.\n'],
    [['check', '--today', '2026-02-30'], 'dialogplan: --today takes a date, such as 2026-02-01.\n'],
    [['check', '--language', 'fi'], 'dialogplan: --language takes en, sv.\n'],
    [['chek'], 'dialogplan: There is no command "chek". Did you mean "check"? "dialogplan help" lists them.\n'],
])('%j cannot be done: code 2 and one line', async (args, err) => {
    expect(await runCli(...args)).toEqual({ code: 2, out: '', err });
});

test('a folder without plans cannot be checked', async () => {
    const folder = folderWith({ 'notes.txt': 'hello' });
    expect(await runCli('check', folder)).toEqual({
        code: 2,
        out: '',
        err: `dialogplan: There is no plan (a file whose name ends in .dialog) in "${folder}".\n`,
    });
});

test('warnings fail only beyond the number allowed', async () => {
    const folder = folderWith({ 'plan.dialog': `// dialog-ignore no-such-rule: just to have a warning\n${sound}` });
    expect((await runCli('check', folder)).code).toBe(0);
    expect((await runCli('check', folder, '--max-warnings', '1')).code).toBe(0);
    expect((await runCli('check', folder, '--max-warnings', '0')).code).toBe(1);
});

test('a file that is no text is one finding, not a crash', async () => {
    const folder = folderWith({ 'picture.dialog': new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]) });
    const { code, out } = await runCli('check', folder, '--format', 'json');
    expect({ code, codes: JSON.parse(out).map((finding: { code: string }) => finding.code) }).toEqual({
        code: 1,
        codes: ['syntax'],
    });
});
