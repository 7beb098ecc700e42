import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ExportOptions } from '../../../language/exports/export.ts';
import { ics } from '../../../language/exports/ics.ts';
import { datedPlan } from '../../support/dated-plan.ts';
import { planOf } from '../../support/plan-of.ts';
import { readCalendar } from '../../support/read-calendar.ts';

const conformance = (name: string) => readFileSync(new URL(`../../conformance/valid/${name}`, import.meta.url), 'utf8');

async function exported(text: string, options: Partial<ExportOptions> = {}): Promise<string> {
    const calendar = ics.write([await planOf(text)], { edition: 'shared', language: 'en', today: '2026-02-01', ...options });
    if (calendar === undefined) throw new Error('The previous file is no calendar.');
    return calendar;
}

/** The lines of each event, unfolded, without those that say nothing about its dates. */
function events(
    calendar: string,
    kept = /^(?:UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|RRULE|EXDATE|RECURRENCE-ID|STATUS:CANCELLED)/,
): readonly (readonly string[])[] {
    return calendar
        .replace(/\r\n /g, '')
        .split('BEGIN:VEVENT\r\n')
        .slice(1)
        .map((event) => event.split('\r\n').filter((line) => kept.test(line)));
}

const dates = (calendar: string) => readCalendar(calendar).map(({ start }) => start);
/** A contract without public holidays on Tuesdays, and without the summer closure. */
const spring = '2026-02-02 to 2026-03-31';
const tuesdays = 'every week on tuesday at 09:00-10:00';

describe('the whole file', () => {
    test.each([
        ['sv', 'service-desk.sv.dialog'],
        ['en', 'service-desk.en.dialog'],
    ])('of the strategic level in %s', async (language, name) => {
        const calendar = await exported(conformance(name), { language, level: 'strategic' });
        await expect(calendar).toMatchFileSnapshot(`goldens/strategic.${language}.ics`);
    });
});

describe('dates', () => {
    test('that follow a rule to the day are one series', async () => {
        expect(events(await exported(datedPlan(tuesdays, spring)))).toEqual([
            [
                'UID:Desk/Ops/2026-02-03@dialogplan.example',
                'DTSTAMP:20260201T000000Z',
                'SEQUENCE:0',
                'DTSTART;TZID=Europe/Stockholm:20260203T090000',
                'DTEND;TZID=Europe/Stockholm:20260203T100000',
                'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=9',
            ],
        ]);
    });

    test('one of which a public holiday moves stand alone', async () => {
        const calendar = await exported(datedPlan('every week on monday at 09:00-10:00', '2026-03-30 to 2026-04-19'));
        expect(events(calendar, /^(?:UID|DTSTART|RRULE)/)).toEqual([
            ['UID:Desk/Ops/2026-03-30@dialogplan.example', 'DTSTART;TZID=Europe/Stockholm:20260330T090000'],
            ['UID:Desk/Ops/2026-04-06@dialogplan.example', 'DTSTART;TZID=Europe/Stockholm:20260407T090000'],
            ['UID:Desk/Ops/2026-04-13@dialogplan.example', 'DTSTART;TZID=Europe/Stockholm:20260413T090000'],
        ]);
    });

    test('keep their hour when the clocks change', async () => {
        const calendar = await exported(datedPlan(tuesdays, '2026-03-20 to 2026-04-03'));
        expect(dates(calendar)).toEqual(['2026-03-24T08:00:00Z', '2026-03-31T07:00:00Z']);
    });

    test('without an hour take the whole day and nobody’s time', async () => {
        const calendar = await exported(datedPlan('on 2026-03-10', spring));
        expect(events(calendar, /^(?:DTSTART|DTEND|TRANSP)/)).toEqual([
            ['DTSTART;VALUE=DATE:20260310', 'DTEND;VALUE=DATE:20260311', 'TRANSP:TRANSPARENT'],
        ]);
        expect(calendar).not.toContain('VTIMEZONE');
    });

    test('that are spread over the year are known by their number', async () => {
        const calendar = await exported(datedPlan('4 times per year at 09:00-10:00', '2026-01-01 to 2026-12-31'));
        const uids = events(calendar, /^UID/).flat();
        expect(uids).toEqual([1, 2, 3, 4].map((number) => `UID:Desk/Ops/${number}@dialogplan.example`));
    });

    test('that the plan moves or cancels are changes of the series', async () => {
        const calendar = await exported(
            datedPlan(
                `${tuesdays}\n        except 2026-02-10 cancelled\n        except 2026-02-17 moved to 2026-02-19 at 13:00-14:00`,
                spring,
            ),
        );
        expect(events(calendar, /^(?:UID|DTSTART|RRULE|EXDATE|RECURRENCE-ID)/)).toEqual([
            [
                'UID:Desk/Ops/2026-02-03@dialogplan.example',
                'DTSTART;TZID=Europe/Stockholm:20260203T090000',
                'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=9',
                'EXDATE;TZID=Europe/Stockholm:20260210T090000',
            ],
            [
                'UID:Desk/Ops/2026-02-03@dialogplan.example',
                'RECURRENCE-ID;TZID=Europe/Stockholm:20260217T090000',
                'DTSTART;TZID=Europe/Stockholm:20260219T130000',
            ],
        ]);
        expect(dates(calendar).slice(0, 3)).toEqual(['2026-02-03T08:00:00Z', '2026-02-19T12:00:00Z', '2026-02-24T08:00:00Z']);
    });
});

