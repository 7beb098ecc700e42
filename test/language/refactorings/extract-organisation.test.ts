import { expect, test } from 'vitest';
import { expectSameFindings, expectSameSchedule, refactored } from '../../support/refactored.ts';
import { tacticalDeal } from '../../support/tactical-deal.ts';

const deal = (name: string) => tacticalDeal(name, 'with contract-manager');
const firma = 'organisation Firma {\n  role Sales as contract-manager held-by Bo\n  person Bo\n}\n';
const region =
    'organisation Region "Region Väst" {\n  role Chef as contract-manager held-by Anna // since long\n  person Anna\n}';
const title = 'Move "Region" to a file of its own';

test('it goes to a file beside this one with all that is said of it, and is imported', async () => {
    const { before, titles, after } = await refactored(
        `// Our deals.\n\n// The buyer.\n${region.replace('role', 'ro<|>le')} // end of it\n\n${firma}\n${deal('D')}`,
    );
    expect(titles).toEqual([title]);
    const files = after(title);
    expect(files).toEqual({
        'plan.dialog': `// Our deals.\n\nimport "region.dialog"\n\n${firma}\n${deal('D')}`,
        'region.dialog': `// The buyer.\n${region} // end of it\n`,
    });
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test('files that name it import it too, beside the one it left or in its stead', async () => {
    const { before, after } = await refactored(`//- /parties.dialog
organisation <|>Region {
  role Chef as contract-manager held-by Anna
  person Anna
}
${firma}//- /deals/both.dialog
import "../parties.dialog" // our parties
${deal('Both')}//- /deals/own.dialog
import "../parties.dialog"
${deal('Own')}${firma}//- /other.dialog
import "parties.dialog"
organisation X {
}
deal Other {
  buyer X
  supplier Firma
  type one-off
  delivery goods
}
`);
    const files = after(title);
    expect(files['parties.dialog']).toBe(firma);
    expect(files['deals/both.dialog']).toBe(
        before['deals/both.dialog']?.replace('// our parties', '// our parties\nimport "../region.dialog"'),
    );
    expect(files['deals/own.dialog']).toBe(before['deals/own.dialog']?.replace('parties', 'region'));
    expect(files['other.dialog']).toBe(before['other.dialog']);
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test('in Swedish, with the line ends of the file, under a name that is free', async () => {
    const { before, after } = await refactored(
        `//- /plan.dialog
importera "stad.dialog"
organisation <|>Stad "Staden" {
  land SE
  roll Chef som avtalsansvarig innehas-av Anna
  person Anna
}
affär D {
  beställare Stad
  leverantör Firma
  typ engångsköp
  leverans varor
}
//- /stad.dialog
${firma}`
            .replaceAll('\n', '\r\n')
            .replaceAll(/(\/\/- \S+)\r/g, '$1'),
    );
    const files = after('Flytta "Stad" till en egen fil');
    expect(files['stad-2.dialog']).toBe(
        'organisation Stad "Staden" {\r\n  land SE\r\n  roll Chef som avtalsansvarig innehas-av Anna\r\n  person Anna\r\n}\r\n',
    );
    expect(files['plan.dialog']).toMatch(/^importera "stad\.dialog"\r\nimportera "stad-2\.dialog"\r\naffär D \{\r\n/);
    await expectSameFindings(before, files);
});

test('of two files that declare it, the one it goes to is imported first', async () => {
    const { before, after } = await refactored(`//- /plan.dialog
import "old.dialog"
organisation <|>Region {
  role Chef as contract-manager held-by Anna
  person Anna
}
${deal('D')}//- /old.dialog
organisation Region {
}
${firma}`);
    const files = after(title);
    expect(files['plan.dialog']).toBe(`import "region.dialog"\nimport "old.dialog"\n${deal('D')}`);
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test('nobody imports what nobody names', async () => {
    const { before, after } = await refactored(`${region.replace('Reg', 'R<|>eg')}\n${firma}`);
    expect(after(title)).toEqual({ 'plan.dialog': firma, 'region.dialog': `${region}\n` });
    await expectSameFindings(before, after(title));
});

test.each([
    ['a file that holds nothing else', `${region.replace('Reg', 'R<|>eg')}\n`],
    ['one of two of a name', `organisation <|>Region {\n}\n${region}\n`],
    ['a file of which a part cannot be read', `${region.replace('Reg', 'R<|>eg')}\n${firma}organisation "x {\n`],
    ['another place', `${region}\n${firma}<|>`],
])('it is not offered for %s', async (_what, source) => {
    expect((await refactored(source, 'extract')).titles).toEqual([]);
});
