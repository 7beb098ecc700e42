import { expect, test } from 'vitest';
import type { DocumentSymbol, Position } from 'vscode-languageserver';
import { editor } from '../../support/editor.ts';

const symbols = async (text: string) =>
    (await editor(text)).ask<DocumentSymbol[]>('textDocument/documentSymbol', { position: undefined });

const outline = async (text: string) => (await symbols(text)).map((symbol) => shown(symbol, '')).join('');

function shown({ name, detail, children = [] }: DocumentSymbol, indent: string): string {
    return `${indent}${name}${detail ? ` (${detail})` : ''}\n${children.map((child) => shown(child, `${indent}  `)).join('')}`;
}

const all = (list: readonly DocumentSymbol[]): DocumentSymbol[] => list.flatMap((one) => [one, ...all(one.children ?? [])]);

const isOrdered = (...[first, ...rest]: Position[]): boolean =>
    rest[0] === undefined ||
    first === undefined ||
    ((first.line < rest[0].line || (first.line === rest[0].line && first.character <= rest[0].character)) && isOrdered(...rest));

test('the outline has the structure and the words of the plan', async () => {
    const plan = `
organisation Region "Region Västmark" {
  roll Chef "Driftchef" som driftansvarig, avtalsansvarig innehas-av Anna
  person Anna "Anna Ek"
}
forum Dagen "Leverantörsdagen" { slag konferens }
kanal Bladet { slag fackpress }
affär D "Servicedesk" {
  beställare Region
  fas före "Förarbete" {
    dialog Rfi "Svara" { arena rfi }
    intern dialog "Utan namn" { arena telefon }
  }
  samverkan krävs enligt "Bilaga 5" {
    krav R1 "Ett möte i månaden"
    taktisk nivå "Avtal" {
      möte M "Avtalsmöte" { varje månad }
    }
    strategisk nivå { }
  }
  genomfört M 2026-02-03 { }
}
`;
    expect(await outline(plan)).toBe(`\
Region (Region Västmark)
  Chef (Driftchef · driftansvarig, avtalsansvarig)
  Anna (Anna Ek)
Dagen (Leverantörsdagen)
Bladet
D (Servicedesk)
  fas före (Förarbete)
    Rfi (Svara)
    Utan namn
  samverkan (Bilaga 5)
    R1 (Ett möte i månaden)
    taktisk nivå (Avtal)
      M (Avtalsmöte)
    strategisk nivå
  M 2026-02-03 (genomfört)
`);
});

test('an English plan has English words', async () => {
    expect(await outline('deal D {\n  phase during { }\n  governance {\n    tactical level { }\n  }\n}\n')).toBe(
        'D\n  phase during\n  governance\n    tactical level\n',
    );
});

test.each([
    'organisation',
    'organisation {\n}\n',
    'deal D {\n  governance {\n    level {\n      meeting\n',
    'deal D {\n  phase {\n    dialogue "" { }\n    dialogue "  \\n " { }\n  }\n  held\n}\n',
    'affär {\n  fas\n  samverkan {\n    krav\n    taktisk\n',
    'deal D {\n  governance {\n    operational level {\n      meeting A { every we\n      meeting B { every month }\n    }\n  }\n}\n',
    'role R as operations\nperson\n}}}} { meeting M {',
    'deal "no name" {\n  held 2026-01-01 { }\n}',
    '',
    '\uFEFFdeal D {\r\n}\r\n',
])('while this is being typed, every entry has a name and lies inside its block: %j', async (text) => {
    for (const { name, range, selectionRange } of all(await symbols(text))) {
        expect(name.trim()).not.toBe('');
        expect(isOrdered(range.start, selectionRange.start, selectionRange.end, range.end)).toBe(true);
    }
});

test('a half-typed meeting keeps the others in the outline', async () => {
    const text =
        'deal D {\n  governance {\n    operational level {\n      meeting A {\n        every\n      meeting B { every month }\n    }\n    tactical level {\n      meeting C { every year }\n    }\n  }\n}\n';
    expect(await outline(text)).toBe('D\n  governance\n    operational level\n      A\n      B\n    tactical level\n      C\n');
});

test('a name can be jumped to', async () => {
    const [deal] = await symbols('deal D "Title" {\n}\n');
    expect(deal?.selectionRange).toEqual({ start: { line: 0, character: 5 }, end: { line: 0, character: 6 } });
    expect(deal?.range).toEqual({ start: { line: 0, character: 0 }, end: { line: 1, character: 1 } });
});
