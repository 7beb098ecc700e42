import { expect, test } from 'vitest';
import { PASTE_TABLE, type PastedTable } from '../../../server/protocol.ts';
import { excelHtml, wordHtml } from '../../support/clipboards.ts';
import { editor } from '../../support/editor.ts';

const swedish = (inside: string): string => `organisation Region "Region Västmark" {
  land SE
  person Bo "Bo Ask" <bo.ask@region.example>
${inside}
}
`;

const deal = (inside: string): string => `organisation Region { role Drift as operations held-by Eva person Eva "Eva Lund" }
organisation Firma { role Drift as operations held-by Ivar person Ivar "Ivar Ek" }
deal Desk {
  buyer Region
  supplier Firma
  contract 2026-01-01 to 2027-12-31
  governance {
    operational level {
      ${inside}
    }
  }
}
`;

interface After {
    readonly text: string;
    readonly note: string | undefined;
    readonly notUnderstood: number;
}

/** The plan after a paste at its cursor. */
async function after(plan: string, clipboard: { readonly text: string; readonly html?: string }): Promise<After> {
    const { client, textDocument, position } = await editor(plan);
    const asked = { uri: textDocument.uri, start: position, end: position, ...clipboard };
    const { text, note, notUnderstood } = await client.request<PastedTable>(PASTE_TABLE, asked);
    return { text: plan.replace('<|>', text ?? '<plain>'), note, notUnderstood };
}

const people = [
    ['Namn', 'Roll', 'E-post', 'Telefon'],
    ['Bea Holm', 'Avtalsansvarig', 'bea.holm@region.example', '070-123'],
    ['Ask, Bo', 'Driftansvarig IT', 'bo.ask@region.example', ''],
    ['Carin Åberg', 'Driftansvarig IT', '', ''],
];

test('a list of people from Excel becomes roles and people, in columns', async () => {
    expect(await after(swedish('  <|>'), { text: 'plain', html: excelHtml(people) })).toEqual({
        text: swedish(`  roll Avtalsansvarig                     som avtalsansvarig innehas-av Bea
  roll DriftansvarigIT "Driftansvarig IT" som driftansvarig  innehas-av Bo, Carin
  person Bea   "Bea Holm"    <bea.holm@region.example>
  person Carin "Carin Åberg"
  // Inte tolkat: Telefon: 070-123`),
        note: 'Tabellen har blivit en del av planen. En uppgift gick inte att tolka; den står kvar som kommentar.',
        notUnderstood: 1,
    });
});

test('from Word, too, whose cells hold paragraphs', async () => {
    const { text } = await after(swedish('<|>'), { text: '', html: wordHtml(people) });
    expect(text).toContain('  person Carin "Carin Åberg"\n');
});

test('without headings, the columns are told by what they hold', async () => {
    const rows = people.slice(1).map((row) => row.slice(0, 3).join('\t'));
    const { text, notUnderstood } = await after(swedish('  <|>'), { text: rows.join('\r\n') });
    expect(notUnderstood).toBe(0);
    expect(text).toContain('  person Bea   "Bea Holm"    <bea.holm@region.example>\n');
});

test('between declarations, an organisation for each that is named', async () => {
    const table =
        'Company\tName\tTitle\nFirma Ett AB\tAda Berg\tAccount manager\n\tIda Ek\tBid manager\nTvå\tUno Ström\tExecutive\n';
    expect(
        (await after('organisation Region { country SE }\n<|>', { text: table })).text,
    ).toBe(`organisation Region { country SE }
organisation FirmaEtt "Firma Ett AB" {
  role AccountManager "Account manager" as account-manager held-by Ada
  role BidManager     "Bid manager"     as bid-manager     held-by Ida
  person Ada "Ada Berg"
  person Ida "Ida Ek"
}
organisation Två {
  role Executive as executive held-by Uno
  person Uno "Uno Ström"
}`);
});

test('a list of meetings becomes meetings, with those whom it names', async () => {
    const table = [
        'Meeting\tDate\tTime\tPlace\tParticipants',
        'Start\t2026-02-03\t09:00–10.30\tTeams\tEva Lund, Ivar Ek, Nobody',
        'Review\t3 March 2026\t13:00\tRoom "7"\tRegion.Eva and operations',
        'Review\tJune 2, 2026\t13-15\t\t',
        'Later\tin May\t\t\t',
    ].join('\n');
    expect((await after(deal('<|>'), { text: table })).text).toBe(
        deal(`meeting Start {
        on 2026-02-03 at 09:00-10:30
        place digital "Teams"
        with  Region.Eva, Firma.Ivar
        // Not understood: Participants: Nobody
      }
      meeting Review {
        on 2026-03-03, 2026-06-02 at 13:00-15:00
        place physical "Room \\"7\\""
        with  Region.Eva, operations
        // Not understood: Time: 13:00
      }
      // Not understood: Later | in May`),
    );
});

test.each([
    ['text with tabs that is no such table', swedish('  <|>'), '\tone\ttwo\n\tthree\tfour'],
    ['text without a table', swedish('  <|>'), 'Bea Holm, bea@x.example'],
    ['people where meetings belong', deal('<|>'), 'Namn\tRoll\nBea\tChef'],
    ['in the midst of a line', swedish('  roll <|>Chef "Chef"'), 'Namn\tRoll\nBea\tChef'],
    ['in a meeting', deal('meeting A { on 2026-02-03 <|>\n }'), 'Möte\tDatum\nA\t2026-02-03'],
])('nothing is made of %s', async (_what, plan, text) => {
    expect(await after(plan, { text })).toEqual({ text: plan.replace('<|>', '<plain>'), note: undefined, notUnderstood: 0 });
});

test('a table that nobody would look through is told of', async () => {
    const text = `Namn\tRoll\n${'Bea Holm\tChef\n'.repeat(2001)}`;
    const { note } = await after(swedish('  <|>'), { text });
    expect(note).toBe('Tabellen har fler än 2000 rader och klistrades in som den är.');
});

test('an unknown plan is refused', async () => {
    const { client, position } = await editor(deal('<|>'));
    const asked = { uri: 'file:///none.dialog', start: position, end: position, text: '' };
    await expect(client.request(PASTE_TABLE, asked)).rejects.toThrow('No plan is known at file:///none.dialog.');
});
