import type { LevelKind } from '../../generated/ast.ts';
import { ladder } from '../../model/levels.ts';
import type { Dialogue, Phase } from '../../model/plan.ts';
import type { IsoDate, Source } from '../../model/values.ts';
import { attendeesOf } from '../../schedule/attendees.ts';
import { calendarOf } from '../../schedule/calendar-of.ts';
import { type Day, dateOf, dayOf, firstOfMonth } from '../../schedule/days.ts';
import { dialoguePeriods } from '../../schedule/dialogue-periods.ts';
import type { Attendee, DealSchedule, MeetingSchedule, Occurrence } from '../../schedule/schedule.ts';
import { takesPlace } from '../../schedule/takes-place.ts';
import { capitalised } from '../capitalised.ts';
import { describeOccurrence } from '../describe-occurrence.ts';
import { describeNoWorkday } from '../describe-reason.ts';
import { keptLatest } from '../kept-latest.ts';
import { attendeeKeys } from '../people-keys.ts';
import { phrasesOf } from '../phrases-of.ts';
import { titleOf } from '../title-of.ts';
import type { PictureOf } from './picture.ts';

/** A year of a deal: what pictures of a year are drawn from. */
export interface PicturedYear {
    readonly year: number;
    /** Its first and its last day. */
    readonly first: Day;
    readonly last: Day;
    /** From the lowest; only those that the plan has. */
    readonly levels: readonly PicturedLevel[];
    readonly dialogues: readonly PicturedDialogue[];
    /** Days that are no workdays, weekends aside; neighbours of one reason together. */
    readonly free: readonly FreeDays[];
    readonly today: Day | undefined;
}

export interface PicturedLevel {
    readonly kind: LevelKind;
    readonly label: string;
    readonly meetings: readonly PicturedMeeting[];
}

export interface PicturedMeeting {
    /** From 1, through all levels. */
    readonly number: number;
    readonly title: string;
    readonly source: Source;
    readonly dates: readonly PicturedDate[];
}

export interface PicturedDate {
    readonly date: IsoDate;
    readonly day: Day;
    /** False for one that falls away or is cancelled. */
    readonly stands: boolean;
    /** The date with its time and what became of it, as a sentence. */
    readonly told: string;
    /** Who is called, `Organisation.Person` and `Organisation.Role`. */
    readonly people: readonly string[];
}

export interface PicturedDialogue {
    readonly title: string;
    readonly where: string;
    readonly start: Day;
    readonly end: Day;
    readonly source: Source;
}

export interface FreeDays {
    readonly kind: 'holiday' | 'closed';
    readonly start: Day;
    readonly end: Day;
    readonly text: string;
}

/** The years in which a deal has meetings or a contract, in order; at most thirty, from the first. */
export function picturedYears(schedule: DealSchedule): readonly number[] {
    const ends = endYears(schedule);
    return ends ? Array.from({ length: Math.min(ends.last - ends.first + 1, 30) }, (_, index) => ends.first + index) : [];
}

function endYears({ bounds, meetings }: DealSchedule): { readonly first: number; readonly last: number } | undefined {
    const dates = meetings.flatMap(({ occurrences }) => occurrences.map(({ date }) => date));
    const years = [...(bounds ? [bounds.start, bounds.end] : []), ...dates].map((date) => Number(date.slice(0, 4)));
    if (years.length === 0) return undefined;
    const first = years.reduce((least, year) => Math.min(least, year));
    const last = years.reduce((most, year) => Math.max(most, year));
    return { first, last };
}

/** The year that is asked for, else that of today, held to the years of the deal; undefined where it has none. */
export function yearOfPicture({ schedule, year, today }: PictureOf): number | undefined {
    const ends = endYears(schedule);
    if (!ends) return year;
    const { first, last } = ends;
    return Math.min(Math.max(year ?? Number(today?.slice(0, 4) ?? first), first), last);
}

