import { type CompletionItem, InsertTextFormat, InsertTextMode, type Range, TextEdit } from 'vscode-languageserver';
import type { Offer } from './offer.ts';

/** What the client wants to know of an offer. */
export interface ItemForm {
    readonly range: Range;
    /** The text that stands there already, up to the cursor. */
    readonly typed: string;
    /** Whether the client knows tab stops. */
    readonly takesSnippets: boolean;
    /** The place of the offer among all. */
    readonly index: number;
}

/** An offer as the protocol has it. */
export function toItem({ label, kind, text, snippet, detail, sought, edits }: Offer, form: ItemForm): CompletionItem {
    const { range, typed, takesSnippets, index } = form;
    const written = takesSnippets ? (snippet ?? text ?? label) : (text ?? label);
    const filterText = foundBy([label, ...(sought ? [sought] : [])], typed);
    return {
        label,
        kind,
        ...(detail === undefined ? {} : { detail }),
        // The order made here is the order shown among equally good matches.
        sortText: String(index).padStart(4, '0'),
        ...(filterText === label ? {} : { filterText }),
        ...(takesSnippets && snippet !== undefined ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
        ...(written.includes('\n') ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
        textEdit: TextEdit.replace(range, written),
        ...(edits ? { additionalTextEdits: [...edits] } : {}),
    };
}

/**
 * The words by which an item is found: Swedish letters also without their dots and rings (`mote` finds `möte`), a date also by what it is. What has been
 * typed so far comes first, for clients that compare beginnings only.
 */
function foundBy(words: readonly string[], typed: string): string {
    const all = [...new Set(words.flatMap((word) => [word, plainLetters(word)]))];
    const begins = (word: string) => typed !== '' && word.toLocaleLowerCase().startsWith(typed.toLocaleLowerCase());
    return [...all.filter(begins), ...all.filter((word) => !begins(word))].join(' ');
}

function plainLetters(word: string): string {
    return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
