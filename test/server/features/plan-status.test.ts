import { expect, it } from 'vitest';
import { PLAN_STATUS } from '../../../server/protocol.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { editor } from '../../support/editor.ts';

const plan = datedPlan('on 2026-01-20, 2026-02-10, 2026-03-03');

it.each([
    [
        'the next meeting',
        plan,
        {},
        {
            language: 'en',
            next: { text: 'Next: Ops, Tuesday 10 February 2026', deal: 'Service desk' },
            none: 'No meeting is ahead',
        },
    ],
    [
        'in the reader’s language',
        plan,
        { language: 'sv' },
        {
            language: 'sv',
            next: { text: 'Nästa: Ops, tisdag 10 februari 2026', deal: 'Service desk' },
            none: 'Inget möte väntar',
        },
    ],
    [
        'names where titles are empty',
        plan.replace('"Service desk"', '""').replace('meeting Ops', 'meeting Ops ""'),
        {},
        {
            language: 'en',
            next: { text: 'Next: Ops, Tuesday 10 February 2026', deal: 'Desk' },
            none: 'No meeting is ahead',
        },
    ],
    ['none', datedPlan('as-needed'), {}, { language: 'en', none: 'No meeting is ahead' }],
    ['a file without deals', 'organisation A { }', {}, { language: 'en', none: 'No meeting is ahead' }],
])('%s', async (_what, text, settings, status) => {
    const { client, textDocument } = await editor(text, settings);
    expect(await client.request(PLAN_STATUS, { uri: textDocument.uri })).toEqual(status);
});

it('an unknown plan is refused', async () => {
    const { client } = await editor(plan);
    await expect(client.request(PLAN_STATUS, { uri: 'file:///none.dialog' })).rejects.toThrow(
        'No plan is known at file:///none.dialog.',
    );
});
