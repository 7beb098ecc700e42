import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runCli } from '../../support/run-cli.ts';

const english = 'organisation A {\n  country SE\n  closed  week 28 to week 31 "Summer" // we rest\n}\n'.replace(
    'closed  ',
    'closed ',
);
const swedish = 'organisation A {\n  land SE\n  stängt vecka 28 till vecka 31 "Summer" // we rest\n}\n';

test('words change, names, texts and comments stay', async () => {
    const folder = folderWith({ 'plan.dialog': english });
    expect(await runCli('translate', '--to', 'sv', folder)).toEqual({ code: 0, out: swedish, err: '' });
    expect(readFileSync(path.join(folder, 'plan.dialog'), 'utf8')).toBe(english);
});

test('--write writes, and back again it is as it was', async () => {
    const folder = folderWith({ 'plan.dialog': english });
    const file = path.relative(process.cwd(), path.join(folder, 'plan.dialog'));
    expect(await runCli('translate', '--to', 'sv', folder, '--write')).toEqual({ code: 0, out: `${file}\n`, err: '' });
    expect(readFileSync(path.join(folder, 'plan.dialog'), 'utf8')).toBe(swedish);
    expect(await runCli('translate', '--to', 'en', folder)).toEqual({ code: 0, out: english, err: '' });
});

test.each([[[]], [['--to', 'fi']]])('%j says no language: code 2', async (options) => {
    expect(await runCli('translate', ...options)).toEqual({
        code: 2,
        out: '',
        err: 'dialogplan: translate takes --to en or --to sv.\n',
    });
});
