import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { type LevelPlanOptions, levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'date-not-workday';

const found = (...meetings: readonly string[]) => marked(levelPlan('strategic', meetings), code);

/** The first meeting of a mended plan. */
const mended = async (meetings: readonly string[], options?: LevelPlanOptions) =>
    /meeting M1 \{\n {8}(.*(?:\n {8}.*)*)/.exec(await mendPlan(levelPlan('strategic', meetings, options), code))?.[1];

test('each date is marked, and said why', () =>
    check(
        `
organisation Kommun {
  land SE
  stängt vecka 28 till vecka 31 "Semester"
}
organisation Firma {
  land NO
  stängt 2026-11-02 till 2026-11-03
}
affär D {
  beställare Kommun
  leverantör Firma
  typ upphandling
  leverans tjänst
  avtalstid 2026-01-01 till 2027-12-31
  samverkan {
    strategisk nivå {
      möte Styrgrupp {
        den 2026-03-14, 2026-03-15, 2026-06-19, 2026-05-18
//          ^^^^^^^^^^ 💡 warning[date-not-workday]: 2026-03-14 är en lördag, och mötet står kvar där eftersom datumet är utskrivet.
//                      ^^^^^^^^^^ 💡 warning[date-not-workday]: 2026-03-15 är en söndag, och mötet står kvar där eftersom datumet är utskrivet.
//                                  ^^^^^^^^^^ 💡 warning[date-not-workday]: 2026-06-19 är en helgdag (midsommarafton, SE), och mötet står kvar där eftersom datumet är utskrivet.
        undantag 2026-05-18 flyttat till 2026-07-06 "Ombyggnad"
//                                       ^^^^^^^^^^ 💡 warning[date-not-workday]: "Kommun" har stängt 2026-07-06 (Semester), och mötet står kvar där eftersom datumet är utskrivet.
      }
      möte Extra {
        den 2026-11-02, 2027-05-17
//          ^^^^^^^^^^ 💡 warning[date-not-workday]: "Firma" har stängt 2026-11-02, och mötet står kvar där eftersom datumet är utskrivet.
//                      ^^^^^^^^^^ 💡 warning[date-not-workday]: 2027-05-17 är en helgdag (Norges nationaldag, NO), och mötet står kvar där eftersom datumet är utskrivet.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('workdays are right, and so is what shifts by itself', async () => {
    expect(await found('on 2026-06-18, 2026-06-22')).toEqual([]);
    expect(await found('every year in june on third friday')).toEqual([]);
    expect(await found('every month starting 2026-02-01')).toEqual([]);
    expect(await found('every year\nexcept 2026-01-01 cancelled')).toEqual([]);
    expect(await found('every week the first 3 months then on 2026-06-19')).toEqual(['2026-06-19']);
});

test('only meetings are judged: not due dates, milestones, dialogues or what was held', async () => {
    const plan = levelPlan('strategic', ['on 2026-06-18']).replace(
        '  governance',
        '  phase during {\n    bids 2025-12-24\n    dialogue "Talk" {\n      on 2025-12-25\n    }\n  }\n  held M1 2026-06-19 {\n  }\n  governance',
    );
    expect(await marked(plan, code)).toEqual([]);
});

test('a listed date that is cancelled or moved is not held on', async () => {
    expect(await found('on 2026-06-19, 2026-10-15\nexcept 2026-06-19 cancelled')).toEqual([]);
    expect(await found('on 2026-06-19, 2026-10-15\nexcept 2026-06-19 moved to 2026-06-18')).toEqual([]);
    expect(await found('on 2026-06-18, 2026-10-15\nexcept 2026-06-18 moved to 2026-06-19')).toEqual(['2026-06-19']);
});

test('the fix takes the next workday on which the meeting is not held yet', async () => {
    expect(await mended(['on 2026-06-19, 2026-10-15 at 09:00-10:00'])).toBe('on 2026-06-22, 2026-10-15 at 09:00-10:00');
    expect(await mended(['on 2026-06-19, 2026-06-22'])).toBe('on 2026-06-23, 2026-06-22');
    expect(await mended(['on 2026-06-18\nexcept 2026-06-18 moved to 2026-06-20 // late'])).toBe(
        'on 2026-06-18\n        except 2026-06-18 moved to 2026-06-22 // late',
    );
    const closed = levelPlan('strategic', ['on 2026-07-06']).replace('country SE', 'country SE\n  closed week 28 to week 31');
    expect(await mendPlan(closed, code)).toContain('on 2026-08-03\n');
});

test('no fix leads out of the contract, or away from under the exceptions of others', async () => {
    await expect(mended(['on 2026-06-19'], { contract: '2026-01-01 to 2026-06-21' })).rejects.toThrow('No finding');
    expect(await mended(['on 2026-06-19'], { contract: '2026-01-01 to 2026-06-21 option 1 year' })).toBe('on 2026-06-22');
    await expect(mended(['on 2026-06-19', '2 days before M1\nexcept 2026-06-17 cancelled'])).rejects.toThrow('No finding');
});
