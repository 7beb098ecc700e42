import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, runCli } from '../../support/run-cli.ts';

const untidy = 'organisation A { // ours\ncountry SE }\n';
const tidy = 'organisation A { // ours\n  country SE\n}\n';
const broken = 'organisation A {\n   kuntry SE\n}\n';
const shown = (folder: string, file: string) => path.relative(process.cwd(), path.join(folder, file));
const read = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');

test('the formatted text is the result, and the file stays as it is', async () => {
    const folder = folderWith({ 'plan.dialog': untidy });
    expect(await runCli('format', path.join(folder, 'plan.dialog'))).toEqual({ code: 0, out: tidy, err: '' });
    expect(read(folder, 'plan.dialog')).toBe(untidy);
});

test('--check names what is not laid out: code 1', async () => {
    const folder = folderWith({ 'a.dialog': tidy, 'b.dialog': untidy });
    expect(await runCli('format', '--check', folder)).toEqual({ code: 1, out: `${shown(folder, 'b.dialog')}\n`, err: '' });
    expect(await runCli('format', '--check', path.join(folder, 'a.dialog'))).toEqual({ code: 0, out: '', err: '' });
});

test('--write changes what is to be changed, and names it; a byte order mark stays', async () => {
    const folder = folderWith({ 'a.dialog': tidy, 'b.dialog': `\uFEFF${untidy}` });
    expect(await runCli('format', '--write', folder)).toEqual({ code: 0, out: `${shown(folder, 'b.dialog')}\n`, err: '' });
    expect([read(folder, 'a.dialog'), read(folder, 'b.dialog')]).toEqual([tidy, `\uFEFF${tidy}`]);
    expect(await runCli('format', '--check', folder)).toEqual({ code: 0, out: '', err: '' });
});

test('what cannot be read is told of and left alone, the others are done', async () => {
    const folder = folderWith({ 'a.dialog': broken, 'b.dialog': untidy });
    expect(await runCli('format', '--write', folder)).toEqual({
        code: 1,
        out: `${shown(folder, 'b.dialog')}\n`,
        err: `${shown(folder, 'a.dialog')}:2:4: The word "kuntry" is unknown. Did you mean "country"? It stays as it is: what cannot be read cannot be laid out.\n`,
    });
    expect(read(folder, 'a.dialog')).toBe(broken);
});

test('it cannot check and write at once', async () => {
    expect(await runCli('format', '--check', '--write')).toEqual({
        code: 2,
        out: '',
        err: 'dialogplan: format takes --check or --write, not both.\n',
    });
});
