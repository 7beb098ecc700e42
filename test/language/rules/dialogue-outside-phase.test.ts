import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { dialogue, phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'dialogue-outside-phase';

const found = (time: string, head = 'before 2025-01-13 to 2025-03-31') =>
    marked(procurementPlan([phase(head, dialogue(time))]), code);

test('each date and each month that lies outside is marked', () =>
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
  fas före 2026-01-10 till 2026-03-31 {
    dialog "Visning för lärare" {
      den 2026-04-15
//        ^^^^^^^^^^ warning[dialogue-outside-phase]: 2026-04-15 ligger utanför fasen "före", 2026-01-10 till 2026-03-31: flytta dialogen till den fas då den hålls, eller ändra datumet.
    }
    dialog "Synpunkter" {
      den 2026-03-30 till 2026-04-01 kl 09:00-10:00
//                        ^^^^^^^^^^ warning[dialogue-outside-phase]: 2026-04-01 ligger utanför fasen "före", 2026-01-10 till 2026-03-31: flytta dialogen till den fas då den hålls, eller ändra datumet.
      senast 2026-04-02
//           ^^^^^^^^^^ warning[dialogue-outside-phase]: 2026-04-02 ligger utanför fasen "före", 2026-01-10 till 2026-03-31: flytta dialogen till den fas då den hålls, eller ändra datumet.
    }
    dialog "Frukost" {
      i mars, april, vecka 15
//            ^^^^^ warning[dialogue-outside-phase]: Ingen sådan tid ligger i fasen "före", 2026-01-10 till 2026-03-31: då blir dialogen inte av.
//                   ^^^^^^^^ warning[dialogue-outside-phase]: Ingen sådan tid ligger i fasen "före", 2026-01-10 till 2026-03-31: då blir dialogen inte av.
    }
  }
}
`,
        { only: [code] },
    ));

test('the first and the last day belong to the phase', async () => {
    expect(await found('on 2025-01-13')).toEqual([]);
    expect(await found('on 2025-03-31')).toEqual([]);
    expect(await found('on 2025-01-12')).toEqual(['2025-01-12']);
    expect(await found('on 2025-04-01')).toEqual(['2025-04-01']);
    expect(await found('due 2025-01-13')).toEqual([]);
    expect(await found('due 2025-04-01')).toEqual(['2025-04-01']);
});

test('a stretch of days is marked as far as it lies outside', async () => {
    expect(await found('on 2025-01-13 to 2025-03-31')).toEqual([]);
    expect(await found('on 2025-01-12 to 2025-01-14')).toEqual(['2025-01-12']);
    expect(await found('on 2025-03-31 to 2025-04-02')).toEqual(['2025-04-02']);
    expect(await found('on 2025-04-01 to 2025-04-02')).toEqual(['2025-04-01 to 2025-04-02']);
    expect(await found('on 2025-01-01 to 2025-12-31')).toEqual(['2025-01-01 to 2025-12-31']);
});

test('a month or a week is inside if a day of it is', async () => {
    expect(await found('in january, march 2025')).toEqual([]);
    expect(await found('in week 3 2025')).toEqual([]);
    expect(await found('in week 14 2025')).toEqual([]);
    expect(await found('in week 2 2025')).toEqual(['week 2']);
    expect(await found('in week 15, april 2025')).toEqual(['week 15', 'april']);
    expect(await found('in march 2026')).toEqual(['march']);
});

test('without a year, any year of the phase will do', async () => {
    expect(await found('in march', 'before 2025-06-01 to 2026-03-01')).toEqual([]);
    expect(await found('in april, march', 'before 2025-06-01 to 2026-03-01')).toEqual(['april']);
    // 30 and 31 December 2024 are days of week 1 of 2025.
    expect(await found('in week 1', 'before 2024-12-01 to 2024-12-31')).toEqual([]);
    // 1 to 3 January 2027 are days of week 53 of 2026; 2025 has 52 weeks.
    expect(await found('in week 53', 'after 2027-01-02 to 2027-02-28')).toEqual([]);
    expect(await found('in week 53', 'after 2025-01-02 to 2026-01-31')).toEqual(['week 53']);
});

test('a phase without period holds everything, and what can not be read has findings of its own', async () => {
    expect(await found('on 2031-01-01', 'before')).toEqual([]);
    expect(await found('in march 2031', 'before')).toEqual([]);
    expect(await found('on 2031-01-01', 'before 2025-03-31 to 2025-01-13')).toEqual([]);
    expect(await found('on 2031-02-30')).toEqual([]);
    expect(await found('on 2025-02-30 to 2031-01-01')).toEqual([]);
    expect(await found('on 2031-02-02 to 2031-01-01')).toEqual([]);
    expect(await found('in week 54 2031')).toEqual([]);
});