describe('after a previous file', () => {
    const before = datedPlan(tuesdays, spring);

    test('what is as it was keeps its version and its stamp', async () => {
        const previous = await exported(before);
        expect(await exported(before, { today: '2026-02-20', previous })).toBe(previous);
    });

    test('what has changed goes up one version, and again', async () => {
        const later = datedPlan('every week on tuesday at 10:00-11:00', spring);
        const once = await exported(later, { today: '2026-02-20', previous: await exported(before) });
        expect(events(once, /^(?:UID|DTSTAMP|SEQUENCE)/)).toEqual([
            ['UID:Desk/Ops/2026-02-03@dialogplan.example', 'DTSTAMP:20260220T000000Z', 'SEQUENCE:1'],
        ]);
        const twice = await exported(before, { today: '2026-02-21', previous: once });
        expect(events(twice, /^SEQUENCE/)).toEqual([['SEQUENCE:2']]);
    });

    test('a meeting that moves keeps its identifier, alone or in a series', async () => {
        const single = (exception = '') => datedPlan(`on 2026-02-10, 2026-03-10 at 09:00-10:00${exception}`, spring);
        const moved = '\n        except 2026-03-10 moved to 2026-03-12';
        const alone = await exported(single(moved), { previous: await exported(single()), today: '2026-02-20' });
        expect(events(alone, /^(?:UID|DTSTART|SEQUENCE)/)).toEqual([
            ['UID:Desk/Ops/2026-02-10@dialogplan.example', 'SEQUENCE:0', 'DTSTART;TZID=Europe/Stockholm:20260210T090000'],
            ['UID:Desk/Ops/2026-03-10@dialogplan.example', 'SEQUENCE:1', 'DTSTART;TZID=Europe/Stockholm:20260312T090000'],
        ]);
        const inSeries = await exported(datedPlan(`${tuesdays}${moved}`, spring), {
            previous: await exported(before),
            today: '2026-02-20',
        });
        expect(events(inSeries, /^(?:UID|SEQUENCE)/)).toEqual(
            ['UID:Desk/Ops/2026-02-03@dialogplan.example', 'UID:Desk/Ops/2026-02-03@dialogplan.example'].map((uid) => [
                uid,
                'SEQUENCE:1',
            ]),
        );
    });

    test('what is no longer in the plan is called off, once', async () => {
        const previous = await exported(datedPlan('on 2026-02-10, 2026-03-10 at 09:00-10:00', spring));
        const fewer = datedPlan('on 2026-02-10 at 09:00-10:00', spring);
        const now = await exported(fewer, { previous, today: '2026-02-20' });
        expect(events(now)).toEqual([
            [
                'UID:Desk/Ops/2026-02-10@dialogplan.example',
                'DTSTAMP:20260201T000000Z',
                'SEQUENCE:0',
                'DTSTART;TZID=Europe/Stockholm:20260210T090000',
                'DTEND;TZID=Europe/Stockholm:20260210T100000',
            ],
            [
                'UID:Desk/Ops/2026-03-10@dialogplan.example',
                'DTSTAMP:20260220T000000Z',
                'SEQUENCE:1',
                'DTSTART;TZID=Europe/Stockholm:20260310T090000',
                'DTEND;TZID=Europe/Stockholm:20260310T100000',
                'STATUS:CANCELLED',
            ],
        ]);
        expect(events(await exported(fewer, { previous: now, today: '2026-02-21' }))).toEqual(events(now).slice(0, 1));
    });

    test('a text that is no calendar is refused', async () => {
        expect(
            ics.write([await planOf(before)], { edition: 'shared', language: 'en', today: '2026-02-01', previous: 'deal D { }' }),
        ).toBeUndefined();
    });
});

