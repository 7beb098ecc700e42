import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ics } from '../../../language/exports/ics.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { eventsIn, exportedCalendar, unfolded } from '../../support/exported-calendar.ts';
import { planOf } from '../../support/plan-of.ts';
import { readCalendar } from '../../support/read-calendar.ts';

const conformance = (name: string) => readFileSync(new URL(`../../conformance/valid/${name}`, import.meta.url), 'utf8');
/** A contract without public holidays on Tuesdays, and without the summer closure. */
const spring = '2026-02-02 to 2026-03-31';
const tuesdays = 'every week on tuesday at 09:00-10:00';

describe('the service desk, as a calendar', () => {
    const firstYear = (name: string) => conformance(name).replaceAll('2029-12-31', '2026-12-31');

    test.each([
        ['sv', 'service-desk.sv.dialog'],
        ['en', 'service-desk.en.dialog'],
    ])('in %s, through its first year', async (language, name) => {
        const calendar = await exportedCalendar(firstYear(name), { language });
        await expect(calendar).toMatchFileSnapshot(`goldens/service-desk.${language}.ics`);
    });

    test('is the same for the twins', async () => {
        const [english, swedish] = [conformance('service-desk.en.dialog'), conformance('service-desk.sv.dialog')];
        expect(await exportedCalendar(swedish)).toBe(await exportedCalendar(english));
    });

    test('has the dates of the schedule', async () => {
        const entries = readCalendar(await exportedCalendar(conformance('service-desk.en.dialog')));
        const meetings = entries.filter(({ start }) => start.includes('T'));
        expect(meetings).toHaveLength(80);
        expect(meetings.slice(-3)).toEqual([
            {
                uid: 'Region.ServiceDesk.Ops.2026-09-01@dialogplan.example',
                summary: 'Operations meeting – Service desk as a service',
                start: '2029-11-06T08:00:00Z',
                end: '2029-11-06T09:00:00Z',
            },
            {
                uid: 'Region.ServiceDesk.FollowUp.2026-11-11@dialogplan.example',
                summary: 'Contract follow-up – Service desk as a service',
                start: '2029-11-14T12:00:00Z',
                end: '2029-11-14T15:00:00Z',
            },
            {
                uid: 'Region.ServiceDesk.Ops.2026-09-01@dialogplan.example',
                summary: 'Operations meeting – Service desk as a service',
                start: '2029-12-04T08:00:00Z',
                end: '2029-12-04T09:00:00Z',
            },
        ]);
    });
});

describe('times', () => {
    test('keep their hour when the clocks change, in spring and in autumn', async () => {
        const starts = async (contract: string) =>
            readCalendar(await exportedCalendar(datedPlan(tuesdays, contract))).map(({ start }) => start);
        expect(await starts('2026-03-20 to 2026-04-03')).toEqual(['2026-03-24T08:00:00Z', '2026-03-31T07:00:00Z']);
        expect(await starts('2026-10-09 to 2026-11-06')).toEqual([
            '2026-10-13T07:00:00Z',
            '2026-10-20T07:00:00Z',
            '2026-10-27T08:00:00Z',
            '2026-11-03T08:00:00Z',
        ]);
    });

    test('that are not stated take the whole day and nobody’s time', async () => {
        const calendar = await exportedCalendar(datedPlan('on 2026-03-10', spring));
        expect(eventsIn(calendar, /^(?:DTSTART|DTEND|TRANSP)/)).toEqual([
            ['DTSTART;VALUE=DATE:20260310', 'DTEND;VALUE=DATE:20260311', 'TRANSP:TRANSPARENT'],
        ]);
        expect(calendar).not.toContain('VTIMEZONE');
    });

    test('are those of the plan’s own zone', async () => {
        const plan = datedPlan(tuesdays, spring).replace('country SE', 'country FI timezone "Europe/Helsinki"');
        const calendar = await exportedCalendar(plan);
        expect(readCalendar(calendar)[0]?.start).toBe('2026-02-03T07:00:00Z');
        expect(calendar.match(/TZID[:=][^:\r]+/g)).toEqual(['TZID:Europe/Helsinki', ...Array(2).fill('TZID=Europe/Helsinki')]);
    });
});

describe('a calendar', () => {
    test('of several deals keeps apart what is called alike, each in its own language', async () => {
        const plan = datedPlan('on 2026-03-10 at 09:00-10:00', spring);
        const other = plan.replaceAll('Region', 'Kommun');
        const plans = [
            { plan: await planOf(plan), language: 'en' },
            { plan: await planOf(other), language: 'sv' },
            { plan: await planOf(plan), language: 'en' },
        ];
        const calendar = ics.write(plans, { edition: 'shared', today: '2026-02-01' })?.content ?? '';
        expect(eventsIn(calendar, /^(?:UID|CATEGORIES)/)).toEqual([
            ['UID:Kommun.Desk.Ops.2026-03-10@dialogplan.example', 'CATEGORIES:Operativ nivå,Service desk'],
            ['UID:Region.Desk.2.Ops.2026-03-10@dialogplan.example', 'CATEGORIES:Operational level,Service desk'],
            ['UID:Region.Desk.Ops.2026-03-10@dialogplan.example', 'CATEGORIES:Operational level,Service desk'],
        ]);
        expect(calendar).toContain('X-WR-CALNAME:Service desk and 2 more\r\n');
    });

    test('without entries is one all the same, and says so', async () => {
        const plans = [{ plan: await planOf(datedPlan('as-needed')), language: 'sv' }];
        const exported = ics.write(plans, { edition: 'shared', today: '2026-02-01' });
        expect(exported?.notes).toEqual(['Kalendern är tom: inget möte som efterfrågats har något datum.']);
        expect(exported?.content).toContain('TZID:Europe/Stockholm');
        expect(readCalendar(exported?.content ?? '')).toEqual([]);
    });

    test('of contract years with options goes on through them', async () => {
        const plan = datedPlan('every year in march on first tuesday', '2026-01-01 to 2026-12-31 option 2 times 12 months');
        const starts = async (withOptions: boolean) =>
            readCalendar(await exportedCalendar(plan, { withOptions })).map(({ start }) => start);
        expect(await starts(false)).toEqual(['2026-03-03']);
        expect(await starts(true)).toEqual(['2026-03-03', '2027-03-02', '2028-03-07']);
    });
});

test('the shared edition holds nothing internal; the internal one says what it is, and calls nobody', async () => {
    const secret = 'CANARY-7f3a91';
    const plan = datedPlan(`${tuesdays}\n        internal "${secret}"\n        minutes by Region.Chef within 3 workdays`, spring)
        .replace('  type', `  internal "${secret}"\n  type`)
        .replace('person Eva', 'person Eva <eva@region.example>');
    const shared = await exportedCalendar(plan);
    expect(shared).not.toContain('CANARY');
    expect(shared).toContain('mailto:eva@region.example');
    const internal = unfolded(await exportedCalendar(plan, { edition: 'internal', language: 'sv' }));
    expect(internal).toContain(`Internt: ${secret}`);
    expect(internal).toContain('X-WR-CALNAME:INTERN UTGÅVA – får inte delas: Service desk');
    const count = internal.split('BEGIN:VEVENT').length - 1;
    expect(internal.match(/^DESCRIPTION:INTERN UTGÅVA/gm)).toHaveLength(count);
    expect(internal.match(/^CLASS:CONFIDENTIAL\r$/gm)).toHaveLength(count);
    expect(internal).not.toContain('mailto:');
});
