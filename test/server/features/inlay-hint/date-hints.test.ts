import { describe, expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver';
import { datedPlan } from '../../../support/dated-plan.ts';
import { editor } from '../../../support/editor.ts';

const everything = { start: { line: 0, character: 0 }, end: { line: 10_000, character: 0 } };

/** The plan's lines that have a hint, with the hint where it stands. */
async function hinted(plan: string, settings?: object, range = everything): Promise<readonly string[]> {
    const { ask } = await editor(plan, settings);
    const hints = await ask<InlayHint[]>('textDocument/inlayHint', { range, position: undefined });
    const lines = plan.split('\n');
    const dates = hints.filter(({ position: { line } }) => !lines[line]?.trim().startsWith('with '));
    return dates.map(({ position: { line, character }, label }) => {
        const text = lines[line] ?? '';
        return `${text.slice(0, character)} «${label}»${text.slice(character)}`.trim();
    });
}

// The tests live on 2026-02-01.
describe('behind a cadence stand its next date and how often it comes in a contract year', () => {
    test.each([
        ['every month on first tuesday at 09:00-10:00', 'next 3 February 2026 · 11–12 a year'],
        ['every week on monday', 'next 2 February 2026 · 48 a year'],
        ['2 times per year in february, may on day 15', 'next 16 February 2026 · 2 a year'],
        ['on 2026-03-10', 'next 10 March 2026 · 0–1 a year'],
        ['on 2026-01-13, 2026-01-20', 'no more after today · 0–2 a year'],
        ['on 2025-12-01', 'no more after today'],
    ])('%s', async (cadence, hint) => {
        expect(await hinted(datedPlan(cadence))).toEqual([`${cadence} «${hint}»`]);
    });

    test('in Swedish', async () => {
        expect(await hinted(datedPlan('every month on first tuesday'), { language: 'sv' })).toEqual([
            'every month on first tuesday «nästa 3 februari 2026 · 11–12 per år»',
        ]);
    });

    test('of a contract shorter than a year only the date', async () => {
        expect(await hinted(datedPlan('every month on first tuesday', '2026-01-01 to 2026-06-30'))).toEqual([
            'every month on first tuesday «next 3 February 2026»',
        ]);
    });

    test('a meeting that never takes place says so', async () => {
        expect(await hinted(datedPlan('every year in week 29 on monday'))).toEqual([
            'every year in week 29 on monday «never in the contract period»',
        ]);
    });

    test.each(['as-needed', 'as-needed within 5 workdays', 'every'])('%s has none', async (cadence) => {
        expect(await hinted(datedPlan(cadence))).toEqual([]);
    });

    test('only what is in view is asked for', async () => {
        const start = { line: 0, character: 0 };
        expect(await hinted(datedPlan('every month'), undefined, { start, end: { line: 5, character: 0 } })).toEqual([]);
    });
});
