import { expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver';
import { drawn } from '../../../support/draw.ts';
import { editor } from '../../../support/editor.ts';

const parties = `//- /parties.dialog
organisation Region "Region Västmark" {
  country SE
  closed week 28 to week 31 "Summer"
  role Chef "Service owner" as operations, contract-manager held-by Anna until 2026-08-31 alternate Bo, Bo from 2026-09-01
  role Vakant as executive
  person Anna "Anna Ek" <anna.ek@vastmark.example>
  person Bo "Bo Ask"
}
organisation Firma {
}
`;

const plan = `${parties}//- /plan.dialog
import "parties.dialog"
// The whole of IT support.
deal Desk "Service desk" {
  buyer Region
  supplier Firma
  type procurement
  delivery strategic
  value 48 MSEK
  contract 2026-01-01 to 2029-12-31 option 2 times 12 months
  phase before {
    internal dialogue Seminar "Seminar on support" {
      arena Almedalen
      with executive of both
      about "Digital support"
      influence "Show the saving"
      in week 26 2026
    }
  }
  governance {
    requirement R1 "A monthly meeting (5.2)"
    operational level {
      // Runs the daily work.
      // dialog-ignore operational-cadence: agreed
      // Second line.
      //
      // Third line.
      meeting Ops "Operations meeting" {
        every month on first tuesday at 09:00-10:00
        place digital "Teams"
        chair Region.Chef
        with operations, Region.Anna
        invite user of buyer every 3rd time
        fulfils R1
      }
    }
  }
  held Ops 2026-02-03 { }
}
`;

/** The hover where `<|>` is put after `before` in the source. */
const hoverAt = async (source: string, before: string, settings: object = {}) => {
    const { ask } = await editor(source.replace(before, `${before}<|>`), settings);
    return ask<Hover | null>('textDocument/hover');
};

/** What is told there of the word or name itself; what rules look at it has a test of its own. */
const cardAt = async (source: string, before: string, settings?: object) => {
    const { contents = { value: '' } } = (await hoverAt(source, before, settings)) ?? {};
    const value = typeof contents === 'object' && 'value' in contents ? contents.value : '';
    return value.replace(/(?:^|\n\n)(?:Rules that look at this|Regler som gäller här): .*$/, '');
};

test('an organisation of another file: its country, its closed weeks, how many roles and people', async () => {
    expect(await cardAt(plan, 'buyer Reg')).toBe(`organisation **Region** – Region Västmark

- Country: SE
- Closed: week 28–31 every year (Summer)
- Roles: 2
- People: 2`);
});

test('a role: its functions, and who holds it when', async () => {
    expect(await cardAt(plan, 'chair Region.Ch')).toBe(`role **Chef** – Service owner

- Organisation: Region Västmark
- Responsible as: Operations lead and contract manager
- Held by: Anna Ek, until 2026-08-31, alternate Bo Ask; Bo Ask, from 2026-09-01

Today\\: Anna Ek (Region Västmark).`);
    expect(await cardAt(parties, 'role Vak')).toContain('- Held by: Vacant');
});

test('a person: mailbox and roles', async () => {
    expect(await cardAt(plan, 'Region.An')).toBe(`person **Anna** – Anna Ek

- Organisation: Region Västmark
- E-mail: <anna.ek@vastmark.example>
- Holds the roles: Service owner

Today\\: Anna Ek (Region Västmark).`);
    expect(await cardAt(parties, 'person B')).toContain('- Stands in for: Service owner');
});

test('a deal: its facts, and what its author wrote right above it', async () => {
    expect(await cardAt(plan, 'deal De')).toBe(`deal **Desk** – Service desk

The whole of IT support.

- Buyer: Region Västmark
- Supplier: Firma
- Type of deal: Procurement
- Delivery: Strategic delivery
- Value: SEK\u00a048,000,000
- Contract period: 2026-01-01 – 2029-12-31; option 2 times 12 months`);
});

test('a meeting: level, cadence in prose, who takes part; instructions to the rules are no description', async () => {
    const card = `meeting **Ops** – Operations meeting

Runs the daily work. Second line.

Third line.

- Level: Operational level
- How often: The first Tuesday of every month 09\\:00–10\\:00
- Place: Digitally, Teams
- Chair: Service owner, Region Västmark
- Participants: operations lead on both sides; Anna Ek, Region Västmark
- Invited: user representative at the buyer, every third time

**Next dates**

- Tuesday 3 February 2026, 09\\:00–10\\:00
- Tuesday 3 March 2026, 09\\:00–10\\:00
- Tuesday 7 April 2026, 09\\:00–10\\:00
- Tuesday 5 May 2026, 09\\:00–10\\:00
- Tuesday 2 June 2026, 09\\:00–10\\:00`;
    expect(await cardAt(plan, 'meeting Op')).toBe(card);
    expect(await cardAt(plan, 'held Op')).toBe(card);
});

test('a requirement: its text, and what meets it', async () => {
    const card = 'requirement **R1** – A monthly meeting (5.2)\n\n- Met by: Operations meeting';
    expect(await cardAt(plan, 'fulfils R')).toBe(card);
    expect(await cardAt(plan.replace('fulfils R1', ''), 'requirement R')).toContain('- Met by: Not met by any meeting');
});

test('a forum of the catalogue: organiser, place and when; a dialogue: its three dimensions', async () => {
    expect(await cardAt(plan, 'arena Alme')).toContain(`forum **Almedalen** – Almedalsveckan

Seen 2025, running\\: Monday to Friday of ISO week 26, every year from 2025 (2026\\: 22–26 June).

- Kind: Event
- Organiser: Region Gotland
- Place: Visby
- When: Every year in week 26, from 2025`);
    expect(await cardAt(plan, 'dialogue Semi')).toBe(`dialogue **Seminar** – Seminar on support

- When: week 26 2026
- Arena: Almedalsveckan
- Meeting: executive on both sides; Digital support
- Influence: Show the saving
- Internal: left out of the edition you share`);
});

test('what the catalogue tells of a forum is told in the language of the plan', async () => {
    const source = 'affär D {\n  fas före { dialog "Möte" { arena Kvalitetsmässan } }\n}\n';
    expect(await cardAt(source, 'arena Kval')).toContain('nästa väntas i november 2027');
});

test('a channel: publisher and address; a forum without dates says so', async () => {
    const source =
        'channel Bladet { kind trade-press publisher "Förlaget" url "https://bladet.example/a?b=1" }\nforum Dagen { }\n';
    expect(await cardAt(source, 'channel Bl')).toBe(`channel **Bladet**

- Kind: Trade press
- Publisher: Förlaget
- Web: <https://bladet.example/a?b=1>`);
    expect(await cardAt(source, 'forum Da')).toContain('- When: Dates unknown');
});

test('the card speaks the language of the file, unless the user chose one', async () => {
    const source = 'affär D {\n  samverkan { taktisk nivå { möte Avt "Avtalsmöte" { varje år } } }\n}\n';
    expect(await cardAt(source, 'möte Av')).toBe('möte **Avt** – Avtalsmöte\n\n- Nivå: Taktisk nivå\n- Hur ofta: Varje år');
    expect(await cardAt(source, 'möte Av', { language: 'en' })).toBe(
        'meeting **Avt** – Avtalsmöte\n\n- Level: Tactical level\n- How often: Every year',
    );
});

test('a word says what it means to the deal where it stands', async () => {
    const value = await cardAt(plan, 'delivery strat');
    expect(value).toBe(
        '**strategic** · strategisk\n\nA delivery that much depends on. It needs all three levels\\: operational, tactical and strategic.',
    );
    expect(await cardAt(plan.replace('operational level', 'strategic level'), '    strat')).toContain('once or twice a year');
    expect(await cardAt('affär D {\n  typ direktupphandling\n}\n', 'typ direkt')).toMatch(
        /^\*\*direktupphandling\*\* · direct-procurement\n\n.*700 000 kr/,
    );
});

test('the hover covers the word it speaks of', async () => {
    const source = 'deal D {\n  delivery strategic\n  buyer Region\n}\norganisation Region {\n}\n';
    for (const [before, mark] of [
        ['delivery strat', '  delivery strategic\n//         ^^^^^^^^^ here'],
        ['buyer Re', '  buyer Region\n//      ^^^^^^ here'],
    ] as const) {
        const range = (await hoverAt(source, before))?.range;
        expect(range && drawn(source, [{ range, label: 'here' }])).toContain(mark);
    }
});

test.each([
    ['a comment', '// Reg<|>ion\ndeal D { }'],
    ['a brace', 'deal D <|>{ }'],
    ['a comma right behind a name', 'deal D { buyer Region<|>, Firma }'],
    ['white space', 'deal D {\n  <|>  \n}'],
    ['nothing', '<|>'],
])('%s says nothing', async (_what, source) => {
    expect(await (await editor(source)).ask('textDocument/hover')).toBeNull();
});

test('what was changed a moment ago in another file is told', async () => {
    const { client, ask } = await editor(plan.replace('buyer Reg', 'buyer Reg<|>'));
    client.open('parties.dialog');
    client.change('parties.dialog', `\n\n${client.text('parties.dialog').replace('Västmark', 'Östmark')}`);
    expect(JSON.stringify(await ask('textDocument/hover'))).toContain('Region Östmark');
});

test('a comment beside another declaration, or with a line between, belongs to nobody', async () => {
    const source = '// Far away.\n\norganisation A { } // beside A\norganisation B {\n}\n';
    expect(await cardAt(source, 'organisation A')).toBe('organisation **A**');
    expect(await cardAt(source, 'organisation B')).toBe('organisation **B**');
});

test('a text of the plan stays text: nothing in it becomes a link or markup', async () => {
    const value = await cardAt(
        '// [x](command:run) <b>\n// # Heading\norganisation A "![i](http://x.example/i.png) **b** <img src=x>" {\n}\n',
        'organisation A',
    );
    expect(value).toBe(
        'organisation **A** – \\!\\[i\\](http\\://x.example/i.png) \\*\\*b\\*\\* \\<img src=x\\>\n\n\\[x\\](command\\:run) \\<b\\> # Heading',
    );
});

test('a half-typed meeting takes nothing from the card of another', async () => {
    const source =
        'deal D {\n  governance { operational level {\n    meeting A { every\n    meeting B { every month }\n  } }\n}\n';
    expect(await cardAt(source, 'meeting B')).toContain('- How often: Every month');
});

test('a comment that silences a rule: the page of the rule', async () => {
    expect(await cardAt(plan, 'dialog-ignore operational-cad', { language: 'sv' })).toMatch(
        /^# operational-cadence\n\n\*\*Varning\.\*\* /,
    );
    expect(await hoverAt(plan.replace('operational-cadence', 'no-such-rule'), 'dialog-ignore no-such')).toBeNull();
});
