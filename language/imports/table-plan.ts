import { formatText } from '../format/format-text.ts';
import type { LevelKind } from '../generated/ast.ts';
import { translate } from '../l10n/render.ts';
import { type KnownTable, knowColumns } from '../paste/columns.ts';
import { meetingsText } from '../paste/meetings-text.ts';
import { datesIn } from '../paste/moments.ts';
import { nameOf, quotedText } from '../paste/names.ts';
import type { Party } from '../paste/participants-in.ts';
import { peopleText } from '../paste/people-text.ts';
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
    const table = knowColumns({ rows, beside: [] }, language, lexicon);
    const has = (...kinds: readonly string[]) => kinds.some((kind) => table.kinds.some((one) => one === kind));
    const made = has('date', 'cadence')
        ? ofMeetings(table, language, lexicon)
        : has('person', 'given-name', 'email')
          ? ofPeople(table, lexicon)
          : undefined;
    const text = made && formatText(made.lines.join('\n'), services, language === 'sv' ? 'sv' : 'en');
    return text === undefined || !made ? undefined : { text, notUnderstood: made.notUnderstood };
}

interface Made {
    readonly lines: readonly string[];
    readonly notUnderstood: readonly NotUnderstood[];
}

/** An organisation for each that is named; rows without one belong to the one above. */
function ofPeople(table: KnownTable, lexicon: Lexicon): Made {
    const column = table.kinds.indexOf('organisation');
    const groups = new Map<string, (readonly string[])[]>();
    let title = '';
    for (const row of table.rows) {
        title = row[column] || title;
        groups.set(title, [...(groups.get(title) ?? []), row]);
    }
    const made = [...groups].map(([named, rows]) => {
        const { roles, people, notUnderstood } = peopleText(table, rows, undefined, lexicon);
        return {
            lines: [
                `organisation ${nameOf(named, 'Organisation')}${named ? ` ${quotedText(named)}` : ''} {`,
                ...roles,
                ...people,
                '}',
            ],
            notUnderstood: notUnderstood.map((what) => ({ where: named, what })),
        };
    });
    return { lines: made.flatMap(({ lines }) => lines), notUnderstood: made.flatMap(({ notUnderstood }) => notUnderstood) };
}

/** A deal that holds the meetings on their levels, and the organisations of those who are named as `Region.Anna`. */
function ofMeetings(table: KnownTable, language: string, lexicon: Lexicon): Made | undefined {
    const parties = partiesIn(table);
    const taken = new Set<string>();
    const byLevel = levels.map((level) => ({
        level,
        told: meetingsText(
            { ...table, rows: table.rows.filter((row) => levelOf(row, lexicon) === level) },
            { taken, parties, language, lexicon },
        ),
    }));
    if (byLevel.every(({ told }) => told.meetings.length === 0)) return undefined;
    const dates = table.rows.flatMap((row) => datesIn(row[table.kinds.indexOf('date')] ?? '', language, lexicon).dates).sort();
    const year = (dates[0] ?? '2026').slice(0, 4);
    const say = (text: string) => translate(text, language);
    const [buyer, supplier, ...others] = [
        ...parties.map(({ name }) => name),
        nameOf(say(tablePlanTexts.buyer), 'Buyer'),
        nameOf(say(tablePlanTexts.supplier), 'Supplier'),
    ];
    const sides = new Set([buyer, supplier]);
    const known = parties.map(({ name, members }) => [
        `organisation ${name} {`,
        ...members.map((member) => `person ${member.name}`),
        '}',
    ]);
    const empty = [...sides]
        .filter((name) => name !== undefined && !parties.some((party) => party.name === name))
        .map((name) => `organisation ${name} { }`);
    const more = parties.length > 2 ? others.slice(0, parties.length - 2) : [];
    return {
        lines: [
            ...known.flat(),
            ...empty,
            `deal Import ${quotedText(say(tablePlanTexts.deal))} {`,
            `buyer ${buyer}`,
            `supplier ${[supplier, ...more].join(', ')}`,
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
            ...told.meetings.flatMap(({ lines, notUnderstood }) =>
                notUnderstood.map((what) => ({ where: (lines[0] ?? '').replace(/ \{$/, ''), what })),
            ),
            ...told.undated.map((what) => ({ where: '', what })),
        ]),
    };
}

/** The level that a row names; operational where it names none. */
function levelOf(row: readonly string[], lexicon: Lexicon): LevelKind {
    for (const cell of row) {
        const [word = '', ...more] = cell.toLowerCase().split(' ');
        const meant = lexicon.lookup(word)?.word;
        const level = levels.find((one) => one === meant);
        if (level && more.length < 2) return level;
    }
    return 'operational';
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
