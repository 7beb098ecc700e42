import { CompletionItemKind } from 'vscode-languageserver';
import { reasonText, rulePage, rules, say, translate } from '../../../language/index.ts';
import type { CompletionPlace } from './completion-place.ts';
import { completionTexts } from './completion-texts.ts';
import { type Offer, ranks } from './offer.ts';

/** In a comment, what silences a rule; the rules that can be silenced, each with what it looks for and a place for the reason. */
export function suppressionItems(
    { isCode, hasReason }: CompletionPlace & { kind: 'suppression' },
    language: string,
): readonly Offer[] {
    if (!isCode) {
        const detail = say(completionTexts.silence, language);
        return [{ label: 'dialog-ignore', kind: CompletionItemKind.Keyword, text: 'dialog-ignore ', detail, rank: ranks.usual }];
    }
    const reason = translate(reasonText, language);
    return rules
        .filter(({ locked }) => !locked)
        .map((rule) => ({
            label: rule.code,
            kind: CompletionItemKind.EnumMember,
            ...(hasReason ? {} : { text: `${rule.code}: `, snippet: `${rule.code}: \${1:${reason}}` }),
            detail: translate(rule.what, language),
            rank: ranks.usual,
            describe: () => rulePage(rule, language),
        }));
}
