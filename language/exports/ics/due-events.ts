import type { Participant } from '../../model/parties.ts';
import type { Duration, IsoDate } from '../../model/values.ts';
import { attendeesFor } from '../../schedule/attendees.ts';
import type { MeetingSchedule, Occurrence } from '../../schedule/schedule.ts';
import { takesPlace } from '../../schedule/takes-place.ts';
import { capitalised } from '../../views/capitalised.ts';
import { dateInProse } from '../../views/format-date.ts';
import { phrasesOf } from '../../views/phrases-of.ts';
import { say } from '../../views/say.ts';
import { texts } from '../../views/texts.ts';
import { titleOf } from '../../views/title-of.ts';
import { isMeant } from '../who.ts';
import type { CalendarDeal } from './calendar-deal.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarReader } from './calendar-reader.ts';
import { attendeeText, paragraphs, summaryOf } from './event-text.ts';
import { dayAfter } from './moment.ts';
import { uidOf } from './uid-of.ts';

const { calendar } = texts;

interface Due {
    /** Tells it from the meeting's other due dates. */
    readonly id: string;
    readonly what: string;
    readonly by: Participant | undefined;
    readonly date: IsoDate;
}

/** What is due before and after each occurrence: reports and minutes, as days that take nobody's time. (Outlook drops tasks from calendar files.) */
export function dueEvents(deal: CalendarDeal, meeting: MeetingSchedule, reader: CalendarReader): readonly CalendarEvent[] {
    const { who } = reader;
    return meeting.occurrences
        .filter(takesPlace)
        .flatMap((occurrence) =>
            duesOf(deal, meeting, occurrence, reader.language).map((due) => dueEvent(due, deal, meeting, occurrence, reader)),
        )
        .filter(({ people }) => who === undefined || people.some((attendee) => isMeant(attendee, who)));
}

function duesOf(
    { workdays }: CalendarDeal,
    { meeting }: MeetingSchedule,
    { date }: Occurrence,
    language: string,
): readonly Due[] {
    const { reports, minutes } = meeting;
    const title = titleOf(meeting);
    const dues: Due[] = reports.flatMap(({ text, by, before }, index) =>
        before
            ? {
                  id: `report-${index + 1}`,
                  what: say(calendar.report, language, { report: text, meeting: title }),
                  by,
                  date: workdays.reckon(date, before, 'before'),
              }
            : [],
    );
    const add = (id: string, what: string, from: IsoDate, within: Duration): IsoDate => {
        const due = workdays.reckon(from, within, 'after');
        dues.push({ id, what, by: minutes?.by, date: due });
        return due;
    };
    if (minutes?.within) {
        const written = add('minutes', say(calendar.minutes, language, { meeting: title }), date, minutes.within);
        if (minutes.approved)
            add('minutes-approved', say(calendar.minutesApproved, language, { meeting: title }), written, minutes.approved);
    }
    return dues;
}

function dueEvent(
    { id, what, by, date }: Due,
    { id: dealId, schedule: { deal, timeZone } }: CalendarDeal,
    { meeting, level }: MeetingSchedule,
    occurrence: Occurrence,
    { language, edition }: CalendarReader,
): CalendarEvent {
    const people = by ? attendeesFor(by, deal, date) : [];
    const of = say(calendar.dueFor, language, { meeting: titleOf(meeting), date: dateInProse(occurrence.date, language) });
    const responsible = people.map((one) => attendeeText(one, language)).join('; ');
    return {
        uid: uidOf(dealId, meeting, occurrence, id),
        instead: undefined,
        start: { date, time: undefined, timeZone },
        end: { date: dayAfter(date), time: undefined, timeZone },
        rule: undefined,
        until: date,
        except: [],
        summary: summaryOf(what, deal),
        description: paragraphs([
            edition === 'internal' ? say(calendar.internalEdition, language) : '',
            of,
            responsible ? say(calendar.responsible, language, { people: responsible }) : '',
        ]),
        location: '',
        categories: [capitalised(phrasesOf(language).levels[level.kind]), titleOf(deal)],
        people,
        reminder: undefined,
        isBusy: false,
        isInternal: edition === 'internal',
    };
}
