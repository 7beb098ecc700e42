import { translate } from '../l10n/render.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { cadenceIn } from './cadence-in.ts';
import { statusIn } from './cells.ts';
import type { KnownTable } from './columns.ts';
import type { ColumnKind } from './headings.ts';
import { clockIn, datesIn, timeIn } from './moments.ts';
import { nameOf, quotedText, takeName } from './names.ts';
import { type Party, participantsIn } from './participants-in.ts';
import { pasteTexts } from './paste-texts.ts';
import { withTitle } from './pasted.ts';

interface NewMeeting {
    /** What its name is made of. */
    readonly named: string;
    title: string;
    readonly dates: string[];
    cadence: string | undefined;
    time: string | undefined;
    place: string | undefined;
    readonly chairs: Set<string>;
    readonly participants: Set<string>;
    readonly notUnderstood: string[];
}

export interface MeetingText {
    /** How it is called where people read of it. */
    readonly title: string;
    readonly lines: readonly string[];
    readonly notUnderstood: readonly string[];
}

export interface MeetingsText {
    readonly meetings: readonly MeetingText[];
    /** Rows that would be meetings without a date: those are kept as they are. */
    readonly undated: readonly string[];
}

export interface MeetingsContext {
    /** Names of meetings that the deal has. */
    readonly taken: Set<string>;
    /** Who can be called: the organisations of the deal's parties. */
    readonly parties: readonly Party[];
    readonly language: string;
    readonly lexicon: Lexicon;
}

const understood: readonly (ColumnKind | undefined)[] = [
    'meeting',
    'date',
    'time',
    'start',
    'end',
    'cadence',
    'place',
    'chair',
    'participants',
    'title',
    'number',
];

/** Meetings for a level. Rows that name the same meeting are its dates, but for those of which it is said that they do not take place. */
export function meetingsText({ kinds, titles, rows }: KnownTable, context: MeetingsContext): MeetingsText {
    const { language, lexicon, parties, taken } = context;
    const meetings = new Map<string, NewMeeting>();
    const undated: string[] = [];
    for (const row of rows) {
        const cell = (kind: ColumnKind): string => (row[kinds.indexOf(kind)] ?? '').replaceAll('\n', ', ');
        const found = datesIn(cell('date') || (kinds.includes('date') ? '' : cell('start')), language, lexicon);
        const status = statusIn(cell('status'));
        if (status === 'off') continue;
        const left: string[] = row.flatMap((text, column) => {
            const isUnderstood = understood.includes(kinds[column]) || (kinds[column] === 'status' && status === 'on');
            return text !== '' && !isUnderstood && !found.dates.includes(text) ? [withTitle(titles[column], text)] : [];
        });
        const leave = (kind: ColumnKind, text: string): void => {
            if (text !== '') left.push(withTitle(titles[kinds.indexOf(kind)], text));
        };
        const inDate = timeIn(found.rest);
        const inTime = timeIn(cell('time'));
        const [start, end] = [clockIn(cell('start')), clockIn(cell('end'))];
        const hours = start !== undefined && end !== undefined && start < end ? `${start}-${end}` : undefined;
        const cadence = cadenceIn(cell('cadence'));
        if (found.dates.length === 0 && cadence === undefined) {
            undated.push(row.filter(Boolean).join(' | ').replaceAll('\n', ' / '));
            continue;
        }
        const named = cell('meeting').trim();
        const key = named.toLowerCase();
        const title = cell('title').trim();
        const meeting: NewMeeting = meetings.get(key) ?? emptyMeeting(named, title || named);
        if (title !== meeting.title) leave('title', title);
        meetings.set(key, meeting);
        meeting.dates.push(...found.dates.filter((date) => !meeting.dates.includes(date)));
        meeting.cadence ??= cadence;
        const time = hours ?? inTime.time ?? inDate.time;
        meeting.time ??= time;
        if (time !== undefined && time !== meeting.time) leave('time', `${found.dates.join(', ')} ${time}`.trim());
        leave('date', inDate.rest);
        leave('time', inTime.rest);
        if (hours === undefined && kinds.includes('date')) leave('start', cell('start'));
        if (hours === undefined) leave('end', cell('end'));
        if (cadence === undefined) leave('cadence', cell('cadence'));
        meeting.place ??= placeText(cell('place'));
        const chairs = participantsIn(cell('chair'), parties, lexicon);
        const participants = participantsIn(cell('participants'), parties, lexicon);
        for (const one of chairs.found) meeting.chairs.add(one);
        for (const one of [...chairs.found, ...participants.found]) meeting.participants.add(one);
        leave('chair', chairs.rest);
        leave('participants', participants.rest);
        meeting.notUnderstood.push(...left.filter((text) => !meeting.notUnderstood.includes(text)));
    }
    return {
        meetings: [...meetings.values()].map((meeting) => {
            const name = takeName([nameOf(meeting.named, translate(pasteTexts.meeting, language))], taken);
            return {
                title: meeting.title || name,
                lines: meetingLines(meeting, name),
                notUnderstood: meeting.notUnderstood,
            };
        }),
        undated,
    };
}

function emptyMeeting(named: string, title: string): NewMeeting {
    return {
        named,
        title,
        dates: [],
        cadence: undefined,
        time: undefined,
        place: undefined,
        chairs: new Set(),
        participants: new Set(),
        notUnderstood: [],
    };
}

function meetingLines({ title, dates, cadence, time, place, chairs, participants }: NewMeeting, name: string): readonly string[] {
    // Where both are said, the dates are what was agreed.
    const when = dates.length > 0 ? `on ${[...dates].sort().join(', ')}` : (cadence ?? '');
    return [
        `meeting ${name}${title === '' || title === name ? '' : ` ${quotedText(title)}`} {`,
        `${when}${time && when !== 'as-needed' ? ` at ${time}` : ''}`,
        ...(place ? [`place ${place}`] : []),
        ...(chairs.size > 0 ? [`chair ${[...chairs].join(', ')}`] : []),
        ...(participants.size > 0 ? [`with ${[...participants].join(', ')}`] : []),
        '}',
    ];
}

function placeText(cell: string): string | undefined {
    const text = cell.trim();
    if (text === '') return undefined;
    if (/^(?:digital(?:t)?|online|distans|webb?)$/i.test(text)) return 'digital';
    const mode = /teams|zoom|skype|meet\b|digital|online|distans|webb|video/i.test(text) ? 'digital' : 'physical';
    return `${mode} ${quotedText(text)}`;
}
