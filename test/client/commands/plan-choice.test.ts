import { expect, it } from 'vitest';
import { planChoice } from '../../../client/commands/plan-choice.ts';

it.each([
    [
        { delivery: 'strategic', language: 'sv' },
        { delivery: 'strategic', language: 'sv' },
    ],
    [{ delivery: 'goods' }, { delivery: 'goods', language: undefined }],
    [
        { delivery: 'magic', language: 'no' },
        { delivery: undefined, language: undefined },
    ],
    [undefined, {}],
    ['goods', {}],
    [null, {}],
])('%o', (given, expected) => {
    expect(planChoice(given)).toEqual(expected);
});
