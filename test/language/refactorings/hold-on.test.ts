import { describe, expect, it } from 'vitest';
import { type Reach, render } from '../../../language/index.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { movedMeeting } from '../../support/moved-meeting.ts';
import { workspace } from '../../support/workspace.ts';

type Case = readonly [what: string, before: string, from: string, to: string, after: string];

const line = '\n        ';

/** What becomes of a cadence, and that no error comes up which was not there. */
async function moves([, before, from, to, after]: Case, reach: Reach): Promise<void> {
    const plan = datedPlan(before);
    expect(await movedMeeting(plan, from, to, reach)).toEqual({ text: datedPlan(after) });
    expect(await errorsOf(datedPlan(after))).toEqual([]);
}

async function refuses(before: string, from: string, to: string, reach: Reach, refused: string): Promise<void> {
    expect(await movedMeeting(datedPlan(before), from, to, reach)).toEqual({ refused });
}

async function errorsOf(plan: string): Promise<readonly string[]> {
    const { check, services } = await workspace({ 'plan.dialog': plan });
    return check('plan.dialog')
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ message, args }) => render(message, args, 'en', services.vocabulary.Lexicon));
}

describe('one time alone', () => {
    it.each<Case>([
        [
            'of an exception, all but the day stays',
            `every month on first tuesday${line}except 2026-03-03 moved to 2026-03-05 at 13:00-14:00 "why" // said`,
            '2026-03-05',
            '2026-03-06',
            `every month on first tuesday${line}except 2026-03-03 moved to 2026-03-06 at 13:00-14:00 "why" // said`,
        ],
        [
            'an exception may name the day to which the occurrence shifted',
            `every month on first monday${line}except 2026-04-07 moved to 2026-04-09`,
            '2026-04-09',
            '2026-04-10',
            `every month on first monday${line}except 2026-04-07 moved to 2026-04-10`,
        ],
        [
            'what is said behind the cadence stays with it',
            'every month on first tuesday // as agreed',
            '2026-03-03',
            '2026-03-05',
            `every month on first tuesday // as agreed${line}except 2026-03-03 moved to 2026-03-05`,
        ],
        [
            'a written date does not become one that is cancelled',
            `on 2026-03-03, 2026-06-02${line}except 2026-06-02 cancelled`,
            '2026-03-03',
            '2026-06-02',
            `on 2026-03-03, 2026-06-02${line}except 2026-03-03 moved to 2026-06-02${line}except 2026-06-02 cancelled`,
        ],
    ])('%s', async (...one) => moves(one, 'once'));

    it('is refused where a meeting that hangs on it has an exception of that day', async () =>
        refuses(
            `every month on first tuesday } meeting After { 1 week after Ops except 2026-03-10 cancelled`,
            '2026-03-03',
            '2026-03-05',
            'once',
            'exception',
        ));
});

describe('all times', () => {
    it.each<Case>([
        [
            'exceptions go along with the cadence',
            `every month on first tuesday${line}except 2026-03-03 cancelled "Fair"${line}except 2026-05-05 moved to 2026-05-07`,
            '2026-02-03',
            '2026-02-04',
            `every month on first wednesday${line}except 2026-03-04 cancelled "Fair"${line}except 2026-05-06 moved to 2026-05-07`,
        ],
        [
            'an exception of another month stays as it is',
            `2 times per year in april, october on first monday${line}except 2026-04-07 cancelled`,
            '2026-10-05',
            '2026-11-02',
            `2 times per year in april, november on first monday${line}except 2026-04-07 cancelled`,
        ],
        [
            'another start, whole intervals earlier: of months',
            'every quarter on first monday',
            '2026-10-05',
            '2026-11-02',
            `every quarter on first monday${line}starting 2026-02-02`,
        ],
        [
            'another start, whole intervals earlier: of weeks',
            'every-other week on tuesday',
            '2026-06-09',
            '2026-06-16',
            `every-other week on tuesday${line}starting 2026-01-13`,
        ],
        [
            'a start that is written moves',
            `every-other week on tuesday${line}starting 2026-03-03`,
            '2026-06-09',
            '2026-06-16',
            `every-other week on tuesday${line}starting 2026-03-10`,
        ],
        [
            'a week has days, not the days of a month',
            'every-other week on tuesday',
            '2026-06-09',
            '2026-06-11',
            `every-other week on thursday${line}starting 2026-01-08`,
        ],
    ])('%s', async (...one) => moves(one, 'all'));

    it.each<readonly [what: string, before: string, from: string, to: string, refused: string]>([
        [
            'where an exception would say nothing any more',
            `every month on first tuesday${line}except 2026-03-03 moved to 2026-03-04 "Illness"`,
            '2026-02-03',
            '2026-02-04',
            'cadence',
        ],
        [
            'where it is not clear which one an exception would mean',
            `every week on tuesday${line}except 2026-03-03 cancelled`,
            '2026-02-03',
            '2026-02-12',
            'cadence',
        ],
        [
            'from where an exception has put one',
            `every month on first tuesday${line}except 2026-03-03 moved to 2026-03-05`,
            '2026-03-05',
            '2026-03-12',
            'cadence',
        ],
        [
            'where others would be lost',
            'every quarter on first monday in january, april, july, october',
            '2026-04-07',
            '2026-05-04',
            'cadence',
        ],
        [
            'where two months would become one',
            '2 times per year in april, october on first tuesday',
            '2026-10-06',
            '2026-04-15',
            'cadence',
        ],
        [
            'where a meeting that hangs on it has an exception',
            'every month on first tuesday } meeting After { 1 week after Ops except 2026-03-10 cancelled',
            '2026-02-03',
            '2026-02-04',
            'exception',
        ],
    ])('are refused %s', async (_what, before, from, to, refused) => refuses(before, from, to, 'all', refused));
});
