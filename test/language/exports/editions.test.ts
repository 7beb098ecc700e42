import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { exports } from '../../../language/exports/index.ts';
import { readZip } from '../../../language/exports/zip.ts';
import { canaryPlan, leaksIn } from '../../support/canaries.ts';
import { planOf } from '../../support/plan-of.ts';

const { text, canaries } = canaryPlan();
/** The same plan as its author would have written it with nothing internal in it. */
const withoutInternal = text.replace(/\s*internal dialogue I\d+ "[^"]*" \{[^}]*\}|\s*(?:internal|influence) "[^"]*"/g, '');
const views = ['wheel', 'ladder', 'map', 'timeline', 'calendar'] as const;

/** All that is in a file, as text: names and contents of an archive's parts, and what a PDF holds compressed. */
function everythingIn(content: string | Uint8Array | undefined): string {
    if (content === undefined) return '';
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    const parts = readZip(bytes);
    const inside = parts ? Object.entries(parts).map(([name, part]) => `${name}\n${Buffer.from(part).toString('utf8')}`) : [];
    return [bytes.toString('utf8'), bytes.toString('latin1'), ...inside, ...streamsOf(bytes)].join('\n');
}

function streamsOf(bytes: Buffer): readonly string[] {
    const found: string[] = [];
    for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
        const end = bytes.indexOf('endstream', at);
        try {
            const unpacked = inflateSync(bytes.subarray(at + 7, end));
            // Names and words that are told to readers without eyes are UTF-16.
            found.push(
                unpacked.toString('latin1'),
                unpacked.toString('utf16le'),
                unpacked.swap16?.call(Buffer.from(unpacked.subarray(0, unpacked.length & ~1))).toString('utf16le') ?? '',
            );
        } catch {
            // Not compressed, or no beginning of one.
        }
    }
    return [
        ...found,
        Buffer.from(bytes.subarray(0, bytes.length & ~1))
            .swap16()
            .toString('utf16le'),
    ];
}

it('two hundred internal texts are planted', () => {
    expect(canaries.length).toBeGreaterThanOrEqual(200);
    expect(new Set(canaries).size).toBe(canaries.length);
});

describe.each(exports)('$format', ({ format, write }) => {
    const chosen = format === 'svg' || format === 'png' ? views : [undefined];

    it.each(chosen)(
        'the shared edition holds no piece of what is internal: %s',
        async (view) => {
            const plan = await planOf(text);
            const exported = await write([{ plan, language: 'sv' }], {
                edition: 'shared',
                today: '2026-02-01',
                ...(view ? { view } : {}),
            });
            const all = everythingIn(exported?.content);
            expect(all.length).toBeGreaterThan(500);
            expect(leaksIn(all, canaries)).toEqual([]);
        },
        60_000,
    );

    it.each(chosen)(
        'the shared edition is the same to the byte, whether internal lines stand between the others or not: %s',
        async (view) => {
            const bytesOf = async (plan: string) =>
                Buffer.from(
                    (
                        await write([{ plan: await planOf(plan), language: 'sv' }], {
                            edition: 'shared',
                            today: '2026-02-01',
                            ...(view ? { view } : {}),
                        })
                    )?.content ?? '',
                );
            expect(withoutInternal).not.toBe(text);
            expect((await bytesOf(text)).equals(await bytesOf(withoutInternal))).toBe(true);
        },
        60_000,
    );

    it('twice gives the same bytes', async () => {
        const plan = await planOf(text);
        const once = async () => (await write([{ plan, language: 'sv' }], { edition: 'internal', today: '2026-02-01' }))?.content;
        const [first, second] = [await once(), await once()];
        expect(Buffer.from(first ?? '').equals(Buffer.from(second ?? ''))).toBe(true);
    }, 60_000);
});

it.each(['html', 'md', 'json', 'docx'])('the internal edition holds what is internal: %s', async (format) => {
    const plan = await planOf(text);
    const form = exports.find((one) => one.format === format);
    const exported = await form?.write([{ plan, language: 'sv' }], { edition: 'internal', today: '2026-02-01' });
    const all = everythingIn(exported?.content);
    const told = canaries.filter((one) => all.includes(one));
    expect(told.length).toBe(canaries.length);
});
