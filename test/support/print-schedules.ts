// Reads deals as JSON from the standard input and prints their schedules, everyone who is called included: what a test runs in another time zone.
import { readFileSync } from 'node:fs';
import type { Deal } from '../../language/model/plan.ts';
import { attendeesOf } from '../../language/schedule/attendees.ts';
import { calendarOf } from '../../language/schedule/calendar-of.ts';
import { layOutDeal } from '../../language/schedule/lay-out-deal.ts';

const deals: readonly Deal[] = JSON.parse(readFileSync(0, 'utf8'));
const printed = deals.map((deal) => {
    const schedule = layOutDeal(deal, { withOptions: true });
    const calendar = calendarOf(deal);
    return schedule.meetings.map((meeting) => ({
        ...meeting,
        zone: schedule.timeZone,
        occurrences: meeting.occurrences.map((occurrence) => ({
            ...occurrence,
            attendees: attendeesOf(schedule, meeting, occurrence).map(({ part, person, role }) => [
                part,
                person?.name,
                role?.name,
            ]),
            notice: calendar.reckon(occurrence.date, { amount: 5, unit: 'workday' }, 'before'),
        })),
    }));
});
process.stdout.write(JSON.stringify(printed, undefined, 1));
