import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startServer } from './language-client.ts';
import { generatePlan } from './plan-generator.ts';
import { listOf, type Medians, median, ratiosOf, tableOf } from './report.ts';
import { type Measure, measures, noSamples, play, type Samples, type Subject } from './scenarios.ts';

const usage = `npm run bench -- [options]
  --sizes 600,6000,60000   lines of the plans
  --runs 3                 processes for each server and size
  --keys 5                 keys of each kind in a process
  --server "COMMAND"       another server than dist/server.cjs, spaces between its arguments
  --schedule               the schedule of a portfolio alone, without a server
  --json FILE              all samples, medians and ratios, for programs
`;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const floor = 'floor';
const ours = 'dialogplan';

/** Measures and prints; answers with the process's exit code: 0, 1 where an answer was wrong or missing, 2 where nothing could be measured. */
export async function bench(args: readonly string[]): Promise<number> {
    const options = readOptions(args);
    if (!options) return 2;
    if (options.help) {
        console.log(usage);
        return 0;
    }
    const { sizes, runs, keys } = options;
    const bundle = here('../../dist/server.cjs');
    if (!options.server && !existsSync(bundle)) {
        console.error('There is no dist/server.cjs to measure: run npm run build first.');
        return 2;
    }
    const subjects: readonly Subject[] = [
        { name: ours, command: options.server ?? [process.execPath, bundle, '--stdio'], speaks: true },
        { name: floor, command: [process.execPath, here('null-server.ts'), '--stdio'], speaks: false },
    ];
    const folder = mkdtempSync(join(tmpdir(), 'dialogplan-bench-'));
    const samples = new Map<string, Samples[]>();
    // On a busy machine only the ratios mean anything, and those of short times little.
    const load = loadavg()[0] ?? 0;
    const others = load > 1 ? `; the machine was busy with other work (load ${load.toFixed(1)})` : '';
    let failures = 0;
    try {
        for (let run = 0; run < runs; run++) {
            for (const size of sizes) {
                // By turns, so that a slow minute of the machine is shared by all.
                for (const subject of run % 2 ? [...subjects].reverse() : subjects) {
                    const measured = noSamples();
                    const key = `${subject.name} ${size}`;
                    samples.set(key, [...(samples.get(key) ?? []), measured]);
                    await measure(subject, size, keys, folder, measured).catch((error: Error) => {
                        failures++;
                        console.error(`FAILED ${subject.name}, ${size} lines: ${error.message}`);
                    });
                }
            }
        }
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
    const medians: Medians = Object.fromEntries(
        subjects.map(({ name }) => [
            name,
            Object.fromEntries(sizes.map((size) => [size, mediansOf(samples.get(`${name} ${size}`) ?? [])])),
        ]),
    );
    const ratios = ratiosOf(medians, ours, floor, sizes);
    console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${runs} runs${others}\n`);
    console.log(`${tableOf(medians, sizes)}\n\n${listOf(ratios)}`);
    if (options.json) {
        writeFileSync(
            options.json,
            `${JSON.stringify({ samples: Object.fromEntries(samples), medians, ratios }, undefined, 2)}\n`,
        );
    }
    return failures > 0 ? 1 : 0;
}

async function measure(subject: Subject, size: number, keys: number, folder: string, samples: Samples): Promise<void> {
    const client = await startServer(subject.command, pathToFileURL(folder).href);
    try {
        await play(subject, client, generatePlan(size), { uri: pathToFileURL(join(folder, 'plan.dialog')).href, keys, samples });
    } finally {
        await client.stop();
    }
}

function mediansOf(runs: readonly Samples[]): Readonly<Partial<Record<Measure, number>>> {
    return Object.fromEntries(
        measures.flatMap((measure) => {
            const value = median(runs.flatMap((run) => run[measure]));
            return value === undefined ? [] : [[measure, value]];
        }),
    );
}

function readOptions(args: readonly string[]) {
    try {
        const { values } = parseArgs({
            args: [...args],
            options: {
                sizes: { type: 'string', default: '600,6000,60000' },
                runs: { type: 'string', default: '3' },
                keys: { type: 'string', default: '5' },
                server: { type: 'string' },
                json: { type: 'string' },
                help: { type: 'boolean', default: false },
            },
        });
        const sizes = values.sizes.split(',').map(Number);
        const [runs, keys] = [Number(values.runs), Number(values.keys)];
        if (![...sizes, runs, keys].every((number) => Number.isInteger(number) && number > 0))
            throw new Error('Sizes, runs and keys are numbers.');
        return { ...values, sizes, runs, keys, server: values.server?.split(' ') };
    } catch (error) {
        console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
        return undefined;
    }
}
