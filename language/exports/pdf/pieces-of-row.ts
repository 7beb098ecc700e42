import type { AnnexCell, Run } from '../../views/annex/annex.ts';

/** The lines of a cell as they are written. */
type Line = readonly Run[];

/** How high a line is in a column. */
export type HeightOf = (line: Line, column: number) => number;

/**
 * A row that is higher than it has room, in two: what fits, and what is left for the next page; nothing is left where all fits. What heads the row
 * heads the rest as well. Nothing fits where a cell would be left without its first line. A line that is higher than `page` is divided between its words, so that the rest gets smaller whatever it holds.
 *
 * @param room how high the first may be, without what is around its lines
 * @param page how high a row may be at most
 */
export function piecesOfRow(
    cells: readonly AnnexCell[],
    { room, page, heightOf }: { readonly room: number; readonly page: number; readonly heightOf: HeightOf },
): { readonly first: readonly AnnexCell[]; readonly rest: readonly AnnexCell[] | undefined } {
    const pieces = cells.map((cell, column) => {
        const height = (line: Line) => heightOf(line, column);
        let left = room;
        const lines = cell.lines.flatMap((line) => {
            const parts = height(line) > page ? dividedLine(line, [left < fewLines ? page : left, page], height) : [line];
            left -= parts.reduce((sum, part) => sum + height(part), 0);
            return parts;
        });
        left = room;
        const over = lines.findIndex((line) => {
            left -= height(line);
            // Heights are sums: what a page holds exactly may seem to be a hair higher.
            return left < -0.01;
        });
        const count = over < 0 ? lines.length : over;
        const isWhole = count === lines.length;
        return {
            isLeftOut: count === 0 && !isWhole,
            first: { ...cell, lines: lines.slice(0, count) },
            rest: { ...cell, lines: isWhole && cell.heads ? lines : lines.slice(count) },
            isWhole,
        };
    });
    if (pieces.some(({ isLeftOut }) => isLeftOut)) return { first: [], rest: cells };
    const first = pieces.map((piece) => piece.first);
    return { first, rest: pieces.every(({ isWhole }) => isWhole) ? undefined : pieces.map(({ rest }) => rest) };
}

/** Less room than this is not worth beginning a line in that goes on. */
const fewLines = 40;

/** A line in parts that are as high as the first may be and as each other may, divided between words, inside one where it alone is too long. */
function dividedLine(
    line: Line,
    [first, others]: readonly [first: number, others: number],
    height: (line: Line) => number,
): readonly Line[] {
    const words = line.flatMap((run) => (run.text.match(/\s*\S{1,40}|\s+$/g) ?? []).map((text): Run => ({ ...run, text })));
    const lines: Line[] = [];
    let at = 0;
    while (at < words.length) {
        const most = at === 0 ? first : others;
        // How many fit, by halves: to measure costs much.
        let [some, tooMany] = [1, words.length - at + 1];
        while (tooMany - some > 1) {
            const middle = Math.floor((some + tooMany) / 2);
            if (height(joined(words.slice(at, at + middle))) <= most) some = middle;
            else tooMany = middle;
        }
        lines.push(joined(words.slice(at, at + some)));
        at += some;
    }
    return lines;
}

/** Words as runs again, one for those that stand in one manner. */
function joined(words: readonly Run[]): Line {
    const runs: Run[] = [];
    for (const word of words) {
        const last = runs.at(-1);
        const text = last ? word.text : word.text.trimStart();
        if (last && last.tone === word.tone && last.link === word.link)
            runs[runs.length - 1] = { ...last, text: last.text + text };
        else runs.push({ ...word, text });
    }
    return runs;
}
