import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PASTE_TABLE, type PastedTable } from '../../../server/protocol.ts';
import { excelHtml } from '../../support/clipboards.ts';
import { editor } from '../../support/editor.ts';

const plan = `organisation Region {
  country SE
  role Drift as operations held-by Eva
  person Eva "Eva Lund"
  ORGANISATION
}
organisation Firma { role Drift as operations }
deal Desk {
  buyer Region
  supplier Firma
  contract 2026-01-01 to 2027-12-31
  governance {
    tactical level {
      LEVEL
    }
  }
}
TOP
`;

const pieces = [
    '"',
    '\\',
    '}',
    '{',
    '//',
    '/*',
    '*/',
    '\n',
    '\t',
    '<',
    '>',
    '&',
    '\u202e',
    '\u0000',
    '\u2028',
    '“',
    '”',
    'dialog-ignore duplicate-name: x',
    'Eva Lund',
    'Drift',
    'Region',
    'å',
    'role X',
    '<a@b.example>',
    'a@b.example',
    '2026-03-02',
    '09:00-10:00',
    'every week',
    'monthly',
    '😀',
    'Å'.normalize('NFD'),
    '3/4/2026',
    ' ',
];
const cell = fc.array(fc.constantFrom(...pieces), { maxLength: 5 }).map((parts) => parts.join(''));
const headings = {
    ORGANISATION: ['Name', 'Role', 'E-mail'],
    TOP: ['Company', 'Name', 'Role'],
    LEVEL: ['Meeting', 'Date', 'Participants'],
} as const;

it.each(['ORGANISATION', 'TOP', 'LEVEL'] as const)(
    'whatever cells hold, the plan has no error that it had not before: %s',
    async (place) => {
        const marked = plan.replace(place, '<|>').replace(/ORGANISATION|TOP|LEVEL/g, '');
        const { client, name, textDocument, position } = await editor(marked);
        const errors = async (): Promise<readonly unknown[]> =>
            (await client.diagnostics(name))
                .filter(({ severity }) => severity === 1)
                .map(({ code, message }) => ({ code, message }));
        const before = await errors();
        let pasted = 0;
        await fc.assert(
            fc.asyncProperty(
                fc.array(fc.tuple(cell, fc.oneof(cell, fc.constantFrom('2026-03-02', '2026-04-07 kl 9-10')), cell), {
                    minLength: 1,
                    maxLength: 6,
                }),
                async (rows) => {
                    const html = excelHtml([headings[place], ...rows]);
                    const { text } = await client.request<PastedTable>(PASTE_TABLE, {
                        uri: textDocument.uri,
                        start: position,
                        end: position,
                        text: '',
                        html,
                    });
                    if (text === undefined) return;
                    pasted++;
                    client.change(
                        name,
                        marked.replace('<|>', () => text),
                    );
                    expect(await errors()).toEqual(before);
                    client.change(name, marked.replace('<|>', ''));
                },
            ),
            { numRuns: 150 },
        );
        expect(pasted).toBeGreaterThan(50);
    },
    60_000,
);
