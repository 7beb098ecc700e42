import { describe, expect, it } from 'vitest';
import snippets from '../../syntaxes/snippets.json' with { type: 'json' };
import { workspace } from '../support/workspace.ts';

/** Where a block may stand, by its first word. */
const PLACES: Readonly<Record<string, (block: string) => string>> = {
    organisation: (block) => block,
    deal: (block) => block,
    affär: (block) => block,
    phase: (block) => `deal D {\n${block}\n}`,
    fas: (block) => `affär D {\n${block}\n}`,
    dialogue: (block) => `deal D {\nphase before {\n${block}\n}\n}`,
    dialog: (block) => `affär D {\nfas före {\n${block}\n}\n}`,
    governance: (block) => `deal D {\n${block}\n}`,
    samverkan: (block) => `affär D {\n${block}\n}`,
    meeting: (block) => `deal D {\ngovernance {\noperational level {\n${block}\n}\n}\n}`,
    möte: (block) => `affär D {\nsamverkan {\noperativ nivå {\n${block}\n}\n}\n}`,
    held: (block) => `deal D {\n${block}\n}`,
    genomfört: (block) => `affär D {\n${block}\n}`,
};

/** What a block lacks when nothing but itself stands in the plan. */
const LACKS: ReadonlySet<string> = new Set(['unresolved-reference', 'missing-property', 'function-not-held']);

/** What the snippet inserts, with every choice on its `choice`th value (the last one where there are fewer). */
function inserted(body: readonly string[], choice: number): string {
    return body
        .join('\n')
        .replace(
            /\$\{\d+\|([^|]*)\|\}/g,
            (_, values: string) =>
                values
                    .split(',')
                    .slice(0, choice + 1)
                    .at(-1) ?? '',
        )
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/\$0/g, '');
}

const MOST_CHOICES = Math.max(
    ...Object.values(snippets).map(({ body }) => Math.max(...body.map((line) => line.split(',').length))),
);

describe.each(Object.entries(snippets))('%s', (_, { body, prefix, description }) => {
    it('reads as a plan, whatever is chosen', async () => {
        const [first = ''] = (body[0] ?? '').split(' ');
        const plans = Array.from({ length: MOST_CHOICES }, (_, choice) => PLACES[first]?.(inserted(body, choice)) ?? '?');
        for (const plan of new Set(plans)) {
            const { check, documents } = await workspace({ 'plan.dialog': plan });
            const { lexerErrors = [], parserErrors = [] } = documents.get('plan.dialog')?.parseResult ?? {};
            const unread = [...lexerErrors, ...parserErrors].map(({ message }) => message);
            const wrong = check('plan.dialog').findings.filter(({ code, severity }) => severity === 'error' && !LACKS.has(code));
            expect({ plan, unread, wrong: wrong.map(({ code }) => code) }).toEqual({ plan, unread: [], wrong: [] });
        }
    });

    it('is found by its own first word and says what it is for', () => {
        expect(prefix[0]).toBe((body[0] ?? '').split(' ')[0]);
        expect(description).not.toBe('');
    });
});
