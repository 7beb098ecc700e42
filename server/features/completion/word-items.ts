import type { AstNode } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { formsAt, isLexicalReport, mayRepeat, meaningOf, translate, type Word } from '../../../language/index.ts';
import { usualLanguage } from '../../workspace/usual-language.ts';
import { escapeMarkdown } from '../markdown.ts';
import { blockOffer } from './block-items.ts';
import type { ExpectedWord } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';
import { isOutOfPlace } from './is-out-of-place.ts';
import { type Offer, ranks } from './offer.ts';
import { hasCadence } from './phrase-items.ts';
import { whoFits } from './who-fits.ts';

/** Node types whose word is also their kind: `tactical level`, `published 2026-01-01`. */
const kinded = new Set(['Level', 'Milestone']);

/**
 * Words that fit, in the file's language. A file that holds no word yet may become one in any language: there, all are offered.
 * What may stand once in a block and already does is left out.
 */
export function wordItems(scene: CompletionScene): readonly Offer[] {
    const { place } = scene;
    const expected = place.expected.filter(
        (one): one is ExpectedWord => one.kind === 'word' && !isTaken(one, scene) && !isOutOfPlace(one, scene),
    );
    return languagesOf(scene).flatMap((language) =>
        expected.flatMap((one) =>
            formsAt(one.word, place.before, language, scene.lexicon, () => tokensAfter(one.word, scene)).map(
                (label): Offer => ({
                    label,
                    kind: one.property ? CompletionItemKind.EnumMember : CompletionItemKind.Keyword,
                    ...blockOffer(one, language, scene),
                    rank: rankOf(one, scene),
                    describe: () => escapeMarkdown(translate(meaningOf(one.word, one.owner), language)),
                }),
            ),
        ),
    );
}

function languagesOf({ document, documents, lexicon, language }: CompletionScene): readonly string[] {
    const report = document.parseResult.lexerReport;
    if (!isLexicalReport(report) || report.shares.length > 0) return [language];
    const usual = usualLanguage(documents, lexicon);
    return lexicon.languages.map(({ id }) => id).sort((a, b) => Number(b === usual) - Number(a === usual));
}

/** The names of the tokens that could follow a word. */
function tokensAfter(word: Word, { place }: CompletionScene): readonly string[] {
    return place
        .expectedAfter(word)
        .map((one) =>
            one.kind === 'word' ? one.word : one.kind === 'sign' ? one.sign : one.kind === 'value' ? one.terminal : 'NAME',
        );
}

function rankOf(expected: ExpectedWord, scene: CompletionScene): number {
    const { place } = scene;
    const { owner, property, word } = expected;
    if (owner === 'Participant' && property === 'function') return whoFits(scene).rankOfFunction(word);
    // On a line of its own a new statement is meant rather than the rest of the one before.
    return place.isBeginning(expected) === place.isNewLine ? ranks.possible : ranks.next;
}

/** The ways to begin the cadence of a meeting. */
const rhythms = /Rhythm$/;

/** Whether the word would begin a member that the block already has, other than the one that is being written, and may have once only. */
function isTaken(expected: ExpectedWord, { place }: CompletionScene): boolean {
    const { owner, word, property } = expected;
    const { block, start } = place;
    // What goes on with a statement belongs to the one that is being written.
    if (!place.isBeginning(expected)) return false;
    if (rhythms.test(owner) && block.$type === 'Meeting') return hasCadence(place);
    const all = 'members' in block ? (block.members as readonly AstNode[]) : [];
    const members = all.filter(({ $cstNode: node }) => node?.offset !== start);
    if (kinded.has(owner)) return members.some((member) => member.$type === owner && 'kind' in member && member.kind === word);
    return property === undefined && members.some((member) => member.$type === owner) && !mayRepeat(block.$type, owner);
}
