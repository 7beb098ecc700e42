import type { MapLevel, MapRow } from './map-rows.ts';

/** Levels in parts that each fit: what is too high is divided between its levels, then between rows, then between the meetings of a row. */
export function onSheets(
    levels: readonly MapLevel[],
    fits: (levels: readonly MapLevel[]) => boolean,
): readonly (readonly MapLevel[])[] {
    // Most maps fit, and need not be tried piece by piece.
    if (levels.length > 0 && fits(levels)) return [levels];
    const parts: (readonly MapLevel[])[] = [];
    let part: readonly MapLevel[] = [];
    for (const piece of levels.flatMap(piecesOf)) {
        const longer = added(part, piece);
        if (part.length === 0 || fits(longer)) part = longer;
        else {
            parts.push(part);
            part = [piece];
        }
    }
    return part.length > 0 ? [...parts, part] : parts;
}

/** A level as levels of a single meeting, or of none where it has none. */
function piecesOf(level: MapLevel): readonly MapLevel[] {
    if (level.rows.length === 0) return [level];
    return level.rows.flatMap((row) => row.meetings.map((meeting) => ({ ...level, rows: [{ ...row, meetings: [meeting] }] })));
}

/** A piece after what a part holds, in the level and the row that it comes from. */
function added(part: readonly MapLevel[], piece: MapLevel): readonly MapLevel[] {
    const last = part.at(-1);
    if (last?.source !== piece.source) return [...part, piece];
    return [...part.slice(0, -1), { ...last, rows: piece.rows.reduce(addedRow, last.rows) }];
}

function addedRow(rows: readonly MapRow[], row: MapRow): readonly MapRow[] {
    const last = rows.at(-1);
    if (last?.buyers !== row.buyers || last.others !== row.others) return [...rows, row];
    return [...rows.slice(0, -1), { ...last, meetings: [...last.meetings, ...row.meetings] }];
}