/** The year of a deal, worked out once for all pictures that show it. */
export function picturedYear({ schedule, language, today }: PictureOf, year: number): PicturedYear {
    return keptYear(schedule, { language, today, year });
}

/** What is told, and in which language. */
type Told = Pick<PictureOf, 'schedule' | 'language'>;

interface YearOf extends Pick<PictureOf, 'language' | 'today'> {
    readonly year: number;
}

const keptYear = keptLatest((schedule: DealSchedule, { language, today, year }: YearOf): PicturedYear => {
    const of = { schedule, language };
    const [first, last] = [firstOfMonth(year * 12), firstOfMonth(year * 12 + 12) - 1];
    let number = 0;
    const levels = ladder.flatMap((kind): PicturedLevel[] => {
        const meetings = schedule.meetings.filter(({ level }) => level.kind === kind);
        return meetings.length === 0
            ? []
            : [
                  {
                      kind,
                      label: capitalised(phrasesOf(language).levels[kind]),
                      meetings: meetings.map((meeting) => meetingOf(meeting, ++number, year, of)),
                  },
              ];
    });
    const dialogues = schedule.deal.phases
        .flatMap((phase) => phase.dialogues.flatMap((dialogue) => timesOf(dialogue, phase, language)))
        .filter(({ start, end }) => start <= last && end >= first)
        .sort((a, b) => a.start - b.start);
    const now = today ? dayOf(today) : undefined;
    return {
        year,
        first,
        last,
        levels,
        dialogues,
        free: freeDays(of, first, last),
        today: now !== undefined && now >= first && now <= last ? now : undefined,
    };
});

function meetingOf(meeting: MeetingSchedule, number: number, year: number, { schedule, language }: Told): PicturedMeeting {
    const dates = meeting.occurrences
        .filter(({ date }) => Number(date.slice(0, 4)) === year)
        .map((occurrence) => ({
            date: occurrence.date,
            day: dayOf(occurrence.date),
            stands: takesPlace(occurrence),
            told: describeOccurrence(occurrence, language),
            people: attendeeKeys(attendeesAt(schedule, meeting, occurrence)),
        }))
        .sort((a, b) => a.day - b.day);
    return { number, title: titleOf(meeting.meeting), source: meeting.meeting.source, dates };
}

function attendeesAt(schedule: DealSchedule, meeting: MeetingSchedule, occurrence: Occurrence): readonly Attendee[] {
    return takesPlace(occurrence) ? attendeesOf(schedule, meeting, occurrence) : [];
}

/** Each time that a dialogue takes place, whatever the year. */
function timesOf(dialogue: Dialogue, phase: Phase, language: string): readonly PicturedDialogue[] {
    const phrases = phrasesOf(language);
    const { title, arenas, source } = dialogue;
    const where = arenas
        .map(({ kind, named, detail }) => detail ?? (named ? titleOf(named) : kind ? phrases.arenas[kind] : ''))
        .filter(Boolean)
        .join(', ');
    return dialoguePeriods(dialogue, phase.period).map(({ start, end }) => ({
        title,
        where,
        source,
        start: dayOf(start),
        end: dayOf(end),
    }));
}

function freeDays({ schedule, language }: Told, first: Day, last: Day): readonly FreeDays[] {
    const calendar = calendarOf(schedule.deal);
    const found: FreeDays[] = [];
    let before: FreeDays | undefined;
    for (let day = first; day <= last; day++) {
        const why = calendar.whyNot(dateOf(day));
        // A weekend inside a closed time belongs to it.
        if (why?.kind === 'weekend') continue;
        if (!why) {
            before = undefined;
            continue;
        }
        const text = describeNoWorkday(why, language);
        if (before?.kind === why.kind && before.text === text) {
            found.pop();
            before = { ...before, end: day };
        } else before = { kind: why.kind, start: day, end: day, text };
        found.push(before);
    }
    return found;
}
