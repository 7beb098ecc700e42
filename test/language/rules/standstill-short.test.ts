import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'standstill-short';

const plan = (award: string, signed: string, procedure = 'open', head = 'during') =>
    procurementPlan([phase(head, `award ${award}`, `signed ${signed}`)], { procedure });
const found = (award: string, signed: string, procedure?: string) => marked(plan(award, signed, procedure), code, 'error');

test('the day of the signing is marked', () =>
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
  förfarande öppet
  fas under {
    tilldelningsbeslut 2025-11-04
    avtalstecknande 2025-11-12
//                  ^^^^^^^^^^ 💡 error[standstill-short]: Avtalet tecknas 2025-11-12, innan avtalsspärren har löpt ut: 10 hela dagar ska gå efter tilldelningen 2025-11-04. Det får tecknas tidigast 2025-11-15.
  }
}
affär E {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  förfarande öppet
  fas under {
    tilldelningsbeslut 2026-06-10
    avtalstecknande 2026-06-22
//                  ^^^^^^^^^^ 💡 info[standstill-short]: Avtalsspärrens sista dag, 2026-06-20, infaller på en helg eller helgdag, så den löper till och med 2026-06-22: avtalet får tecknas tidigast 2026-06-23.
  }
}
`,
        { only: [code] },
    ));

test('ten full days must pass: the eleventh is right, the tenth is not', async () => {
    // 4 November is a Tuesday: the tenth day is Friday the 14th.
    expect(await found('2025-11-04', '2025-11-14')).toEqual(['2025-11-14']);
    expect(await found('2025-11-04', '2025-11-15')).toEqual([]);
    expect(await found('2025-11-04', '2025-11-04')).toEqual(['2025-11-04']);
    // The clocks go back on 26 October: a day is a day.
    expect(await found('2025-10-20', '2025-10-30')).toEqual(['2025-10-30']);
    expect(await found('2025-10-20', '2025-10-31')).toEqual([]);
});

test('that it ends on a weekend or a public holiday is pointed out, until the day after the next workday', async () => {
    // The tenth day is a Saturday, midsummer day; the next workday is Monday the 22nd.
    expect(await found('2026-06-10', '2026-06-20')).toEqual(['2026-06-20']);
    expect(await found('2026-06-10', '2026-06-21')).toEqual(['info: 2026-06-21']);
    expect(await found('2026-06-10', '2026-06-22')).toEqual(['info: 2026-06-22']);
    expect(await found('2026-06-10', '2026-06-23')).toEqual([]);
    // Easter within the ten days is no matter; at their end it is: Good Friday 2026 is 3 April.
    expect(await found('2026-03-30', '2026-04-10')).toEqual([]);
    expect(await found('2026-03-24', '2026-04-07')).toEqual(['info: 2026-04-07']);
    expect(await found('2026-03-24', '2026-04-08')).toEqual([]);
});

test('closed days of a party prolong nothing', async () => {
    const summer = plan('2025-07-04', '2025-07-15').replaceAll('country SE', 'country SE\n  closed week 27 to week 31');
    expect(await marked(summer, code, 'error')).toEqual([]);
    expect(await mendPlan(summer.replace('2025-07-15', '2025-07-14'), code)).toContain('signed 2025-07-15');
});

test('some procedures have no standstill', async () => {
    const procedures = [
        ...['open', 'selective', 'negotiated', 'competitive-dialogue', 'innovation-partnership', 'below-threshold'],
        ...['negotiated-without-notice', 'dynamic-purchasing', 'direct-procurement', 'call-off', 'mini-competition'],
    ];
    const judged = await Promise.all(
        procedures.map(async (one) => ((await found('2025-11-04', '2025-11-12', one)).length > 0 ? [one] : [])),
    );
    expect(judged.flat()).toEqual(procedures.slice(0, 6));
    expect(await found('2025-11-04', '2025-11-12', '')).toEqual([]);
});

test('other countries have laws of their own', async () => {
    const short = plan('2025-11-04', '2025-11-12');
    expect(await marked(short.replace('country SE', 'country GB'), code, 'error')).toEqual([]);
    expect(await marked(short.replaceAll('  country SE\n', ''), code, 'error')).toEqual(['2025-11-12']);
});

test('where milestone-order speaks of one of the two, it is silent', async () => {
    expect(await found('2025-11-04', '2025-11-03')).toEqual([]);
    const early = procurementPlan([phase('during', 'bids 2025-11-05', 'award 2025-11-04', 'signed 2025-11-12')]);
    expect(await marked(early, code, 'error')).toEqual([]);
});

test('the fix moves the signing to the first workday after the standstill', async () => {
    const moved = async (award: string, signed: string) => /signed (\S+)/.exec(await mendPlan(plan(award, signed), code))?.[1];
    expect(await moved('2025-11-04', '2025-11-12')).toBe('2025-11-17');
    expect(await moved('2025-11-03', '2025-11-12')).toBe('2025-11-14');
    expect(await moved('2026-06-10', '2026-06-18')).toBe('2026-06-23');
    expect(await moved('2026-06-10', '2026-06-22')).toBe('2026-06-23');
});

test('it is not offered beyond the end of the phase', async () => {
    const until = (end: string) => plan('2025-11-04', '2025-11-12', 'open', `during 2025-06-01 to ${end}`);
    await expect(mendPlan(until('2025-11-16'), code)).rejects.toThrow('No finding');
    expect(await mendPlan(until('2025-11-17'), code)).toContain('signed 2025-11-17');
});
