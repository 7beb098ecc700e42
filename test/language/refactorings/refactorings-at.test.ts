import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type KindOfOffer, refactoringsAt } from '../../../language/index.ts';
import { refactorings } from '../../../language/refactorings/index.ts';
import { applyChanges } from '../../support/apply-changes.ts';
import { expectSameSchedule, refactored } from '../../support/refactored.ts';
import { workspace } from '../../support/workspace.ts';

const valid = new URL('../../conformance/valid/', import.meta.url);

describe.each(['service-desk.en.dialog', 'service-desk.sv.dialog'])('wherever one stands in %s', async (name) => {
    const text = readFileSync(new URL(name, valid), 'utf8').replaceAll('\n', '\r\n');
    const offers = await offersIn(name, text);
    const commentsIn = (one: string) => one.match(/\/\/[^\r\n]*/g)?.sort() ?? [];

    test('there is something of most kinds', () => {
        expect(new Set(offers.map(({ kind }) => kind))).toEqual(new Set(['extract', 'inline', 'move', 'rewrite']));
    });

    test.each(offers.map((offer) => [offer.title, JSON.stringify(offer.args), offer] as const))(
        '%s %s',
        async (_title, _args, offer) => {
            const before = { [name]: text };
            const made = offer.newFiles.map((file) => [file.uri.split('/').at(-1) ?? '', file.text]);
            const after: Record<string, string> = { ...applyChanges(before, name, offer.changes), ...Object.fromEntries(made) };
            const { check } = await workspace(after);
            const found = Object.keys(after).flatMap((one) => check(one).findings);
            // The plan has none to begin with. Which rules speak of a meeting on its new level is theirs to say.
            expect(found.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([]);
            const whole = Object.values(after).join('');
            expect(commentsIn(whole)).toEqual(expect.arrayContaining(commentsIn(text)));
            expect(whole.match(/(?<!\r)\n/g)).toBeNull();
            if (offer.kind !== 'inline') await expectSameSchedule(before, after);
        },
    );
});

/** What is offered anywhere in a plan, each thing once. */
async function offersIn(name: string, text: string): Promise<readonly KindOfOffer[]> {
    const { check } = await workspace({ [name]: text });
    const { context } = check(name);
    const found = new Map<string, KindOfOffer>();
    for (const { startOffset } of context.tokenize()) {
        const place = { offset: startOffset, end: startOffset };
        for (const offer of refactoringsAt(place, context, () => true)) {
            const key = offer.kind === 'inline' ? offer.title : `${offer.title} ${JSON.stringify(offer.args)}`;
            if (!found.has(key)) found.set(key, offer);
        }
    }
    return [...found.values()];
}

test('nothing is done as long as an importing file cannot be read whole', async () => {
    const parties = 'organisation <|>A {\n}\norganisation B {\n}\n';
    const sound = await refactored(`//- /parties.dialog\n${parties}//- /plan.dialog\nimport "parties.dialog"\n`);
    expect(sound.titles).toEqual(['Move "A" to a file of its own']);
    const broken = await refactored(`//- /parties.dialog\n${parties}//- /plan.dialog\nimport "parties.dialog"\ndeal D {{\n`);
    expect(broken.titles).toEqual([]);
});

test('each refactoring is in the list once', () => {
    expect(new Set(refactorings).size).toBe(refactorings.length);
});
