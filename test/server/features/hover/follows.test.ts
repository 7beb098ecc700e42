import { expect, it } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { editor } from '../../../support/editor.ts';
import { toldPlan } from '../../../support/told-plan.ts';

/** Pieces of the plan, each of which stands there once; the reader points at the last sign of each. */
const places = [
    'import',
    'country',
    'closed week',
    'closed 2026-12-21',
    'role Dri',
    'person Bo',
    'buyer Reg',
    'type pro',
    'procedure',
    'value',
    'value 4',
    'contract',
    'to 2027-12-31',
    'option 2',
    'phase dur',
    'published',
    '2025-09-15',
    'award',
    'signed',
    'Meet "Meet',
    'Alme',
    'executive',
    'governance',
    'operational level',
    'meeting Op',
    'every month',
    '09:00',
    'chair',
    'chair Region.Dr',
    'with operat',
    'invite',
    'invite user',
    '3rd',
    'agenda',
    '"News"',
    'notice',
    '10 workdays before',
    'report',
    '"Figures"',
    'minutes',
    'approved',
    'tactical level',
    'second wed',
    'escalate',
    'to tactical',
    'within 10',
    'held',
    'present',
    'decided',
    'action "Write',
    'action "Read',
    'action "Sign',
    'done 2026-01-16',
];

it.each(['en', 'sv'])('what is pointed at, what it means, what follows and which rules look at it: %s', async (language) => {
    const told: string[] = [];
    for (const place of places) {
        // The first of its kind, where there are several.
        const at = toldPlan.indexOf(place, toldPlan.indexOf(place.startsWith('with op') ? 'chair' : '//- /')) + place.length - 1;
        const { ask } = await editor(`${toldPlan.slice(0, at)}<|>${toldPlan.slice(at)}`, { language });
        const hover = await ask<Hover | null>('textDocument/hover');
        const value = (hover?.contents as MarkupContent | undefined)?.value ?? 'nothing';
        told.push(`## \`${place}\`\n\n${value.replaceAll('\\', '')}\n`);
    }
    await expect(told.join('\n')).toMatchFileSnapshot(`goldens/told.${language}.md`);
});

it.each(['operational level', 'with operat', 'chair'])('an empty title is no title: %s', async (place) => {
    const titles = / "(?:Region Västmark|Service desk|Operations|Anna Ek|Bo Ask|Ivar Berg)"/g;
    const told = async (plan: string) => {
        const at = plan.indexOf(place, plan.indexOf(place.startsWith('with op') ? 'chair' : '//- /')) + place.length - 1;
        const { ask } = await editor(`${plan.slice(0, at)}<|>${plan.slice(at)}`, { language: 'en' });
        return ((await ask<Hover>('textDocument/hover')).contents as MarkupContent).value;
    };
    expect(await told(toldPlan.replaceAll(titles, ' ""'))).toBe(await told(toldPlan.replaceAll(titles, '')));
});
