import { setTimeout as pause } from 'node:timers/promises';
import { PREVIEW, type Preview } from '../../server/protocol.ts';
import type { LanguageClient, Published } from './language-client.ts';
import type { MeasuredPlan } from './plan-generator.ts';

/** A server under measurement. */
export interface Subject {
    readonly name: string;
    readonly command: readonly string[];
    /** Whether it has anything to say: the floor has not, and its answers are not judged. */
    readonly speaks: boolean;
}

/** Measured values by what they measure: ms, and MB for memory. */
export type Samples = Readonly<Record<Measure, number[]>>;

export const measures = [
    'open',
    'key: wrong reference',
    'key: undone',
    'key: broken block',
    'key: mended',
    'completion after a key',
    'preview after a key',
    'burst: last key',
    'burst: answers',
    'memory',
] as const;

export type Measure = (typeof measures)[number];

/** Long enough that a server which waits for a pause in typing has stopped waiting. */
const betweenKeys = 200;
const burst = { keys: 50, every: 30 };
const patience = 60_000;

export function noSamples(): Samples {
    return Object.fromEntries(measures.map((measure) => [measure, []])) as unknown as Samples;
}

/**
 * Plays one user's work on an open plan, in a server's process of its own, and adds what it measures to `samples`: what was measured before a
 * wrong or missing answer is kept.
 */
export async function play(
    subject: Subject,
    client: LanguageClient,
    plan: MeasuredPlan,
    { uri, keys, samples }: { readonly uri: string; readonly keys: number; readonly samples: Samples },
): Promise<void> {
    const answered = async (measure: Measure | undefined, sent: number, errors: 'none' | 'some') => {
        const published = await client.findings(patience);
        if (subject.speaks) judge(published, errors, plan.reference.line);
        if (measure) samples[measure].push(published.at - sent);
        await pause(betweenKeys);
    };
    await answered('open', client.open(uri, plan.text), 'none');
    // The first of each pair warms up what the user's first keys would.
    for (let i = 0; i <= keys; i++) {
        await answered(i ? 'key: wrong reference' : undefined, client.edit(plan.reference, 0, 'x'), 'some');
        await answered(i ? 'key: undone' : undefined, client.edit(plan.reference, 1, ''), 'none');
    }
    for (let i = 0; i < Math.max(1, keys >> 1); i++) {
        await answered('key: broken block', client.edit(plan.structure, 0, '{'), 'some');
        await answered('key: mended', client.edit(plan.structure, 1, ''), 'none');
    }
    for (let i = 0; i < keys; i++) samples['completion after a key'].push(await completion(subject, client, plan, uri));
    if (subject.speaks) for (let i = 0; i < keys; i++) samples['preview after a key'].push(await preview(client, plan, uri));
    await typeBurst(client, plan, samples, answered);
    const memory = client.peakMemory();
    if (memory !== undefined) samples.memory.push(memory);
}

/** A key and the question for proposals right after it, as an editor sends them. */
async function completion(subject: Subject, client: LanguageClient, plan: MeasuredPlan, uri: string): Promise<number> {
    const { line, character, expected } = plan.completion;
    const end = { line, character: (plan.text.split('\n')[line] ?? '').length };
    const sent = client.edit(end, 0, ' ');
    const answer = await client.request<readonly { label: string }[] | { items: readonly { label: string }[] } | null>(
        'textDocument/completion',
        { textDocument: { uri }, position: { line, character } },
    );
    const took = performance.now() - sent;
    const items = answer === null ? [] : 'items' in answer ? answer.items : answer;
    if (subject.speaks && !items.some(({ label }) => label === expected)) {
        throw new Error(`${expected} is not among the proposals: ${items.map(({ label }) => label).slice(0, 5)}.`);
    }
    client.edit(end, 1, '');
    await client.findings(patience);
    await pause(betweenKeys);
    return took;
}

/** A key and the whole page that the preview shows of it. */
async function preview(client: LanguageClient, { reference }: MeasuredPlan, uri: string): Promise<number> {
    const sent = client.edit(reference, 0, 'x');
    const { broken, sections } = await client.request<Preview>(PREVIEW, { uri });
    const took = performance.now() - sent;
    if (broken || sections.length === 0) throw new Error('The preview shows nothing of the plan.');
    client.edit(reference, 1, '');
    await client.findings(patience);
    await pause(betweenKeys);
    return took;
}

async function typeBurst(
    client: LanguageClient,
    { reference }: MeasuredPlan,
    samples: Samples,
    answered: (measure: Measure, sent: number, errors: 'some') => Promise<void>,
): Promise<void> {
    const before = client.published();
    const start = performance.now();
    let sent = start;
    for (let i = 0; i < burst.keys; i++) {
        await pause(Math.max(0, start + i * burst.every - performance.now()));
        sent = client.edit({ ...reference, character: reference.character + i }, 0, 'y');
    }
    await answered('burst: last key', sent, 'some');
    samples['burst: answers'].push(client.published() - before);
}

/** A wrong answer is no measurement. */
function judge({ diagnostics }: Published, errors: 'none' | 'some', line: number): void {
    const found = diagnostics.filter(({ severity = 1 }) => severity === 1);
    const told = found.slice(0, 3).map(({ message, range }) => `${range.start.line + 1}: ${String(message)}`);
    if (errors === 'none' && found.length > 0) throw new Error(`The plan is right, but the server says: ${told.join(' ')}`);
    if (errors === 'some' && !found.some(({ range }) => range.start.line === line)) {
        throw new Error(`Line ${line + 1} is wrong, but the server says: ${told.join(' ') || 'nothing'}`);
    }
}
