import type { GovernanceRecord, MeetingRecord } from './plan-record.ts';
import { joined, writeDuration, writeInterval, writeList, writeParticipant, writeStep, writeText, writeTime } from './written.ts';

/** A deal's governance as lines of plan text, in English words. */
export function printGovernance({
    required,
    requiredBy,
    requirements,
    levels,
    escalations,
}: GovernanceRecord): readonly string[] {
    const source = requiredBy !== undefined && `by ${writeText(requiredBy)}`;
    return [
        `${joined('governance', (required || source) && 'required', source)} {`,
        ...requirements.map(({ name, text }) => `requirement ${name} ${writeText(text)}`),
        ...levels.flatMap(({ kind, title, handles, decides, meetings }) => [
            '',
            `${joined(kind, 'level', title !== undefined && writeText(title))} {`,
            ...writeList('handles', handles.map(writeText)),
            ...writeList('decides', decides.map(writeText)),
            ...meetings.flatMap(printMeeting),
            '}',
        ]),
        '',
        ...escalations.map(({ from, to, within, by, about, fulfils }) =>
            joined(
                `escalate from ${from} to ${to} level`,
                within && `within ${writeDuration(within)}`,
                ...writeList('by', by.map(writeParticipant)),
                about !== undefined && `about ${writeText(about)}`,
                ...writeList('fulfils', fulfils),
            ),
        ),
        '}',
    ];
}

function printMeeting(meeting: MeetingRecord): readonly string[] {
    const { alternating, minutes, starting } = meeting;
    const chairs = writeList('chair', meeting.chairs.map(writeParticipant));
    return [
        `${joined('meeting', meeting.name, meeting.title !== undefined && writeText(meeting.title))} {`,
        ...meeting.cadence.map((step, index) => joined(index > 0 && 'then', writeStep(step))),
        ...(starting ? [writeStarting(starting)] : []),
        ...meeting.exceptions.map(writeException),
        ...(meeting.places.length > 0
            ? [
                  `place ${meeting.places
                      .map((place) =>
                          joined(
                              'mode' in place ? place.mode : place.organisation,
                              place.detail !== undefined && writeText(place.detail),
                          ),
                      )
                      .join(' or ')}`,
              ]
            : []),
        ...chairs.map((chair) => joined(chair, alternating && `alternating ${writeInterval(alternating)}`)),
        ...writeList('with', meeting.participants.map(writeParticipant)),
        ...writeList(
            'invite',
            meeting.guests.map(({ participant, every }) =>
                joined(writeParticipant(participant), every !== undefined && `every ${every} time`),
            ),
        ),
        ...(meeting.purpose ? [`purpose ${meeting.purpose}`] : []),
        ...printAgenda(meeting.agenda),
        ...(meeting.notice ? [`notice ${writeDuration(meeting.notice)} before`] : []),
        ...meeting.reports.map(({ text, by, before }) =>
            joined('report', writeText(text), `${writeDuration(before)} before`, by && `by ${writeParticipant(by)}`),
        ),
        ...(minutes
            ? [
                  joined(
                      `minutes within ${writeDuration(minutes.within)}`,
                      minutes.by && `by ${writeParticipant(minutes.by)}`,
                      minutes.approved && `approved within ${writeDuration(minutes.approved)}`,
                  ),
              ]
            : []),
        ...meeting.internal.map((text) => `internal ${writeText(text)}`),
        ...writeList('fulfils', meeting.fulfils),
        '}',
    ];
}

function printAgenda(agenda: MeetingRecord['agenda']): readonly string[] {
    if (agenda.length === 0) return [];
    const items = agenda.map(({ category, text, minutes, by }) =>
        joined(category, writeText(text), minutes !== undefined && `${minutes} min`, by && `by ${writeParticipant(by)}`),
    );
    return ['agenda {', ...items, '}'];
}

function writeStarting(starting: NonNullable<MeetingRecord['starting']>): string {
    if ('date' in starting) return `starting ${starting.date}`;
    const { distance, direction } = starting;
    return joined('starting', distance && `${writeDuration(distance)} ${direction}`, 'contract-start');
}

function writeException(exception: MeetingRecord['exceptions'][number]): string {
    const reason = exception.reason !== undefined && writeText(exception.reason);
    if (exception.kind === 'cancelled') return joined(`except ${exception.date} cancelled`, reason);
    return joined(
        `except ${exception.date} moved to ${exception.to}`,
        exception.time && `at ${writeTime(exception.time)}`,
        reason,
    );
}
