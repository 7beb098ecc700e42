import { expect, it } from 'vitest';
import { exportTarget } from '../../../client/commands/export-target.ts';

it.each([
    ['nothing', undefined, {}],
    ['a text', 'file:///plan.dialog', {}],
    ['what a code lens passes on', { uri: 'file:///plan.dialog', deal: 'Desk' }, { uri: 'file:///plan.dialog', deal: 'Desk' }],
    ['a place to save', { uri: 'file:///a.dialog', to: 'file:///a.ics' }, { uri: 'file:///a.dialog', to: 'file:///a.ics' }],
    [
        'a form and an edition',
        { format: 'docx', edition: 'internal', view: 'wheel', template: 'file:///mall.docx' },
        { format: 'docx', edition: 'internal', view: 'wheel', template: 'file:///mall.docx' },
    ],
    ['values of another kind', { uri: 1, deal: null, to: {} }, {}],
    [
        "the explorer's URI",
        { scheme: 'file', fsPath: '/plan.dialog', toString: (): string => 'file:///plan.dialog' },
        { uri: 'file:///plan.dialog' },
    ],
])('%s', (_what, given, target) => {
    expect(exportTarget(given)).toEqual(target);
});
