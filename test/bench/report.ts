import { type Measure, measures } from './scenarios.ts';

/** Medians by server, size and measure. */
export type Medians = Readonly<Record<string, Readonly<Record<number, Readonly<Partial<Record<Measure, number>>>>>>>;

export function median(values: readonly number[]): number | undefined {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
    return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** A ratio that says how the work grows, or how far above the floor it is. */
export interface Ratio {
    readonly name: string;
    readonly value: number;
}

/**
 * Ratios of one run, to compare machines and days by: each measure at a size against the size before, and against the floor.
 */
export function ratiosOf(medians: Medians, server: string, floor: string, sizes: readonly number[]): readonly Ratio[] {
    const compared = measures.filter((measure) => measure !== 'burst: answers');
    const at = (name: string, size: number | undefined, measure: Measure) =>
        size === undefined ? undefined : medians[name]?.[size]?.[measure];
    return compared.flatMap((measure) =>
        sizes.flatMap((size, index) => [
            ...ratio(
                `${measure}, ${size} / ${sizes[index - 1]} lines`,
                at(server, size, measure),
                at(server, sizes[index - 1], measure),
            ),
            ...ratio(`${measure}, ${size} lines, ${server} / ${floor}`, at(server, size, measure), at(floor, size, measure)),
        ]),
    );
}

function ratio(name: string, value: number | undefined, by: number | undefined): readonly Ratio[] {
    return value === undefined || by === undefined || by === 0 ? [] : [{ name, value: value / by }];
}

/** The medians as a table: a line for each measure, a column for each server and size. */
export function tableOf(medians: Medians, sizes: readonly number[]): string {
    const columns = Object.keys(medians).flatMap((server) => sizes.map((size) => ({ server, size })));
    const rows = measures.map((measure) => [
        `${measure} ${measure === 'memory' ? 'MB' : measure === 'burst: answers' ? '' : 'ms'}`.trim(),
        ...columns.map(({ server, size }) => rounded(medians[server]?.[size]?.[measure])),
    ]);
    return aligned([['median', ...columns.map(({ server, size }) => `${server} ${size}`)], ...rows]);
}

export function listOf(ratios: readonly Ratio[]): string {
    return aligned(ratios.map(({ name, value }) => [name, value.toFixed(2)]));
}

function rounded(value: number | undefined): string {
    return value === undefined ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

/** Rows as a table, the first column to the left and the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows
        .map((row) =>
            row
                .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
                .join('  '),
        )
        .join('\n');
}
