import { describe, expect, onTestFinished, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { startClient } from '../../../support/lsp-client.ts';

const takesSnippets = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

/** Asks for completion at `<|>`; other files are given beside the plan. */
async function complete(source: string, files: Readonly<Record<string, string>> = {}): Promise<CompletionItem[]> {
    const offset = source.indexOf('<|>');
    const text = source.replace('<|>', '');
    const client = await startClient({ ...files, 'plan.dialog': text }, {}, takesSnippets);
    onTestFinished(() => client.stop());
    client.open('plan.dialog');
    return client.request('textDocument/completion', {
        textDocument: { uri: client.uri('plan.dialog') },
        position: client.position('plan.dialog', offset),
    });
}

const labels = async (source: string, files?: Readonly<Record<string, string>>) =>
    (await complete(source, files)).map(({ label }) => label);

const parties = `organisation Region "Region Väst" {
  roll Chef "IT-chef" som ledning innehas-av Ann
  person Ann "Ann Ek"
}
organisation Firma {
  roll Vd som ledning
}
`;
const deal = (body: string) => `${parties}affär Tjänst {
  beställare Region
  leverantör Firma
  typ upphandling
  leverans tjänst
${body}
}
`;
const meeting = (body: string) => deal(`  samverkan {\n    taktisk nivå {\n      möte M {\n        ${body}\n      }\n    }\n  }`);

describe('words', () => {
    test('a deal offers what it still lacks, in the language of the file', async () => {
        expect(await labels(deal('  <|>'))).toEqual([
            'partner',
            'förfarande',
            'diarienummer',
            'värde',
            'avtalstid',
            'ramavtal',
            'syfte',
            'internt',
            'fas',
            'samverkan',
            'genomfört',
        ]);
    });

    test('a value offers its own words only', async () => {
        expect(await labels(deal('  förfarande <|>'))).toEqual([
            'öppet',
            'selektivt',
            'förhandlat',
            'förhandlat-utan-annonsering',
            'konkurrenspräglad-dialog',
            'innovationspartnerskap',
            'icke-direktivstyrt',
            'direktupphandling',
            'avrop',
            'förnyad-konkurrensutsättning',
            'dynamiskt-inköpssystem',
        ]);
    });

    test('a word begun is completed from its start', async () => {
        const [first] = (await complete(deal('  förfarande inno<|>'))).filter(({ label }) => label.startsWith('inno'));
        expect(first?.textEdit).toMatchObject({
            newText: 'innovationspartnerskap',
            range: { start: { character: 13 }, end: { character: 17 } },
        });
    });

    test('both ways to say when: på tisdagar, den första tisdagen', async () => {
        const offered = await labels(meeting('varje vecka <|>'));
        expect(offered).toContain('på');
        expect(offered).toContain('den');
        expect(await labels(meeting('varje vecka på <|>'))).toEqual(expect.arrayContaining(['tisdagar', 'fredagar']));
        expect(await labels(meeting('varje månad den första <|>'))).toEqual(expect.arrayContaining(['tisdagen', 'arbetsdagen']));
    });

    test('an English file is offered no Swedish word, and the other way round', async () => {
        expect(await labels('deal D {\n  <|>\n}\n')).toContain('buyer');
        expect(await labels('deal D {\n  <|>\n}\n')).not.toContain('beställare');
        expect(await labels('affär D {\n  <|>\n}\n')).not.toContain('buyer');
    });

    test('an empty file may become Swedish or English', async () => {
        expect(await labels('<|>')).toEqual(expect.arrayContaining(['organisation', 'deal', 'affär', 'import', 'importera']));
    });

    test('after a dialogue of a phase, no second milestone of its kind', async () => {
        const offered = await labels(deal('  fas under {\n    annonsering 2026-01-01\n    <|>\n  }'));
        expect(offered).toContain('sista-frågedag');
        expect(offered).not.toContain('annonsering');
    });

    test.each(['/* a\n <|> */', '  syfte "ab<|>'])('nothing in %j', async (text) => {
        expect(await labels(deal(text))).toEqual([]);
    });

    test('in a comment what silences a rule, and nothing else', async () => {
        expect(await labels(deal('// <|>'))).toEqual(['dialog-ignore']);
    });
});

describe('names', () => {
    test('a party is an organisation', async () => {
        expect(await labels(deal('  partner <|>'))).toEqual(['Region', 'Firma']);
    });

    test('after the dot come that organisation’s own roles and people', async () => {
        expect(await labels(meeting('med Region.<|>'))).toEqual(['Chef', 'Ann']);
        expect(await labels(meeting('med Firma.<|>'))).toEqual(['Vd']);
    });

    test('a role is held by people, not by roles', async () => {
        expect(await labels(parties.replace('innehas-av Ann', 'innehas-av <|>'))).toEqual(['Ann']);
    });

    test('names of imported files come first, those of others bring their import', async () => {
        const files = { 'in.dialog': 'organisation Inne {\n}\n', 'out.dialog': 'organisation Ute {\n}\n' };
        const items = await complete('importera "in.dialog"\naffär D {\n  beställare <|>\n}\n', files);
        expect(items.map(({ label, additionalTextEdits: [edit] = [] }) => [label, edit?.newText])).toEqual([
            ['Inne', undefined],
            ['Ute', '\nimportera "out.dialog"'],
        ]);
    });

    test('an arena may be a forum of the catalogue', async () => {
        const offered = await labels(deal('  fas före {\n    dialog "X" {\n      arena <|>\n    }\n  }'));
        expect(offered).toEqual(expect.arrayContaining(['Almedalen', 'fysisk', 'remiss']));
    });

    test('a meeting is anchored to the other meetings of its deal', async () => {
        const offered = await labels(meeting('2 veckor före <|>\n      }\n      möte N {\n        varje månad'));
        expect(offered).toEqual(['N', 'avtalsstart', 'avtalsslut', 'avtalstecknande']);
    });

    test('an import is a path to another plan', async () => {
        expect(await labels('importera "<|>"', { 'a.dialog': '', 'b.dialog': '' })).toEqual(['a.dialog', 'b.dialog']);
    });
});

/** A place to fill in, as snippets have it. */
const tab = (number: number, text: string) => `$\{${number}:${text}}`.replace('\\', '');

describe('blocks', () => {
    test('a level comes whole, with a typical meeting, in Swedish', async () => {
        const items = await complete(deal('  samverkan {\n    <|>\n  }'));
        const level = items.find(({ label }) => label === 'taktisk');
        const text = level?.textEdit?.newText ?? '';
        expect(text.split('\n').slice(0, 5)).toEqual([
            'taktisk nivå {',
            `\tmöte ${tab(1, 'Avtalsmöte')} "${tab(2, 'Avtalsmöte')}" {`,
            '\t\t3 gånger per år i februari, maj, september den andra onsdagen kl 13:00-15:00',
            '\t\tordförande avtalsansvarig hos beställaren',
            '\t\tmed avtalsägare, avtalsansvarig',
        ]);
        expect(text).toContain('syfte avtalsuppföljning');
    });

    test('a meeting fits its level', async () => {
        const items = await complete(deal('  samverkan {\n    strategisk nivå {\n      <|>\n    }\n  }'));
        expect(items.find(({ label }) => label === 'möte')?.textEdit?.newText).toContain(
            '2 gånger per år i april, oktober den tredje torsdagen',
        );
    });

    test('choices are in the language of the file', async () => {
        const items = await complete('affär A {\n}\n<|>');
        expect(items.find(({ label }) => label === 'affär')?.textEdit?.newText).toContain(
            ['leverans $', '{6|tjänst,varor,entreprenad,strategisk|}'].join(''),
        );
    });
});

test('half-typed text before the cursor does not silence it', async () => {
    expect(await labels(deal('  värde 12 \n  samverkan {\n    taktisk nivå {\n      möte M {\n        varje <|>\n'))).toContain(
        'vecka',
    );
});
