import { describe, expect, onTestFinished, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { startClient } from '../../../support/lsp-client.ts';

const takesSnippets = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

/** What is offered at `<|>`, in the order of the list. */
async function suggested(source: string, files: Readonly<Record<string, string>> = {}, capabilities: object = takesSnippets) {
    const text = source.replace('<|>', '');
    const client = await startClient({ ...files, 'plan.dialog': text }, {}, capabilities);
    onTestFinished(() => client.stop());
    client.open('plan.dialog');
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
        textDocument: { uri: client.uri('plan.dialog') },
        position: client.position('plan.dialog', source.indexOf('<|>')),
    });
    const sorted = items.toSorted((a, b) => (a.sortText ?? a.label).localeCompare(b.sortText ?? b.label, 'en'));
    return { client, items: sorted, labels: sorted.map(({ label }) => label) };
}

const parties = `organisation Region "Region Väst" {
  roll Chef "IT-chef" som ledning innehas-av Ann
  roll Avtal som avtalsansvarig innehas-av Ann
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
  avtalstid 2026-03-01 till 2027-02-28
${body}
}
`;
const meeting = (kind: string, body: string) =>
    deal(`  samverkan {\n    ${kind} nivå {\n      möte M {\n        ${body}\n      }\n    }\n  }`);

describe('who fits the level comes first', () => {
    test.each([
        ['strategisk', ['ledning', 'Region.Chef', 'Firma.Vd']],
        ['taktisk', ['avtalsägare', 'avtalsansvarig', 'Region.Avtal']],
    ])('%s', async (kind, first) => {
        expect((await suggested(meeting(kind, 'varje år\n        med <|>'))).labels.slice(0, 3)).toEqual(first);
    });

    test('who is in the list already is not offered again', async () => {
        const { labels } = await suggested(meeting('strategisk', 'varje år\n        med ledning, <|>'));
        expect(labels).not.toContain('ledning');
        expect(labels[0]).toBe('Region.Chef');
    });

    test('the chair is one of those who take part', async () => {
        const { labels } = await suggested(meeting('strategisk', 'varje år\n        med Firma.Vd\n        ordförande <|>'));
        expect(labels[0]).toBe('Firma.Vd');
    });
});

describe('a usual cadence of the level comes first, in the words of the plan', () => {
    test.each([
        ['operativ', 'varje månad den första tisdagen kl 09:00-10:00'],
        ['taktisk', '4 gånger per år i februari, maj, september, november den andra onsdagen kl 13:00-15:00'],
        ['strategisk', '2 gånger per år i april, oktober den tredje torsdagen kl 09:00-11:00'],
    ])('%s', async (kind, cadence) => {
        const { items, labels } = await suggested(meeting(kind, '<|>'));
        expect(labels.slice(0, 3)).toContain(cadence);
        expect(items.find(({ label }) => label === cadence)?.detail).toBe('en vanlig kadens för nivån');
        expect(labels).toContain('varje');
    });
});

describe('dates follow from the plan', () => {
    const dates = async (source: string) =>
        (await suggested(source)).items.map(({ label, detail }) => `${label} ${detail ?? ''}`.trim());

    test('an exception is one of the days on which the meeting is', async () => {
        expect((await dates(meeting('taktisk', 'varje månad\n        undantag <|>'))).slice(0, 2)).toEqual([
            '2026-03-02 måndag · datum för mötet M',
            '2026-04-01 onsdag · datum för mötet M',
        ]);
    });

    test('a contract is signed when the standstill has run out', async () => {
        const phase = '  fas under 2025-01-01 till 2026-02-01 {\n    tilldelningsbeslut 2025-11-20\n    avtalstecknande <|>\n  }';
        expect(await dates(deal(phase))).toEqual([
            '2025-12-01 måndag · 11 dagar efter tilldelningsbeslut',
            '2026-02-01 söndag · i dag',
            '2026-02-02 måndag · nästa arbetsdag',
        ]);
    });

    test('a meeting starts with the contract', async () => {
        const [first] = await dates(meeting('taktisk', 'varje månad\n        start <|>'));
        expect(first).toBe('2026-03-01 söndag · avtalet börjar');
    });
});

test('a forum says when it is next', async () => {
    const { items } = await suggested(deal('  fas före {\n    dialog "X" {\n      arena Alm<|>\n    }\n  }'));
    expect(items.find(({ label }) => label === 'Almedalen')?.detail).toBe('Almedalsveckan · nästa 2026-06-22 – 2026-06-28');
});

test('a name of another file brings its import, below those that are there', async () => {
    const files = { 'out.dialog': 'organisation Ute {\n}\n' };
    const { items } = await suggested('affär D {\n  beställare Ut<|>\n}\n', files);
    expect(items.map(({ label, detail, additionalTextEdits }) => ({ label, detail, additionalTextEdits }))).toEqual([
        {
            label: 'Ute',
            detail: 'importera "out.dialog"',
            additionalTextEdits: [
                {
                    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
                    newText: 'importera "out.dialog"\n\n',
                },
            ],
        },
    ]);
});

test('in a comment that silences come the rules, with what each is about', async () => {
    const { items } = await suggested(deal('  // dialog-ignore chair-m<|>'));
    const rule = items.find(({ label }) => label === 'chair-missing');
    expect(rule?.detail).toBe('Ett återkommande möte utan ordförande.');
    expect(rule?.textEdit?.newText).toMatch(/^chair-missing: \$\{1:.+\}$/);
});

test('an editor that fills in no places gets plain text', async () => {
    const { items } = await suggested(deal('  samverkan {\n    <|>\n  }'), {}, {});
    const texts = items.map(({ textEdit }) => textEdit?.newText ?? '');
    expect(texts.filter((text) => text.includes('$'))).toEqual([]);
    expect(texts.some((text) => text.startsWith('taktisk nivå {'))).toBe(true);
});
