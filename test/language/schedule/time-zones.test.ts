import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Deal } from '../../../language/model/plan.ts';
import { layOutDeal } from '../../../language/schedule/lay-out-deal.ts';
import { dealOf } from '../../support/plan-of.ts';
import { scheduleTable } from '../../support/schedule-table.ts';

const conformance = (name: string) => readFileSync(new URL(`../../conformance/valid/${name}.dialog`, import.meta.url), 'utf8');
const script = fileURLToPath(new URL('../../support/print-schedules.ts', import.meta.url));

let deals: readonly Deal[];

beforeAll(async () => {
    deals = await Promise.all(['cadences.en', 'goods.sv', 'service-desk.en'].map((name) => dealOf(conformance(name))));
});

test('a machine gives the same bytes wherever it stands', () => {
    const printed = ['UTC', 'Europe/Stockholm', 'America/New_York', 'Asia/Kolkata'].map((zone) => {
        const { stdout, stderr, status } = spawnSync(process.execPath, ['--experimental-strip-types', script], {
            input: JSON.stringify(deals),
            env: { ...process.env, TZ: zone },
            encoding: 'utf8',
        });
        return status === 0 ? stdout : stderr;
    });
    expect(printed[0]).toContain('"date": "2026-04-07"');
    expect(printed.map((text) => text === printed[0])).toEqual([true, true, true, true]);
});

test('a plan gives the same dates in either language, and however it is laid out on the page', async () => {
    const tables = (deal: Deal) => layOutDeal(deal).meetings.map((meeting) => [meeting.meeting.name, ...scheduleTable(meeting)]);
    const english = conformance('service-desk.en');
    const expected = tables(await dealOf(english));
    expect(expected.flat()).toContain('2028-06-07 wed 09:00-10:00 shifted from 2028-06-06: nationaldagen SE');
    expect(tables(await dealOf(conformance('service-desk.sv')))).toEqual(expected);
    expect(tables(await dealOf(squeezed(english)))).toEqual(expected);
    expect(tables(await dealOf(english.replaceAll('\n', '\n\n    // A remark.\n')))).toEqual(expected);
});

/** Without line breaks and double spaces, outside of texts. */
function squeezed(text: string): string {
    return text.replaceAll(/\/\/[^\n]*\n|"[^"]*"|\s+/g, (piece) => (piece.startsWith('"') ? piece : ' '));
}
