import { type FormatServices, formatText } from '../format/format-text.ts';
import { translate } from '../l10n/render.ts';
import type { Place } from '../rules/finding.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { knowColumns } from './columns.ts';
import type { Clipboard, CopiedTable } from './copied-table.ts';
import { type PastePlace, pastePlaceAt } from './paste-place.ts';
import { pasteTexts } from './paste-texts.ts';
import { keptAsComment } from './pasted.ts';
import { readHtmlTable } from './read-html-table.ts';
import { readSeparatedText } from './read-separated-text.ts';
import { setIn } from './set-in.ts';
import { textForPlace } from './text-for-place.ts';

/** What takes the place of a selection when a table is pasted there. */
export interface PastedTable {
    readonly text: string;
    /** What was not understood, as it stood in the table. Each stands as a comment in the text, too. */
    readonly notUnderstood: readonly string[];
}

/** Longer tables are pasted as they are: nobody would look through what became of them. */
const mostRows = 2000;

/**
 * A copied table as a piece of the plan that fits the place: roles and people in an organisation, meetings on a level, an organisation between declarations.
 * @returns undefined where there is no table, or one of something else; 'too-long' for one of more rows than anyone would look through.
 */
export function pasteTable(
    clipboard: Clipboard,
    place: Place,
    context: RuleContext,
    services: FormatServices,
): PastedTable | 'too-long' | undefined {
    const where = pastePlaceAt(place, context);
    const copied = where && tableOf(clipboard);
    if (!copied) return undefined;
    if (copied.rows.length > mostRows) return 'too-long';
    const { language, lexicon, text } = context;
    const pasted = textForPlace(where, knowColumns(copied, language, lexicon), context);
    if (!pasted) return undefined;
    const notUnderstood = [...copied.beside, ...pasted.notUnderstood];
    const said = translate(pasteTexts.notUnderstood, language);
    const lines = [...copied.beside.map((line) => keptAsComment(line, said)), ...pasted.lines];
    const laidOut = layOut(lines, where, services, language);
    if (!laidOut) return undefined;
    return { text: setIn(laidOut, place, frames[where.kind].length, text), notUnderstood };
}

function tableOf({ html, text }: Clipboard): CopiedTable | undefined {
    const table = html === undefined ? undefined : readHtmlTable(html);
    // Text that is copied without a tab is no table.
    return table ?? (text.includes('\t') ? { rows: readSeparatedText(text, '\t'), beside: [] } : undefined);
}

const frames: Readonly<Record<PastePlace['kind'], readonly string[]>> = {
    top: [],
    organisation: ['organisation X {'],
    level: ['deal X {', 'governance {', 'tactical level {'],
};

/** Lines of English plan text in the house's layout and the plan's language, not indented. */
function layOut(
    lines: readonly string[],
    { kind }: PastePlace,
    services: FormatServices,
    language: string,
): readonly string[] | undefined {
    const frame = frames[kind];
    const text = [...frame, ...lines, ...frame.map(() => '}'), ''].join('\n');
    const formatted = formatText(text, services, language)?.trimEnd().split('\n');
    return formatted
        ?.slice(frame.length, formatted.length - frame.length)
        .map((line) => line.slice(Math.min(frame.length * 2, /^ */.exec(line)?.[0].length ?? 0)));
}
