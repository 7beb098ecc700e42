import { CompletionItemKind } from 'vscode-languageserver';
import type { ast } from '../../../language/index.ts';
import type { ExpectedWord } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';
import type { Offer } from './offer.ts';
import { plainSnippet } from './plain-snippet.ts';
import { levelSkeleton, meetingSkeleton, skeletons } from './skeletons.ts';
import { writeSkeleton } from './write-skeleton.ts';

/** What a word that begins a block writes: the whole of it, ready to be filled in. Nothing for any other word. */
export function blockOffer(
    expected: ExpectedWord,
    language: string,
    scene: CompletionScene,
): Pick<Offer, 'kind' | 'text' | 'snippet' | 'detail'> | undefined {
    const english = skeletonOf(expected, language, scene);
    if (english === undefined) return undefined;
    const snippet = writeSkeleton(english, language, scene.grammar.parser.Lexer, scene.lexicon);
    const plain = plainSnippet(snippet);
    return { kind: CompletionItemKind.Struct, text: plain, snippet, detail: plain.split('\n')[0] };
}

function skeletonOf(
    { owner, word, property }: ExpectedWord,
    language: string,
    { deal, level, day }: CompletionScene,
): string | undefined {
    if (owner === 'Level' && property === 'kind') return levelSkeleton(word as ast.LevelKind, deal?.delivery, language);
    if (property !== undefined) return undefined;
    if (owner === 'Meeting' && level) return meetingSkeleton(level.kind, deal?.delivery, language, level.meetings.length);
    return skeletons.find(({ makes }) => makes === owner)?.text.replace('2026-01-01', day);
}
