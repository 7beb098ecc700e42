import validate from '@ooxml-tools/validate';
import { expect, it } from 'vitest';
import { docx } from '../../../language/exports/docx.ts';
import { xlsx } from '../../../language/exports/xlsx.ts';
import { hostilePlan } from '../../support/hostile-plan.ts';
import { planOf } from '../../support/plan-of.ts';

it.each([
    ['docx', docx],
    ['xlsx', xlsx],
] as const)(
    'what others write into a plan never makes a %s that Office would have to repair',
    async (form, format) => {
        const exported = await format.write([{ plan: await planOf(hostilePlan()), language: 'sv' }], {
            edition: 'internal',
            today: '2026-02-01',
        });
        expect(await validate(Uint8Array.from(Buffer.from(exported?.content ?? '')), form)).toEqual([]);
    },
    60_000,
);

it('a Word document in the look of another, with a warning in its header, is sound', async () => {
    const plans = [{ plan: await planOf(hostilePlan()), language: 'sv' }];
    const options = { edition: 'internal', today: '2026-02-01' } as const;
    const template = (await docx.write(plans, { ...options, edition: 'shared' }))?.content;
    const exported = await docx.write(plans, { ...options, template: Uint8Array.from(Buffer.from(template ?? '')) });
    expect(await validate(Uint8Array.from(Buffer.from(exported?.content ?? '')), 'docx')).toEqual([]);
}, 60_000);
