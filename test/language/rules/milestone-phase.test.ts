import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'milestone-phase';

const found = (head: string, milestone: string) => marked(procurementPlan([phase(head, milestone)]), code, 'error');

test('a milestone in another phase is marked whole, one outside the period on its date', () =>
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
  fas före 2025-01-01 till 2025-03-31 {
    annonsering 2025-04-01
//  ^^^^^^^^^^^^^^^^^^^^^^ error[milestone-phase]: "annonsering" står i fasen "före", men upphandlingen med sina milstolpar är fasen "under".
  }
  fas under 2025-04-01 till 2025-08-31 {
    sista-anbudsdag 2025-05-20
    avtalstecknande 2026-06-25
//                  ^^^^^^^^^^ error[milestone-phase]: "avtalstecknande" är 2026-06-25, utanför fasen "under", som varar från 2025-04-01 till 2025-08-31.
  }
}
`,
        { only: [code] },
    ));

test('the first and the last day belong to the phase', async () => {
    expect(await found('during 2025-04-01 to 2025-08-31', 'published 2025-04-01')).toEqual([]);
    expect(await found('during 2025-04-01 to 2025-08-31', 'signed 2025-08-31')).toEqual([]);
    expect(await found('during 2025-04-01 to 2025-08-31', 'published 2025-03-31')).toEqual(['2025-03-31']);
    expect(await found('during 2025-04-01 to 2025-08-31', 'signed 2025-09-01')).toEqual(['2025-09-01']);
});

test('without a known period any day is right', async () => {
    expect(await found('during', 'published 2025-04-01')).toEqual([]);
    expect(await found('during 2025-08-31 to 2025-04-01', 'published 2026-04-01')).toEqual([]);
    expect(await found('during 2025-04-01 to 2025-08-31', 'published 2026-02-30')).toEqual([]);
});

test('the contract is signed before the phase after', async () => {
    expect(await found('after 2025-04-01 to 2025-08-31', 'signed 2025-04-01')).toEqual(['signed 2025-04-01']);
});
