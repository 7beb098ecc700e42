import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { docx } from '../../../../language/exports/docx.ts';
import { planOf } from '../../../support/plan-of.ts';

it('x', async () => {
    const plan = await planOf(readFileSync('test/conformance/valid/service-desk.sv.dialog', 'utf8'));
    const out = await docx.write([{ plan, language: 'sv' }], { edition: 'shared', today: '2026-02-01' });
    expect(out).toBeDefined();
});
