import { expect, test } from 'vitest';
import { datedPlan } from '../../support/dated-plan.ts';
import { expectNoNewFindings, expectSameFindings, expectSameSchedule, refactored } from '../../support/refactored.ts';

/** The lines of the meeting of a plan. */
const meetingOf = (plan: string | undefined) =>
    /meeting Ops \{\n([\s\S]*?)\n +with operations/.exec(plan ?? '')?.[1]?.replace(/^ {8}/gm, '');

async function listed(cadence: string, contract?: string) {
    const { before, titles, after } = await refactored(datedPlan(cadence.replace(/^\w+/, '$&<|>'), contract), 'rewrite');
    const title = titles.find((one) => /\(\d+\)$/.test(one)) ?? '';
    const files = after(title);
    await expectSameSchedule(before, files);
    return { before, title, files, text: meetingOf(files['plan.dialog']) };
}

test('the dates of a cadence, with what holidays and closures made of them', async () => {
    const { before, files, title, text } = await listed('every month on first tuesday at 09:00-10:00 the first 9 months');
    expect(title).toBe('Write the cadence as dates (8)');
    // 6 January is a holiday, and in July nobody is there.
    expect(text).toBe(
        'on 2026-01-07, 2026-02-03, 2026-03-03, 2026-04-07, 2026-05-05, 2026-06-02, 2026-08-04, 2026-09-01 at 09:00-10:00',
    );
    // A list is judged by how many dates it has in a year, a cadence by what it promises.
    await expectNoNewFindings(before, files, ['operational-cadence']);
});

test('many dates stand by year, aligned, at most eight on a line', async () => {
    const { text } = await listed('every-other week on tuesday', '2026-09-01 to 2027-01-31');
    expect(text).toBe(
        [
            'on 2026-09-01, 2026-09-15, 2026-09-29, 2026-10-13, 2026-10-27, 2026-11-10, 2026-11-24, 2026-12-08,',
            '   2026-12-22,',
            '   2027-01-05, 2027-01-19',
        ].join('\n'),
    );
});

test('exceptions are settled; what one says why stays as a comment', async () => {
    const { text } = await listed(
        `every quarter on first tuesday
        except 2026-04-07 cancelled
        except 2026-10-06 moved to 2026-10-13 "Autumn fair"`,
        '2026-01-01 to 2026-12-31',
    );
    expect(text).toBe('on 2026-01-07, 2026-10-13\n// except 2026-10-06 moved to 2026-10-13 "Autumn fair"');
});

test('a chain, and what says where it begins, become one list', async () => {
    const { text } = await listed(
        `every-other week the first 2 months on tuesday
        then every quarter on first tuesday
        starting 2 months after contract-start`,
        '2026-01-01 to 2026-12-31',
    );
    expect(text).toBe('on 2026-03-03, 2026-03-17, 2026-03-31, 2026-04-14, 2026-04-28, 2026-05-05, 2026-08-04, 2026-11-03');
});

test('in Swedish, with the line ends of the file', async () => {
    const plan =
        'affär D {\n  avtalstid 2026-01-01 till 2026-12-31\n  samverkan { taktisk nivå {\n    möte M {\n      varje<|> kvartal den första tisdagen kl 09.00-10.00 // som vanligt\n    }\n  } }\n}\n'.replaceAll(
            '\n',
            '\r\n',
        );
    const { before, titles, after } = await refactored(plan, 'rewrite');
    expect(titles).toEqual(['Skriv mötesrytmen som datum (4)']);
    const files = after(titles[0] ?? '');
    expect(files['plan.dialog']).toBe(
        before['plan.dialog']?.replace(
            'varje kvartal den första tisdagen kl 09.00-10.00',
            'den 2026-01-07, 2026-04-07, 2026-07-07, 2026-10-06 kl 09:00-10:00',
        ),
    );
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test.each([
    ['a list already', 'on 2026-03-03, 2026-04-07, 2026-04-08'],
    ['held as needed', 'as-needed'],
    ['a limit', 'at-least every month'],
    ['never held', 'every week in week 53 the first 2 weeks'],
    ['more dates than anyone reads', 'every day'],
    ['of two times', 'every month the first 2 months at 09:00-10:00 then every quarter at 13:00-15:00'],
    ['explained within', 'every month // for now\n on first tuesday'],
    ['silenced', 'every quarter\n// dialog-ignore date-not-workday: so it is\nexcept 2026-04-01 moved to 2026-04-04'],
    ['moved onto another', 'every month on first tuesday except 2026-02-03 moved to 2026-03-03'],
])('it is not offered for what is %s', async (_what, cadence) => {
    const { titles } = await refactored(datedPlan(cadence.replace(/^[\w-]+/, '$&<|>')), 'rewrite');
    expect(titles.filter((one) => /\(\d+\)$/.test(one))).toEqual([]);
});
