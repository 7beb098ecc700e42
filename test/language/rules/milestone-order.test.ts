import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'milestone-order';

const found = (...milestones: readonly string[]) =>
    marked(procurementPlan([phase('during', ...milestones)], { procedure: '' }), code, 'error');

const all = [
    'published 2025-08-15',
    'questions 2025-09-18',
    'answers 2025-09-24',
    'bids 2025-10-01',
    'award 2025-11-20',
    'signed 2025-12-05',
];
const but = (milestone: string) => all.map((one) => (one.split(' ')[0] === milestone.split(' ')[0] ? milestone : one));

test('a milestone dated before the one that comes before it is marked', () =>
    check(
        `
organisation A {
}
organisation B {
}
affär D {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  fas under {
    annonsering 2025-08-15
    sista-anbudsdag 2025-08-01
//                  ^^^^^^^^^^ error[milestone-order]: "sista-anbudsdag" är 2025-08-01, men "annonsering", som kommer före i en upphandling, är inte förrän 2025-08-15.
    avtalstecknande 2025-09-01
    tilldelningsbeslut 2025-08-20
  }
}
`,
        { only: [code] },
    ));

test('all in order are right, in whatever order they are written, and on the same day too', async () => {
    expect(await found(...all)).toEqual([]);
    expect(await found(...all.toReversed())).toEqual([]);
    expect(await found('questions 2025-09-18', 'answers 2025-09-18', 'award 2025-11-20', 'signed 2025-11-20')).toEqual([]);
});

test('one wrong date is one finding', async () => {
    expect(await found(...but('published 2025-10-15'))).toEqual(['2025-09-18']);
    expect(await found(...but('questions 2025-08-14'))).toEqual(['2025-08-14']);
    expect(await found(...but('answers 2024-09-24'))).toEqual(['2024-09-24']);
    expect(await found(...but('bids 2026-10-01'))).toEqual(['2025-11-20']);
    expect(await found(...but('award 2026-11-20'))).toEqual(['2025-12-05']);
    expect(await found(...but('signed 2024-12-05'))).toEqual(['2024-12-05']);
});

test('those between may be missing', async () => {
    expect(await found('published 2025-08-15', 'signed 2025-08-14')).toEqual(['2025-08-14']);
});

test('one that stands in another phase has a finding of its own, and is held against none', async () => {
    const plan = procurementPlan([phase('before', 'published 2025-08-15'), phase('during', 'bids 2025-08-14')]);
    expect(await marked(plan, code, 'error')).toEqual([]);
    expect(await marked(plan, 'milestone-phase', 'error')).toEqual(['published 2025-08-15']);
});

test('a date that can not be read, and a second of a kind, have findings of their own', async () => {
    expect(await found('published 2025-08-15', 'questions 2025-02-30', 'bids 2025-10-01')).toEqual([]);
    expect(await found('published 2025-08-15', 'bids 2025-10-01', 'bids 2025-01-01')).toEqual([]);
});
