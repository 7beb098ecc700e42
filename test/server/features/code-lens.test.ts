import { describe, expect, test } from 'vitest';
import type { CodeLens } from 'vscode-languageserver';
import { datedPlan } from '../../support/dated-plan.ts';
import { editor } from '../../support/editor.ts';

async function lenses(plan: string, settings?: object) {
    const { ask, textDocument } = await editor(plan, settings);
    const found = await ask<CodeLens[]>('textDocument/codeLens', { position: undefined });
    const lines = plan.split('\n');
    return {
        uri: textDocument.uri,
        found: found.map(({ range, command }) => ({
            over: lines[range.start.line]?.slice(range.start.character, range.end.character),
            title: command?.title,
            command: command?.command,
            ...(command?.arguments ? { arguments: command.arguments } : {}),
        })),
    };
}

const monthly = datedPlan('every month on first tuesday at 09:00-10:30');

describe('over a deal', () => {
    test('stands what its meetings take in a year', async () => {
        const { found } = await lenses(monthly);
        expect(found).toEqual([{ over: 'Desk', title: '12 meetings and 17 hours a year', command: '' }]);
    });

    test.each([
        ['one meeting', datedPlan('every year in march at 09:00-10:00'), '1 meeting and 1 hour a year'],
        ['half an hour', datedPlan('every year in march at 09:00-09:30'), '1 meeting and 0.5 hours a year'],
        ['meetings without a time', datedPlan('every month'), '12 meetings and 0 hours a year'],
        [
            'a contract of half a year',
            datedPlan('every month at 09:00-10:00', '2026-01-01 to 2026-06-30'),
            '6 meetings and 6 hours in all',
        ],
    ])('%s', async (_what, plan, title) => {
        expect((await lenses(plan)).found.map((lens) => lens.title)).toEqual([title]);
    });

    test('an editor that can export a calendar is offered to, in its language', async () => {
        const { found, uri } = await lenses(monthly, { language: 'sv', commands: ['dialogplan.exportCalendar'] });
        expect(found).toEqual([
            { over: 'Desk', title: '12 möten och 17 timmar per år', command: '' },
            {
                over: 'Desk',
                title: 'Exportera kalender',
                command: 'dialogplan.exportCalendar',
                arguments: [{ uri, deal: 'Desk' }],
            },
        ]);
    });

    test('without meetings stands nothing', async () => {
        expect((await lenses('organisation A {\n}\ndeal D {\n  buyer A\n}\n')).found).toEqual([]);
    });
});
