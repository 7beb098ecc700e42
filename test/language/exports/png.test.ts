import { expect, it } from 'vitest';
import { png } from '../../../language/exports/png.ts';
import { planOf } from '../../support/plan-of.ts';

it.each([
    ['Räksmörgås & Co', []],
    ['Desk 世界', ['The picture’s font lacks some signs of the plan; boxes stand for them.']],
])('whoever exports %s as an image is told of boxes in it: %j', async (title, notes) => {
    const plan = await planOf(`organisation A { } deal D "${title}" { buyer A contract 2026-01-01 to 2026-12-31 }`);
    const options = { edition: 'shared', today: '2026-02-01', view: 'timeline' } as const;
    const exported = await png.write([{ plan, language: 'en' }], options);
    expect([exported?.notes, Buffer.from(exported?.content ?? '').toString('latin1', 1, 4)]).toEqual([notes, 'PNG']);
});