describe('people', () => {
    const people = `organisation Region "Region Västmark" {
  role Chef "Head; of, ops" as operations held-by Anna until 2026-02-28, Bo from 2026-03-01
  person Anna "Anna \\"Ek\\"" <anna.ek@region.example>
  person Bo <not an address>
}
organisation Firma {
  role Chef as operations held-by Cia
  role User as user held-by Dan
  person Cia <cia@firma.example>
  person Dan <dan@firma.example>
}
deal Desk {
  buyer Region
  supplier Firma
  contract 2026-02-02 to 2026-04-30
  governance {
    operational level {
      meeting Ops {
        on 2026-02-10, 2026-03-10 at 09:00-10:00
        chair Region.Chef
        with operations
        invite Firma.User every 2nd time
        notice 5 workdays
        report "Figures" by Firma.Chef 2 workdays before
        minutes by Firma.Chef within 3 workdays approved within 2 workdays
      }
    }
  }
}
`;

    test('are those of the day, with their part; who has no address is named in the text', async () => {
        const calendar = await exported(people);
        expect(
            events(calendar, /^(?:UID:Desk\/Ops\/[\d-]*@|ORGANIZER|ATTENDEE)/).filter(([uid]) => uid?.startsWith('UID')),
        ).toEqual([
            [
                'UID:Desk/Ops/2026-02-10@dialogplan.example',
                `ORGANIZER;CN="Anna 'Ek'":mailto:anna.ek@region.example`,
                `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Anna 'Ek'":mailto:anna.ek@region.example`,
                'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Cia:mailto:cia@firma.example',
            ],
            [
                'UID:Desk/Ops/2026-03-10@dialogplan.example',
                'ORGANIZER;CN=Cia:mailto:cia@firma.example',
                'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Cia:mailto:cia@firma.example',
                'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Dan:mailto:dan@firma.example',
            ],
        ]);
        expect(calendar.replace(/\r\n /g, '')).toContain('Chair: Bo (Head\\; of\\, ops\\, Region Västmark)');
    });

    test('are reminded when the notice has to be out, and have their due dates', async () => {
        const calendar = await exported(people);
        expect(events(calendar, /^(?:SUMMARY|DTSTART|TRIGGER)/).slice(0, 4)).toEqual([
            ['DTSTART;VALUE=DATE:20260206', 'SUMMARY:Figures – Desk'],
            ['DTSTART;TZID=Europe/Stockholm:20260210T090000', 'SUMMARY:Ops – Desk', 'TRIGGER:-P7D'],
            ['DTSTART;VALUE=DATE:20260213', 'SUMMARY:Minutes: Ops – Desk'],
            ['DTSTART;VALUE=DATE:20260217', 'SUMMARY:Minutes to be approved: Ops – Desk'],
        ]);
    });

    test('see their own entries only, if asked', async () => {
        const of = async (organisation: string, member: string) =>
            readCalendar(await exported(people, { who: { organisation, member } })).map(({ uid }) =>
                uid.replace('@dialogplan.example', ''),
            );
        expect(await of('Firma', 'Dan')).toEqual(['Desk/Ops/2026-03-10']);
        expect(await of('Region', 'Anna')).toEqual(['Desk/Ops/2026-02-10']);
        expect(await of('Region', 'Chef')).toEqual(['Desk/Ops/2026-02-10', 'Desk/Ops/2026-03-10']);
    });
});

test('the shared edition holds nothing internal, the internal one says what it is', async () => {
    const secret = 'CANARY-7f3a91';
    const plan = datedPlan(`${tuesdays}\n        internal "${secret}"`, spring).replace(
        '  type',
        `  internal "${secret}"\n  type`,
    );
    expect(await exported(plan)).not.toContain('CANARY');
    const internal = await exported(plan, { edition: 'internal', language: 'sv' });
    expect(internal.replace(/\r\n /g, '')).toContain(`Internt: ${secret}`);
    expect(internal).toContain('X-WR-CALNAME:INTERN UTGÅVA – får inte delas: Service desk');
});
