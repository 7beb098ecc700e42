import { translate } from '../l10n/render.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { KnownTable } from './columns.ts';
import { nameOf, quotedText, takeName } from './names.ts';
import { pasteTexts } from './paste-texts.ts';
import { peopleText } from './people-text.ts';

export interface OrganisationsContext {
    /** Names of organisations that there are. */
    readonly taken: Set<string>;
    readonly language: string;
    readonly lexicon: Lexicon;
}

/** An organisation with its roles and people, in English plan text. */
export interface OrganisationText {
    /** What the table calls it; empty where it does not say. */
    readonly title: string;
    /** All but the brace at its end. */
    readonly lines: readonly string[];
    readonly notUnderstood: readonly string[];
}

/** An organisation for each that the table names, in its order; rows without one belong to the one above. */
export function organisationsText(
    table: KnownTable,
    { taken, language, lexicon }: OrganisationsContext,
): readonly OrganisationText[] {
    const column = table.kinds.indexOf('organisation');
    const groups = new Map<string, (readonly string[])[]>();
    let current = '';
    for (const row of table.rows) {
        current = (row[column] ?? '').replaceAll('\n', ' ') || current;
        groups.set(current, [...(groups.get(current) ?? []), row]);
    }
    return [...groups].map(([title, rows]) => {
        const name = takeName(
            [nameOf(title.replace(/\b(?:AB|HB|KB|Ltd|A\/S|AS|Oy)\b/g, ''), translate(pasteTexts.organisation, language))],
            taken,
        );
        const { roles, people, notUnderstood } = peopleText(table, rows, undefined, lexicon);
        const head = `organisation ${name}${title === '' || title === name ? '' : ` ${quotedText(title)}`} {`;
        return { title, lines: [head, ...roles, ...people], notUnderstood };
    });
}
