import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';

const code = 'forum-date-unknown';

const plan = (time: string, forum: string, phase = '2025-06-01 to 2028-12-31') => `${forum}organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type one-off
  delivery goods
  phase before ${phase} {
    dialogue "Talk" {
      arena Fair
      ${time}
    }
  }
}
`;

/** What is marked of a dialogue at a forum that is held in November of odd years from 2025. */
const found = (time: string, dates = '  every 2 years from 2025 in november\n', phase?: string) =>
    marked(plan(time, `forum Fair {\n${dates}}\n`, phase), code, 'info');

test('the time is marked, whether another is known or none', () =>
    check(
        `
forum Frukost {
  varje år från 2025 i mars, september
}
forum Mässa {
}
organisation A {
}
organisation B {
}
affär D {
  beställare A
  leverantör B
  typ engångsköp
  leverans varor
  fas före 2026-01-01 till 2026-12-31 {
    dialog "Vad som är på gång" {
      arena Frukost, Mässa, fysiskt "Torget"
      den 2026-04-10 till 2026-04-11
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info[forum-date-unknown]: Det är inte känt att "Frukost" hålls från 2026-04-10 till 2026-04-11: ta reda på om det gör det.
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info[forum-date-unknown]: Det är inte känt när "Mässa" hålls: ta reda på om det hålls då.
    }
    dialog "Tack för senast" {
      arena Frukost
      i september
    }
  }
}
`,
        { only: [code] },
    ));

test('a dialogue within a time of the forum, or around it, is right', async () => {
    expect(await found('on 2025-11-12')).toEqual([]);
    expect(await found('on 2025-10-31 to 2025-11-01')).toEqual([]);
    expect(await found('in november 2027')).toEqual([]);
    expect(await found('in week 45 2027')).toEqual([]);
    expect(await found('in week 44 2025')).toEqual([]);
});

test('one at another time is not', async () => {
    expect(await found('on 2026-11-12')).toEqual(['on 2026-11-12']);
    expect(await found('on 2025-10-30 to 2025-10-31')).toEqual(['on 2025-10-30 to 2025-10-31']);
    expect(await found('in november 2023')).toEqual(['in november 2023']);
    expect(await found('in november, december 2025')).toEqual(['in november, december 2025']);
});

test('without a year it is each year of the phase', async () => {
    expect(await found('in november', undefined, '2025-06-01 to 2026-06-30')).toEqual([]);
    expect(await found('in november', undefined, '2025-06-01 to 2026-12-31')).toEqual(['in november']);
    expect(await found('in november', undefined, '2026-06-01 to 2026-06-30')).toEqual([]);
});

test('known dates of a year come before its months', async () => {
    const dates = '  every year in november\n  on 2026-05-02 to 2026-05-04\n';
    expect(await found('on 2026-05-04', dates)).toEqual([]);
    expect(await found('on 2026-11-12', dates)).toEqual(['on 2026-11-12']);
    expect(await found('on 2027-11-12', dates)).toEqual([]);
    expect(await found('on 2026-12-30', '  on 2026-12-30 to 2027-01-02\n')).toEqual([]);
    expect(await found('on 2027-01-02', '  on 2026-12-30 to 2027-01-02\n')).toEqual([]);
});

test('the catalogue counts too, and a forum of one’s own comes before it', async () => {
    const at = (arena: string, time: string) => marked(plan(time, '').replace('arena Fair', `arena ${arena}`), code, 'info');
    expect(await at('Almedalen', 'on 2026-06-24')).toEqual([]);
    expect(await at('Almedalen', 'in week 26')).toEqual([]);
    expect(await at('Almedalen', 'on 2026-07-01')).toEqual(['on 2026-07-01']);
    expect(await at('SOI-dagarna', 'in march 2026')).toEqual(['in march 2026']);
});

test('where no time is said, or no forum, nothing is asked', async () => {
    expect(await found('about "Needs"')).toEqual([]);
    expect(await found('due 2026-03-03')).toEqual([]);
    expect(await found('on 2026-02-30')).toEqual([]);
    expect(await found('in week 53 2027', '')).toEqual([]);
    expect(await marked(plan('on 2026-03-03', 'channel Fair {\n}\n'), code, 'info')).toEqual([]);
});
