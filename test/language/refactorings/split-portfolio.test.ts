import { expect, test } from 'vitest';
import { expectSameFindings, expectSameSchedule, refactored } from '../../support/refactored.ts';

const organisation = (name: string) => `organisation ${name} {\n  role Chef as contract-manager held-by Anna\n  person Anna\n}\n`;
const deal = (name: string, buyer: string, supplier: string, more = '') => `deal ${name} {
  buyer ${buyer}
  supplier ${supplier}
  type procurement
  delivery service
  contract 2026-01-01 to 2026-12-31
${more}  governance {
    tactical level {
      meeting Follow {
        every year in november
        with contract-manager
      }
    }
  }
}
`;
const title = (count: number) => `Give each of the ${count} deals a file of its own`;

test('each deal takes along what only it uses and imports what is shared', async () => {
    const forum = 'forum Fair "A fair" {\n  kind fair\n}\n';
    const phase =
        '  phase before {\n    dialogue "Fair" {\n      arena Fair\n      with contract-manager\n      about "All"\n      influence "Much"\n      due 2025-11-01\n    }\n  }\n';
    const { before, titles, after } = await refactored(`//- /portfolio.dialog
// Our portfolio.
import "elsewhere.dialog"

// The supplier of all.
${organisation('Firma')}
${organisation('Stad')}
${forum}
// A word on the deals.

// The first of them.
<|>${deal('CleaningOfSchools', 'Stad', 'Firma', phase)}
${deal('ITDesk', 'Region', 'Firma')}//- /elsewhere.dialog
${organisation('Region')}`);
    expect(titles).toEqual([title(2)]);
    const files = after(title(2));
    expect(files).toEqual({
        'portfolio.dialog': `// Our portfolio.\n\n// The supplier of all.\n${organisation('Firma')}\n// A word on the deals.\n`,
        'elsewhere.dialog': before['elsewhere.dialog'],
        'cleaning-of-schools.dialog': `import "portfolio.dialog"\n\n${organisation('Stad')}\n${forum}\n// The first of them.\n${deal('CleaningOfSchools', 'Stad', 'Firma', phase)}`,
        'it-desk.dialog': `import "portfolio.dialog"\nimport "elsewhere.dialog"\n\n${deal('ITDesk', 'Region', 'Firma')}`,
    });
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test('what another file uses stays, since that file imports it from here', async () => {
    const { before, after } = await refactored(`//- /portfolio.dialog
${organisation('Firma')}${organisation('Stad')}<|>${deal('A', 'Stad', 'Firma')}${deal('B', 'Firma', 'Firma')}//- /more.dialog
import "portfolio.dialog"
${deal('C', 'Stad', 'Firma')}`);
    const files = after(title(2));
    expect(files['portfolio.dialog']).toBe(`${organisation('Firma')}${organisation('Stad')}`);
    expect(files['more.dialog']).toBe(before['more.dialog']);
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test('where nothing is shared the first deal keeps the file', async () => {
    const parties = organisation('Stad') + organisation('Firma');
    const { before, after } = await refactored(`//- /plan.dialog
import "parties.dialog"
<|>${deal('A', 'Stad', 'Firma')}
${deal('B', 'Stad', 'Firma')}//- /parties.dialog
${parties}`);
    const files = after(title(2));
    expect(files).toEqual({
        'plan.dialog': `import "parties.dialog"\n${deal('A', 'Stad', 'Firma')}`,
        'parties.dialog': parties,
        'b.dialog': `import "parties.dialog"\n\n${deal('B', 'Stad', 'Firma')}`,
    });
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test('in Swedish, with the line ends of the file, under names that are free', async () => {
    const affär = (name: string) =>
        `affär ${name} {\n  beställare Stad\n  leverantör Firma\n  typ engångsköp\n  leverans varor\n}\n`;
    const parties = 'organisation Stad {\n  land SE\n}\norganisation Firma {\n}\n';
    const { before, after } = await refactored(
        `//- /plan.dialog\n${`${parties}<|>${affär('Städ')}${affär('Bänk')}`.replaceAll('\n', '\r\n')}//- /städ.dialog\norganisation X {\n}\n`,
    );
    const files = after('Ge var och en av de 2 affärerna en egen fil');
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    expect(files).toEqual({
        'plan.dialog': crlf(parties),
        'städ.dialog': before['städ.dialog'],
        'städ-2.dialog': crlf(`importera "plan.dialog"\n\n${affär('Städ')}`),
        'bänk.dialog': crlf(`importera "plan.dialog"\n\n${affär('Bänk')}`),
    });
    await expectSameFindings(before, files);
});

test.each([
    ['one deal', organisation('A') + organisation('B') + deal('D<|>', 'A', 'B')],
    ['the midst of a deal', organisation('A') + deal('D', 'A', 'A<|>') + deal('E', 'A', 'A')],
    ['two deals of a name', `<|>${organisation('A')}${deal('D', 'A', 'A')}${deal('D', 'A', 'A')}`],
])('it is not offered for %s', async (_what, source) => {
    expect((await refactored(source, 'move')).titles.filter((one) => one.startsWith('Give'))).toEqual([]);
});
