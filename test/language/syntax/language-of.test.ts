import { expect, test } from 'vitest';
import { planLanguage } from '../../../language/index.ts';
import { workspace } from '../../support/workspace.ts';

async function languageOf(text: string): Promise<string> {
    const { documents, services } = await workspace({ 'plan.dialog': text });
    return planLanguage(documents.get('plan.dialog')!, services.vocabulary.Lexicon);
}

test.each([
    ['affär D {\n}\n', 'sv'],
    ['deal D {\n}\n', 'en'],
    ['affär D {\n  buyer A\n  supplier B\n}\n', 'en'],
    ['affär D {\n  beställare A\n  supplier B\n}\n', 'sv'],
    // A tie, or only words that both tongues share, means English.
    ['affär D {\n  buyer A\n}\n', 'en'],
    ['organisation A {\n}\n', 'en'],
    ['', 'en'],
])('%j is %s', async (text, language) => {
    expect(await languageOf(text)).toBe(language);
});
