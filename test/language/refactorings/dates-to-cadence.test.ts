import { describe, expect, test } from 'vitest';
import { datedPlan } from '../../support/dated-plan.ts';
import { expectNoNewFindings, expectSameSchedule, refactored } from '../../support/refactored.ts';

const title = 'Write the dates as a cadence: ';

/** The cadence that is offered for one written as dates, and where it begins if that had to be said. */
async function cadenceOf(dates: string, contract?: string): Promise<string | undefined> {
    const { before, titles, after } = await refactored(datedPlan(dates.replace(/^\w+/, '$&<|>'), contract), 'rewrite');
    const found = titles.find((one) => one.startsWith(title));
    if (!found) return undefined;
    const files = after(found);
    await expectSameSchedule(before, files);
    const starting = /starting [\d-]+/.exec(files['plan.dialog'] ?? '')?.[0];
    return found.slice(title.length) + (starting ? ` ${starting}` : '');
}

test.each([
    // The first in January, the second and fourth moved by Epiphany and Easter.
    ['on 2026-01-05, 2026-02-02, 2026-03-02, 2026-04-07', '2026-01-01 to 2026-04-30', 'every month on first monday'],
    ['on 2026-03-03, 2026-03-10, 2026-03-17, 2026-03-24, 2026-03-31', '2026-03-01 to 2026-03-31', 'every week on tuesday'],
    [
        'on 2026-09-01, 2026-09-15, 2026-09-29 at 09:00-10:30',
        '2026-09-01 to 2026-09-30',
        'every-other week on tuesday at 09:00-10:30',
    ],
    ['on 2026-01-30, 2026-02-27, 2026-03-27, 2026-04-24', '2026-01-01 to 2026-04-30', 'every month on last friday'],
    ['on 2026-01-15, 2026-04-15, 2026-07-15, 2026-10-15', '2026-01-01 to 2026-12-31', undefined],
    ['on 2026-01-15, 2026-04-15, 2026-08-03, 2026-10-15', '2026-01-01 to 2026-12-31', undefined],
    ['on 2026-01-15, 2026-02-16, 2026-03-16, 2026-04-15', '2026-01-01 to 2026-04-30', 'every month on 15th'],
    ['on 2026-01-30, 2026-02-27, 2026-03-31', '2026-01-01 to 2026-03-31', 'every month on last workday'],
    [
        'on 2026-02-11, 2026-05-13, 2026-09-09, 2026-11-11',
        '2026-01-01 to 2026-12-31',
        '4 times per year in february, may, september, november on second wednesday',
    ],
    ['on 2026-11-03, 2027-11-02', undefined, 'every year in november on first tuesday'],
    ['on 2026-03-09, 2026-09-17', '2026-01-01 to 2026-12-31', undefined],
])('%s', async (dates, contract, expected) => {
    expect(await cadenceOf(dates, contract)).toBe(expected);
});

describe('where they do not fill the contract', () => {
    test('it says when it begins', async () => {
        expect(await cadenceOf('on 2026-10-13, 2026-10-20, 2026-10-27, 2026-11-03', '2026-01-01 to 2026-11-05')).toBe(
            'every week on tuesday starting 2026-10-13',
        );
    });

    test('it says when it ends', async () => {
        expect(await cadenceOf('on 2026-01-07, 2026-02-03, 2026-03-03')).toBe('every month the first 3 months on first tuesday');
    });

    test('a start that is written is changed', async () => {
        const plan = datedPlan(
            'on <|>2026-10-13, 2026-10-20, 2026-10-27\n        starting 2026-05-05',
            '2026-01-01 to 2026-10-30',
        );
        const { before, titles, after } = await refactored(plan, 'rewrite');
        const files = after(titles[0] ?? '');
        expect(files['plan.dialog']).toContain('        every week on tuesday\n        starting 2026-10-13\n');
        await expectSameSchedule(before, files);
    });
});

test('exceptions stay where they name a date of the cadence', async () => {
    const list = 'on 2026-02-03, 2026-03-03, 2026-04-07, 2026-05-05\n        except 2026-03-03 cancelled "Winter break"';
    const { before, titles, after } = await refactored(
        datedPlan(list.replace('on', 'on<|>'), '2026-02-01 to 2026-05-31'),
        'rewrite',
    );
    const files = after(titles.find((one) => one.startsWith(title)) ?? '');
    expect(files['plan.dialog']).toContain('every month on first tuesday\n        except 2026-03-03 cancelled "Winter break"\n');
    await expectNoNewFindings(before, files);
    await expectSameSchedule(before, files);
});

test('in Swedish it is written as one writes in Swedish', async () => {
    const plan =
        'affär D {\n  avtalstid 2026-02-01 till 2026-12-31\n  samverkan { taktisk nivå {\n    möte M {\n      den<|> 2026-02-03, 2026-05-05, 2026-08-04, 2026-11-03 kl 09.00-10.00\n    }\n  } }\n}\n';
    const { titles } = await refactored(plan, 'rewrite');
    expect(titles).toEqual(['Skriv datumen som en mötesrytm: varje kvartal den första tisdagen kl 09:00-10:00']);
});

test.each([
    ['a cadence already', 'every month on first tuesday'],
    ['one date only', 'on 2026-03-03'],
    ['explained within', 'on 2026-02-03, // the first\n 2026-03-03, 2026-04-07'],
    ['a part of a chain', 'on 2026-02-03, 2026-03-03 the first 3 months then every month'],
])('it is not offered for what is %s', async (_what, cadence) => {
    expect(await cadenceOf(cadence)).toBeUndefined();
});

test('chairs that take turns by the calendar keep their turns', async () => {
    const plan = datedPlan(
        'on <|>2026-10-13, 2026-10-20, 2026-10-27\n        chair Region.Chef, Firma.Chef alternating every month',
        '2026-01-01 to 2026-10-30',
    );
    // To begin with the first date would change who chairs.
    expect((await refactored(plan, 'rewrite')).titles).toEqual([
        `${title}3 times per year in week 42, week 43, week 44 on tuesday`,
    ]);
});
