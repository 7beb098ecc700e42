import { translate } from '../l10n/render.ts';
import { declaredNames } from '../references/names.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import type { KnownTable } from './columns.ts';
import { meetingsText } from './meetings-text.ts';
import { organisationsText } from './organisations-text.ts';
import type { PastePlace } from './paste-place.ts';
import { pasteTexts } from './paste-texts.ts';
import { keptAsComment, type Pasted } from './pasted.ts';
import { peopleText } from './people-text.ts';

/** What a table becomes at a place, in English plan text; undefined where it holds nothing that could stand there. */
export function textForPlace(where: PastePlace, table: KnownTable, context: RuleContext): Pasted | undefined {
    const { kinds, rows } = table;
    if (rows.length === 0) return undefined;
    const isOfMeetings =
        kinds.includes('date') || kinds.includes('cadence') || (kinds.includes('start') && kinds.includes('meeting'));
    const isOfPeople =
        !isOfMeetings &&
        ['person', 'given-name', 'family-name', 'role', 'email'].some((kind) => kinds.some((one) => one === kind));
    if (where.kind === 'level') return isOfMeetings ? meetingLines(table, where, context) : undefined;
    if (!isOfPeople || kinds.filter((kind) => kind !== undefined && kind !== 'number').length < 2) return undefined;
    return where.kind === 'organisation' ? memberLines(table, where, context) : organisationLines(table, where, context);
}

function meetingLines(
    table: KnownTable,
    { deal, parties }: Extract<PastePlace, { kind: 'level' }>,
    { tree, language, lexicon }: RuleContext,
): Pasted | undefined {
    const taken = new Set(declaredNames(tree).meetings.get(deal)?.keys());
    const { meetings, undated } = meetingsText(table, { taken, parties, language, lexicon });
    if (meetings.length === 0) return undefined;
    const said = translate(pasteTexts.notUnderstood, language);
    const kept = (text: string): string => keptAsComment(text, said);
    return {
        lines: [
            ...meetings.flatMap(({ lines, notUnderstood }) => [
                ...lines.slice(0, -1),
                ...notUnderstood.map(kept),
                ...lines.slice(-1),
            ]),
            ...undated.map(kept),
        ],
        notUnderstood: [...meetings.flatMap(({ notUnderstood }) => notUnderstood), ...undated],
    };
}

function memberLines(
    table: KnownTable,
    { organisation }: Extract<PastePlace, { kind: 'organisation' }>,
    { language, lexicon }: RuleContext,
): Pasted {
    const column = table.kinds.indexOf('organisation');
    const isOwn = (row: readonly string[]): boolean =>
        column < 0 ||
        ['', organisation.name, organisation.title].some((text) => text?.toLowerCase() === row[column]?.toLowerCase());
    const { roles, people, notUnderstood } = peopleText(table, table.rows.filter(isOwn), organisation, lexicon);
    const strangers = table.rows
        .filter((row) => !isOwn(row))
        .map((row) => row.filter(Boolean).join(' | ').replaceAll('\n', ' / '));
    const all = [...notUnderstood, ...strangers];
    const said = translate(pasteTexts.notUnderstood, language);
    return { lines: [...roles, ...people, ...all.map((text) => keptAsComment(text, said))], notUnderstood: all };
}

function organisationLines(
    table: KnownTable,
    { taken: known }: Extract<PastePlace, { kind: 'top' }>,
    { language, lexicon }: RuleContext,
): Pasted {
    const said = translate(pasteTexts.notUnderstood, language);
    const organisations = organisationsText(table, { taken: new Set(known), language, lexicon });
    return {
        lines: organisations.flatMap(({ lines, notUnderstood }) => [
            ...lines,
            ...notUnderstood.map((text) => keptAsComment(text, said)),
            '}',
        ]),
        notUnderstood: organisations.flatMap(({ notUnderstood }) => notUnderstood),
    };
}
