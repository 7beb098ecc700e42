import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { aligned, median } from './report.ts';

/** What one portfolio took: milliseconds, and megabytes of the heap that the schedules fill and of the whole process at its largest. */
interface Run {
    readonly occurrences: number;
    readonly time: number;
    readonly heap: number;
    readonly peak: number;
}

const sizes = [250, 500, 1000];

/** A thousand deals of ten years shall be laid out in this time and memory, on two cores. Printed beside what was measured, and not judged. */
const target = '1000 deals: ≤ 2000 ms and ≤ 300 MB';

/** Lays out portfolios of several sizes, each in a process of its own, and prints medians and how they grow. */
export function benchSchedule(runs: number): void {
    // By turns, so that a slow minute of the machine is shared by all.
    const measured = new Map<number, Run[]>(sizes.map((size) => [size, []]));
    for (let run = 0; run < runs; run++) for (const size of sizes) measured.get(size)?.push(measure(size));
    const of = (size: number, what: keyof Run) => median((measured.get(size) ?? []).map((run) => run[what])) ?? Number.NaN;
    const rows = sizes.map((size, index) => {
        const half = sizes[index - 1];
        const growth =
            half === undefined
                ? ['', '']
                : (['time', 'heap'] as const).map((what) => (of(size, what) / of(half, what)).toFixed(2));
        return [`${size}`, of(size, 'occurrences'), of(size, 'time'), of(size, 'heap'), of(size, 'peak')]
            .map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell))
            .concat(growth);
    });
    const head = ['deals', 'occurrences', 'time ms', 'heap MB', 'peak MB', 'time ×', 'heap ×'];
    console.log(`\nThe schedule of a portfolio (target, ${target})\n${aligned([head, ...rows])}`);
}

function measure(size: number): Run {
    const script = fileURLToPath(new URL('schedule-run.ts', import.meta.url));
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', script, String(size)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`The portfolio could not be laid out: ${stderr}`);
    return JSON.parse(stdout);
}
