import { CompletionItemKind } from 'vscode-languageserver';
import { say } from '../../../language/index.ts';
import type { CompletionScene } from './completion-scene.ts';
import { completionTexts } from './completion-texts.ts';
import { type Offer, ranks } from './offer.ts';

/** The braces of a block; all other signs are typed faster than they are chosen. */
export function signItems({ place, language }: CompletionScene): readonly Offer[] {
    if (!place.expected.some((one) => one.kind === 'sign' && one.sign === '{') || place.after[0]?.tokenType.name === '{')
        return [];
    const detail = say(completionTexts.block, language);
    return [{ label: '{ }', kind: CompletionItemKind.Struct, text: '{\n}', snippet: '{\n\t$0\n}', detail, rank: ranks.sign }];
}
