import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'phase-order';

const found = (...heads: readonly string[]) => marked(procurementPlan(heads.map((head) => phase(head))), code, 'error');

test('the first day of a phase that comes too early is marked', () =>
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
  fas före 2025-09-01 till 2025-10-31 {
  }
  fas under 2025-04-01 till 2025-08-31 {
//          ^^^^^^^^^^ error[phase-order]: Fasen "under" är slut 2025-08-31, innan fasen "före" börjar 2025-09-01: en affär förbereds, genomförs och realiseras, i den ordningen.
  }
  fas efter 2025-08-01 till 2028-07-31 {
//          ^^^^^^^^^^ error[phase-order]: Fasen "efter" börjar 2025-08-01, men fasen "under" varar till och med 2025-08-31: vad som får sägas beror på fasen, så en dag kan bara höra till en.
  }
}
`,
        { only: [code] },
    ));

test('a day belongs to one phase', async () => {
    expect(await found('before 2025-01-01 to 2025-03-31', 'during 2025-04-01 to 2025-12-31')).toEqual([]);
    expect(await found('before 2025-01-01 to 2025-03-31', 'during 2025-03-31 to 2025-12-31')).toEqual(['2025-03-31']);
});

test('gaps between phases are free, and so is the order in which they are written', async () => {
    expect(await found('after 2027-01-01 to 2027-12-31', 'before 2025-01-01 to 2025-03-31')).toEqual([]);
    expect(await found('after 2025-03-01 to 2027-12-31', 'before 2025-01-01 to 2025-03-31')).toEqual(['2025-03-01']);
});

test('one phase out of place is one finding', async () => {
    const [before, during, after] = ['2025-01-01 to 2025-03-31', '2025-04-01 to 2025-12-31', '2026-01-01 to 2027-12-31'];
    expect(await found(`before ${before}`, `during ${during}`, `after ${after}`)).toEqual([]);
    expect(await found('before 2028-01-01 to 2028-03-31', `during ${during}`, `after ${after}`)).toEqual(['2025-04-01']);
    expect(await found(`before ${before}`, 'during 2028-04-01 to 2028-12-31', `after ${after}`)).toEqual(['2026-01-01']);
    expect(await found(`before ${before}`, `during ${during}`, 'after 2024-01-01 to 2024-12-31')).toEqual(['2024-01-01']);
});

test('a phase whose period is not known is not judged, but its neighbours are', async () => {
    expect(await found('before 2025-01-01 to 2025-12-31', 'during', 'after 2026-01-01 to 2026-12-31')).toEqual([]);
    expect(await found('before 2025-01-01 to 2026-12-31', 'during', 'after 2026-01-01 to 2026-12-31')).toEqual(['2026-01-01']);
    expect(await found('before 2025-01-01 to 2025-12-31', 'during 2025-06-31 to 2025-12-31')).toEqual([]);
    expect(await found('before 2025-01-01 to 2025-12-31', 'during 2025-12-31 to 2025-06-30')).toEqual([]);
});

test('of a phase that stands twice the first counts', async () => {
    expect(await found('before 2025-01-01 to 2025-03-31', 'before 2025-04-01 to 2025-06-30')).toEqual([]);
    expect(
        await found('before 2025-01-01 to 2025-03-31', 'before 2025-04-01 to 2025-06-30', 'during 2025-05-01 to 2025-12-31'),
    ).toEqual([]);
});
