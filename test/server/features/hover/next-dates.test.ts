import { expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { datedPlan } from '../../../support/dated-plan.ts';
import { editor } from '../../../support/editor.ts';

async function dates(plan: string, settings?: object): Promise<readonly string[]> {
    const { ask } = await editor(plan, settings);
    const hover = await ask<Hover | null>('textDocument/hover');
    const lines = ((hover?.contents as MarkupContent | undefined)?.value ?? '').split('\n');
    const at = lines.findIndex((line) => /^\*\*(?:Next dates|Nästa datum)\*\*$/.test(line));
    return at < 0
        ? []
        : lines
              .slice(at + 2)
              .filter((line) => line.startsWith('- '))
              .map((line) => line.replaceAll('\\', ''));
}

// The tests live on 2026-02-01.
const onEaster = 'starting 2026-04-01\n        ';

test('a cadence tells its next five dates, and why one is not on its day', async () => {
    const plan = datedPlan('<|>every week on monday at 09:00-10:00').replace('with', `${onEaster}with`);
    expect(await dates(plan)).toEqual([
        '- Tuesday 7 April 2026, 09:00–10:00 (moved from 6 April 2026: Easter Monday)',
        '- Monday 13 April 2026, 09:00–10:00',
        '- Monday 20 April 2026, 09:00–10:00',
        '- Monday 27 April 2026, 09:00–10:00',
        '- Monday 4 May 2026, 09:00–10:00',
    ]);
});

test('in Swedish, on the meeting’s name, with what falls away in between', async () => {
    const plan = datedPlan('every month on day 6')
        .replace('meeting Ops', 'meeting O<|>ps')
        .replace('with', 'starting 2026-06-01\n        with');
    expect(await dates(plan, { language: 'sv' })).toEqual([
        '- måndag 8 juni 2026 (flyttat från 6 juni 2026: nationaldagen)',
        '- måndag 6 juli 2026 (utgår: Region Västmark har stängt (Summer), och det finns ingen arbetsdag inom en vecka)',
        '- torsdag 6 augusti 2026',
        '- måndag 7 september 2026 (flyttat från 6 september 2026: söndag)',
        '- tisdag 6 oktober 2026',
        '- fredag 6 november 2026',
    ]);
});

test('each word of the cadence tells them, also of the next step', async () => {
    const plan = datedPlan('every week the first 1 month on monday then every month on la<|>st friday').replace(
        'with',
        `${onEaster}with`,
    );
    expect((await dates(plan))[4]).toBe('- Friday 29 May 2026');
});

test.each([
    ['another word of the meeting', datedPlan('every week').replace('with', 'wi<|>th')],
    ['a meeting as needed', datedPlan('as-nee<|>ded')],
])('%s tells none', async (_what, plan) => {
    expect(await dates(plan)).toEqual([]);
});
