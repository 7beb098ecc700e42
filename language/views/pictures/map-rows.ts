import type { LevelKind } from '../../generated/ast.ts';
import { ladder } from '../../model/levels.ts';
import type { Organisation } from '../../model/parties.ts';
import type { Source } from '../../model/values.ts';
import { attendeesFor } from '../../schedule/attendees.ts';
import { capitalised } from '../capitalised.ts';
import { attendeeKeys } from '../people-keys.ts';
import { phrasesOf } from '../phrases-of.ts';
import { titleOf } from '../title-of.ts';
import type { PictureOf } from './picture.ts';

/** Who meets whom: a level, the highest first, with those who meet on it. */
export interface MapLevel {
    readonly kind: LevelKind;
    readonly label: string;
    readonly source: Source;
    readonly rows: readonly MapRow[];
}

/** The same people, and what they meet in. */
export interface MapRow {
    readonly meetings: readonly { readonly title: string; readonly source: Source }[];
    readonly buyers: readonly Seat[];
    /** Of suppliers and partners. */
    readonly others: readonly Seat[];
    readonly people: readonly string[];
}

/** A role, or a person who is called by name. */
export interface Seat {
    readonly name: string;
    /** Who holds the role, and of which organisation where a side has several. */
    readonly note: string | undefined;
}

export function mapLevels({ deal, language, schedule, today }: PictureOf): readonly MapLevel[] {
    const day = today ?? schedule.bounds?.start ?? '2000-01-01';
    const levels = [...(deal.governance?.levels ?? [])].sort((a, b) => ladder.indexOf(b.kind) - ladder.indexOf(a.kind));
    const others = [...deal.suppliers, ...deal.partners];
    return levels.map(({ kind, title, meetings, source }) => ({
        kind,
        label: [capitalised(phrasesOf(language).levels[kind]), title].filter(Boolean).join(': '),
        source,
        rows: together(
            meetings.map((meeting) => {
                const seats = [...meeting.chairs, ...meeting.participants].flatMap((one) => attendeesFor(one, deal, day));
                const side = (organisations: readonly Organisation[]): readonly Seat[] =>
                    unique(
                        seats
                            .filter(({ organisation }) => organisations.includes(organisation))
                            .map(({ organisation, role, person }) => {
                                const of = organisations.length > 1 ? titleOf(organisation) : undefined;
                                const who = person ? (person.fullName ?? person.name) : undefined;
                                return role
                                    ? { name: titleOf(role), note: [who, of].filter(Boolean).join(', ') || undefined }
                                    : { name: who ?? '', note: of };
                            }),
                    );
                return {
                    meetings: [{ title: titleOf(meeting), source: meeting.source }],
                    buyers: side(deal.buyers),
                    others: side(others),
                    people: attendeeKeys(seats),
                };
            }),
        ),
    }));
}

/** Rows of the same people as one, where the first of them stands. */
function together(rows: readonly MapRow[]): readonly MapRow[] {
    const found = new Map<string, MapRow>();
    for (const row of rows) {
        const { meetings, ...who } = row;
        const key = JSON.stringify(who);
        const before = found.get(key);
        found.set(key, before ? { ...before, meetings: [...before.meetings, ...meetings] } : row);
    }
    return [...found.values()];
}

function unique(seats: readonly Seat[]): readonly Seat[] {
    return [...new Map(seats.map((seat) => [`${seat.name}\n${seat.note ?? ''}`, seat])).values()];
}
