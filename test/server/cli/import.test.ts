import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { datedPlan } from '../../support/dated-plan.ts';
import { folderWith, runCli } from '../../support/run-cli.ts';

const plan = datedPlan('on 2026-02-10 at 09:00-10:00', '2026-02-02 to 2026-03-31');
const day = ['--today', '2026-02-01'];

test('a plan goes out as JSON and comes back, to the standard output or a file', async () => {
    const folder = folderWith({ 'plan.dialog': plan });
    const at = (name: string) => path.join(folder, name);
    await runCli('export', 'json', at('plan.dialog'), '--edition', 'internal', ...day, '-o', at('plan.json'));
    const { code, out, err } = await runCli('import', at('plan.json'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await runCli('import', at('plan.json'), '-o', at('again.dialog'))).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(at('again.dialog'), 'utf8')).toBe(out);
    const again = await runCli('export', 'json', at('again.dialog'), '--edition', 'internal', ...day);
    expect(again.out).toBe(readFileSync(at('plan.json'), 'utf8'));
});

test('what disagrees with itself is told', async () => {
    const role = { name: 'Chef', functions: [], holders: [{ person: 'Bo' }] };
    const organisations = [{ name: 'Region', closures: [], roles: [role], persons: [] }];
    const plans = [{ language: 'en', organisations, forums: [], channels: [], deals: [] }];
    const folder = folderWith({
        'plan.json': JSON.stringify({ format: 'dialogplan', version: 1, edition: 'internal', written: '2026-02-01', plans }),
    });
    expect(await runCli('import', path.join(folder, 'plan.json'))).toEqual({
        code: 1,
        out: 'organisation Region {\n  role Chef held-by Bo\n}\n',
        err:
            '2:21: "Region" has no person "Bo". [unresolved-reference]\n' +
            'The file does not hold a plan that agrees with itself. Mend it, or mend the text that was written.\n',
    });
});

const parties = `organisation Region {
  country SE
}

organisation Firma {
  country SE
}
`;
const library = `forum Dagen "Dagen 2026" {
  kind  conference
  place "Umeå"
  every year in may
}

channel Bladet "Bladet" {
  kind press
  url  "https://bladet.example"
}
`;
const deal = `deal Desk {
  buyer    Region
  supplier Firma
  type     procurement
  delivery service
  contract 2026-06-01 to 2027-05-31

  phase before 2026-01-01 to 2026-05-31 {
    dialogue "Days" {
      arena Dagen, Bladet, Almedalen "Tent"
      about "x"
      in    may 2026
    }
  }
}
`;

test('what several plans of a folder name is in its JSON once and whole, and a channel stays one', async () => {
    const folder = folderWith({ 'lib.dialog': library, 'a.dialog': `import "lib.dialog"\n\n${parties}\n${deal}` });
    const at = (name: string) => path.join(folder, name);
    for (const plans of [folder, at('a.dialog')]) {
        await runCli('export', 'json', plans, '--edition', 'internal', ...day, '-o', at('plan.json'));
        expect(await runCli('import', at('plan.json'))).toEqual({
            code: 0,
            out: [parties, library, deal].join('\n'),
            err: '',
        });
    }
});

test('what stands nowhere in particular is told alone', async () => {
    const folder = folderWith({ 'plan.csv': 'Möte;Datum;Rum;Anteckning\r\nOps;2026-03-03;A;Kaffe\r\nStyrgrupp;;B;\r\n' });
    const { code, err } = await runCli('import', path.join(folder, 'plan.csv'), '--language', 'sv');
    expect({ code, err }).toEqual({ code: 0, err: 'Ops: Anteckning: Kaffe\nStyrgrupp | B\n' });
});

test('of a calendar whose events have no day, that is told', async () => {
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'SUMMARY:Ops', 'END:VEVENT', 'END:VCALENDAR', ''];
    const file = path.join(folderWith({ 'plan.ics': lines.join('\r\n') }), 'plan.ics');
    expect(await runCli('import', file, '--language', 'sv')).toEqual({
        code: 2,
        out: '',
        err:
            'Ops: Det går inte att läsa när händelsen äger rum, så den utelämnades.\n' +
            `dialogplan: "${file}" är ingen ics-fil som Dialogplan kan göra en plan av.\n`,
    });
});

test('why a file of ours holds no plan is told', async () => {
    const file = path.join(folderWith({ 'plan.json': '{"format":"dialogplan","version":2,"edition":"shared"}' }), 'plan.json');
    expect(await runCli('import', file, '--language', 'sv')).toEqual({
        code: 2,
        out: '',
        err:
            'version: Här ska det stå ett heltal, lägst 1 och högst 1.\n' +
            'written: Detta saknas, så det som det hör till har utelämnats.\n' +
            'plans: Detta saknas, så det som det hör till har utelämnats.\n' +
            `dialogplan: "${file}" är ingen json-fil som Dialogplan kan göra en plan av.\n`,
    });
});

test.each([
    ['other.json', '"FILE" is no json file that Dialogplan can make a plan of.'],
    ['plan.txt', '"FILE" cannot be imported: its name does not end in .json, .xlsx, .csv, .ics.'],
    ['gone.json', '"FILE" cannot be read: it is not there.'],
])('%s cannot be imported', async (name, why) => {
    const file = path.join(folderWith({ 'other.json': '{}', 'plan.txt': '' }), name);
    expect(await runCli('import', file)).toEqual({ code: 2, out: '', err: `dialogplan: ${why.replace('FILE', file)}\n` });
});
