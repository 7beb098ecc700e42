import type { MeetingSchedule, Occurrence, OccurrenceReason } from '../../language/schedule/schedule.ts';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** The dates of a meeting, a line each: `2026-04-07 tue 09:00-10:00 shifted from 2026-04-06: annandag påsk`. */
export function scheduleTable({ occurrences }: MeetingSchedule): readonly string[] {
    return occurrences.map(line);
}

function line({ date, planned, time, status, reason }: Occurrence): string {
    return [
        date,
        weekdays[new Date(`${date}T00:00Z`).getUTCDay()],
        time && `${time.start}-${time.end}`,
        date === planned ? status : `${status} from ${planned}`,
    ]
        .filter(Boolean)
        .join(' ')
        .concat(reason ? `: ${why(reason)}` : '');
}

function why(reason: OccurrenceReason): string {
    switch (reason.kind) {
        case 'no-workday':
            return whyNot(reason.because);
        case 'no-room':
            return `${whyNot(reason.because)}, until ${reason.until}`;
        case 'anchor-gone':
            return `${reason.kind} ${reason.meeting.name}`;
        case 'exception':
            return reason.text ?? reason.kind;
        default:
            return reason.kind;
    }
}

function whyNot(because: Extract<OccurrenceReason, { kind: 'no-workday' }>['because']): string {
    switch (because.kind) {
        case 'weekend':
            return because.weekday;
        case 'holiday':
            return `${because.names.local} ${because.country}`;
        case 'closed':
            return `${because.organisation.name} closed${because.reason ? ` ${because.reason}` : ''}`;
    }
}
