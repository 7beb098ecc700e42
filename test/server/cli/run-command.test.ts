import { describe, expect, test } from 'vitest';
import { commands } from '../../../server/cli/commands.ts';
import { folderWith, runCli } from '../../support/run-cli.ts';

const sound =
    'organisation A {\n}\norganisation B {\n}\naffär Ess {\n  beställare A\n  leverantör B\n  typ engångsköp\n  leverans varor\n}\n';

describe('in Swedish', () => {
    test.each([
        [['chek'], 'Kommandot "chek" finns inte. Menade du "check"? "dialogplan help" räknar upp dem som finns.'],
        [['check', '--formt', 'json'], 'Flaggan "--formt" finns inte. Menade du "--format"?'],
        [['check', '--format'], 'Flaggan --format saknar sitt värde.'],
        [['check', 'saknas.dialog'], 'Det finns ingen fil eller mapp "saknas.dialog".'],
        [['export', 'docx', 'FOLDER'], 'En docx-fil går inte att visa i en terminal. Ange var den ska läggas: -o plan.docx.'],
        [['export', 'md', 'FOLDER', '-o', 'FOLDER'], '"FOLDER" går inte att skriva: det är en mapp.'],
        [['export', 'md', 'FOLDER', '-o', 'FOLDER/no/plan.md'], '"FOLDER/no/plan.md" går inte att skriva: mappen finns inte.'],
        [['export', 'md', 'FOLDER', '--deal', 'Es'], 'Affären "Es" finns inte. Menade du "Ess"?'],
    ])('%j says why it can’t be done', async (args, line) => {
        const folder = folderWith({ 'plan.dialog': sound });
        const named = args.map((one) => one.replace('FOLDER', folder));
        expect(await runCli(...named, '--language', 'sv')).toEqual({
            code: 2,
            out: '',
            err: `dialogplan: ${line.replaceAll('FOLDER', folder)}\n`,
        });
    });

    test('the help tells of each command', async () => {
        const { code, out, err } = await runCli('help', '--language=sv');
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect(out).toContain('\n  explain CODE\n      Förklara en regel');
        expect(commands.filter(({ usage, summary }) => !out.includes(`  ${usage}\n`) || out.includes(summary))).toEqual([]);
    });
});

test('without a command the help goes to stderr, and nothing is done', async () => {
    const { code, out, err } = await runCli();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe((await runCli('help')).out);
});
