import type { Lexicon } from '../vocabulary/lexicon.ts';
import { cadenceIn } from './cadence-in.ts';
import { emailIn, functionIn, isPersonName, levelIn } from './cells.ts';
import type { CopiedTable } from './copied-table.ts';
import { type ColumnKind, headed } from './headings.ts';
import { datesIn, timeIn } from './moments.ts';

/** A table whose columns are known as far as they can be. */
export interface KnownTable {
    /** What each column holds; undefined where that is not known. No kind stands twice. */
    readonly kinds: readonly (ColumnKind | undefined)[];
    /** How the columns are headed; empty where the table has no headings. */
    readonly titles: readonly string[];
    /** Rows of cells, without headings and empty rows, all as long as `kinds`. */
    readonly rows: readonly (readonly string[])[];
}

/** Finds out what the columns of a table hold: by their headings, else by what is in them. */
export function knowColumns({ rows }: CopiedTable, language: string, lexicon: Lexicon): KnownTable {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const even = rows
        .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''))
        .filter((row) => row.some((cell) => cell !== ''));
    const [first = []] = even;
    const filled = first.filter((cell) => cell !== '');
    const known = filled.filter((cell) => headed(cell) !== undefined).length;
    const isHeading = known > 0 && known * 2 >= filled.length && !filled.some((cell) => emailIn(cell) !== undefined);
    const body = isHeading ? even.slice(1) : even;
    const kinds = first.map((cell) => (isHeading ? headed(cell) : undefined));
    for (const [column, kind] of kinds.entries()) if (kinds.indexOf(kind) < column) kinds[column] = undefined;
    for (const [column, kind] of kinds.entries()) {
        if (kind !== undefined || (isHeading && first[column] !== '')) continue;
        const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
        const guessed = guess(cells, language, lexicon);
        if (guessed && !kinds.includes(guessed)) kinds[column] = guessed;
    }
    return { kinds: settle(kinds), titles: isHeading ? first : [], rows: body };
}

/** Some words head other things in a table of people than in one of meetings. */
function settle(kinds: readonly (ColumnKind | undefined)[]): readonly (ColumnKind | undefined)[] {
    const isOfMeetings = kinds.some((kind) => kind === 'date' || kind === 'cadence' || kind === 'meeting');
    const rename = (kind: ColumnKind | undefined): ColumnKind | undefined => {
        if (isOfMeetings)
            return kind === (kinds.includes('person') ? 'person' : 'title') && !kinds.includes('meeting') ? 'meeting' : kind;
        if (kind === 'title' && !kinds.includes('role')) return 'role';
        return kind === 'participants' && !kinds.includes('person') ? 'person' : kind;
    };
    return kinds.map(rename);
}

const guesses: readonly (readonly [ColumnKind, (cell: string, language: string, lexicon: Lexicon) => boolean])[] = [
    ['number', (cell) => /^\d{1,3}[.)]?$/.test(cell)],
    ['email', (cell) => emailIn(cell) !== undefined],
    ['date', (cell, language, lexicon) => datesIn(cell, language, lexicon).dates.length > 0],
    ['time', (cell) => timeIn(cell).time !== undefined],
    ['cadence', (cell) => cadenceIn(cell) !== undefined],
    ['level', (cell, _, lexicon) => levelIn(cell, lexicon) !== undefined],
    ['role', (cell, _, lexicon) => functionIn(cell, lexicon) !== undefined],
    ['person', (cell) => isPersonName(cell)],
];

/** What most of some cells hold. */
function guess(cells: readonly string[], language: string, lexicon: Lexicon): ColumnKind | undefined {
    if (cells.length === 0) return undefined;
    return guesses.find(([, fits]) => cells.filter((cell) => fits(cell, language, lexicon)).length * 2 > cells.length)?.[0];
}
