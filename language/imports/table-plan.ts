import { formatText } from '../format/format-text.ts';
import type { LevelKind } from '../generated/ast.ts';
import { translate } from '../l10n/render.ts';
import { levelIn } from '../paste/cells.ts';
import { type KnownTable, knowColumns } from '../paste/columns.ts';
import { cellText } from '../paste/copied-table.ts';
import { meetingsText } from '../paste/meetings-text.ts';
import { datesIn } from '../paste/moments.ts';
import { nameOf, quotedText } from '../paste/names.ts';
import { organisationsText } from '../paste/organisations-text.ts';
import type { Party } from '../paste/participants-in.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Imported, ImportOptions, NotUnderstood } from './import.ts';

/** Words that a plan made of a table has of its own, in English: the keys of the translations. */
export const tablePlanTexts = { deal: 'Imported meetings', buyer: 'Buyer', supplier: 'Supplier' } as const;

const levels: readonly LevelKind[] = ['operational', 'tactical', 'strategic'];

/**
 * A plan of a table of people, or of meetings with their dates, whoever made it: columns are known by their headings in Swedish or English, or by what they hold.
 * @returns undefined where the table is of something else
 */
export function tablePlan(
    rows: readonly (readonly string[])[],
    { services, language = 'sv' }: ImportOptions,
): Imported | undefined {
    const { Lexicon: lexicon } = services.vocabulary;
    const table = knowColumns({ rows: rows.map((row) => row.map(cellText)), beside: [] }, language, lexicon);
    const has = (...kinds: readonly string[]) => kinds.some((kind) => table.kinds.some((one) => one === kind));
    const made = has('date', 'cadence')
        ? ofMeetings(table, language, lexicon)
        : has('person', 'given-name', 'email')
          ? ofPeople(table, language, lexicon)
          : undefined;
    const text = made && formatText(made.lines.join('\n'), services, language === 'sv' ? 'sv' : 'en');
    return text === undefined || !made ? undefined : { text, notUnderstood: made.notUnderstood };
}

interface Made {
    readonly lines: readonly string[];
    readonly notUnderstood: readonly NotUnderstood[];
}

function ofPeople(table: KnownTable, language: string, lexicon: Lexicon): Made {
    const made = organisationsText(table, { taken: new Set(), language, lexicon });
    return {
        lines: made.flatMap(({ lines }) => [...lines, '}']),
        notUnderstood: made.flatMap(({ title, notUnderstood }) => notUnderstood.map((what) => ({ where: title, what }))),
    };
}

/** A deal that holds the meetings on their levels, and the organisations of those who are named as `Region.Anna`. */
function ofMeetings(table: KnownTable, language: string, lexicon: Lexicon): Made | undefined {
    const parties = partiesIn(table);
    const taken = new Set<string>();
    const rows = table.rows.map((row) => withLevel(row, table.kinds.indexOf('level'), lexicon));
    const byLevel = levels.map((level) => ({
        level,
        told: meetingsText(
            { ...table, rows: rows.filter((one) => one.level === level).map(({ left }) => left) },
            { taken, parties, language, lexicon },
        ),
    }));
    if (byLevel.every(({ told }) => told.meetings.length === 0)) return undefined;
    const dates = table.rows.flatMap((row) => datesIn(row[table.kinds.indexOf('date')] ?? '', language, lexicon).dates).sort();
    const year = (dates[0] ?? '2026').slice(0, 4);
    const say = (text: string) => translate(text, language);
    const [ownBuyer, ownSupplier] = [
        nameOf(say(tablePlanTexts.buyer), 'Buyer'),
        nameOf(say(tablePlanTexts.supplier), 'Supplier'),
    ];
    const names = parties.map(({ name }) => name);
    const buyer = names.find((name) => name === ownBuyer) ?? names.find((name) => name !== ownSupplier) ?? ownBuyer;
    const others = names.filter((name) => name !== buyer);
    const suppliers = others.length > 0 ? others : [ownSupplier];
    const known = parties.map(({ name, members }) => [
        `organisation ${name} {`,
        ...members.map((member) => `person ${member.name}`),
        '}',
    ]);
    const empty = [buyer, ...suppliers].filter((name) => !names.includes(name)).map((name) => `organisation ${name} { }`);
    return {
        lines: [
            ...known.flat(),
            ...empty,
            `deal Import ${quotedText(say(tablePlanTexts.deal))} {`,
            `buyer ${buyer}`,
            `supplier ${suppliers.join(', ')}`,
            'type procurement',
            'delivery service',
            `contract ${dates[0] ?? `${year}-01-01`} to ${dates.at(-1) ?? `${year}-12-31`}`,
            'governance {',
            ...byLevel.flatMap(({ level, told }) =>
                told.meetings.length > 0 ? [`${level} level {`, ...told.meetings.flatMap(({ lines }) => lines), '}'] : [],
            ),
            '}',
            '}',
        ],
        notUnderstood: byLevel.flatMap(({ told }) => [
            ...told.meetings.flatMap(({ title, notUnderstood }) => notUnderstood.map((what) => ({ where: title, what }))),
            ...told.undated.map((what) => ({ where: '', what })),
        ]),
    };
}

/** The level that a row names, operational where it names none, and what is left of the row. */
function withLevel(
    row: readonly string[],
    column: number,
    lexicon: Lexicon,
): { readonly level: LevelKind; readonly left: readonly string[] } {
    const level = levelIn(row[column] ?? '', lexicon);
    return { level: level ?? 'operational', left: level ? row.with(column, '') : row };
}

/** The organisations of all who are named as `Organisation.Member`. */
function partiesIn({ kinds, rows }: KnownTable): readonly Party[] {
    const found = new Map<string, Set<string>>();
    for (const kind of ['participants', 'chair'] as const)
        for (const row of rows)
            for (const [, organisation = '', member = ''] of (row[kinds.indexOf(kind)] ?? '').matchAll(
                /(?:^|[,;]\s*)(\p{Lu}[\p{L}\p{N}_-]*)\.(\p{Lu}[\p{L}\p{N}_-]*)(?=$|\s*[,;])/gu,
            ))
                found.set(organisation, (found.get(organisation) ?? new Set()).add(member));
    return [...found].map(([name, members]) => ({ name, members: [...members].map((member) => ({ name: member })) }));
}
