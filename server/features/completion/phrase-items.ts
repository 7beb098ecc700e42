import { CompletionItemKind } from 'vscode-languageserver';
import { type ast, say, typicalCadences, typicalEscalations } from '../../../language/index.ts';
import type { SyntaxPlace } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';
import { completionTexts } from './completion-texts.ts';
import { type Offer, ranks } from './offer.ts';

/** Whole phrases in the plan's language: cadences, those of the level first, and the steps of the escalation ladder that are not there yet. */
export function phraseItems(scene: CompletionScene): readonly Offer[] {
    const { place } = scene;
    const begins = place.expected.some((one) => one.owner === 'EveryRhythm' && one.kind === 'word' && one.word === 'every');
    if (place.block.$type === 'Meeting' && begins && !hasCadence(place)) return cadences(scene);
    const escalates = place.expected.some((one) => one.kind === 'word' && one.word === 'escalate');
    return place.block.$type === 'Governance' && escalates ? escalations(scene) : [];
}

/** Whether the meeting around a place says already how often it comes back; after `then` another step of that is meant, after `at-least` this one. */
export function hasCadence({ block, before, start }: SyntaxPlace): boolean {
    if (['then', 'at-least', 'at-most'].includes(before.at(-1)?.tokenType.name ?? '')) return false;
    const members = 'members' in block ? (block.members as ast.MeetingMember[]) : [];
    return members.some(({ $type, $cstNode: node }) => $type === 'Cadence' && node?.offset !== start);
}

const kinds: readonly ast.LevelKind[] = ['operational', 'tactical', 'strategic'];

function cadences({ level, language, write, place }: CompletionScene): readonly Offer[] {
    const isStep = place.before.at(-1)?.tokenType.name === 'then';
    const own = level ? typicalCadences[level.kind] : [];
    const others = kinds.filter((kind) => kind !== level?.kind).flatMap((kind) => typicalCadences[kind]);
    const offer =
        (isOwn: boolean) =>
        (english: string, index: number): Offer => ({
            label: write(english),
            kind: CompletionItemKind.Value,
            detail: say(isOwn ? completionTexts.usualCadence : completionTexts.otherCadence, language),
            rank: (isOwn ? ranks.fitting : ranks.possible + 5) + index / 100,
        });
    const fits = (english: string) => !isStep || !english.includes(' then ');
    return [...own.filter(fits).map(offer(true)), ...others.filter(fits).map(offer(false))];
}

function escalations({ deal, write }: CompletionScene): readonly Offer[] {
    const levels = deal?.governance?.levels ?? [];
    const there = kinds.filter((kind) => levels.some((level) => level.kind === kind));
    const taken = deal?.governance?.escalations.map(({ from }) => from) ?? [];
    return there.slice(0, -1).flatMap((from, index): readonly Offer[] => {
        const to = there[index + 1];
        if (!to || taken.includes(from)) return [];
        const { within, by } = typicalEscalations[from];
        const label = write(`escalate ${from} to ${to} ${within} by ${by}`);
        return [{ label, kind: CompletionItemKind.Value, rank: ranks.usual + index / 100 }];
    });
}
