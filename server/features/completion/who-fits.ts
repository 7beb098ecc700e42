import {
    type ast,
    functionsOn,
    type Organisation,
    ownerOf,
    type Participant,
    type plan,
    spokespersons,
    typicalEscalations,
} from '../../../language/index.ts';
import type { CompletionScene } from './completion-scene.ts';
import { listedAt } from './listed.ts';
import { ranks } from './offer.ts';

/** Who is likely meant where someone is named. */
export interface WhoFits {
    rankOfFunction(word: string): number;
    /** Of someone by name: a role, or (undefined) a person. */
    rankOfName(participant: Participant): number;
}

/** A chair and whoever does something is most likely one of those who take part; who takes part is one of the level's own. */
export function whoFits(scene: CompletionScene): WhoFits {
    const taking = takingPart(scene);
    const functions: readonly string[] = taking.length > 0 ? taking.flatMap(functionsOf) : functionsMeant(scene);
    const among = (found: number) => (found < 0 ? ranks.possible : ranks.fitting + found / 100);
    const rankOfFunction = (word: string) => among(functions.indexOf(word));
    return {
        rankOfFunction,
        rankOfName(participant) {
            if (participant.kind === 'function') return rankOfFunction(participant.function);
            const named = taking.findIndex((one) => isSame(one, participant));
            // Who is named in the list is meant before those who have the same function.
            if (named >= 0) return among(named) - 1;
            if (participant.kind === 'person') return ranks.possible + 1;
            const found = participant.role.functions.map((one) => functions.indexOf(one)).filter((index) => index >= 0);
            return found.length > 0 ? among(Math.min(...found)) : ranks.possible;
        },
    };
}

/** Whose meeting it is, where the place is about someone of its: a chair, the one who writes the minutes, those who were present. */
function takingPart(scene: CompletionScene): readonly Participant[] {
    const { place, meeting, deal } = scene;
    const { opener } = listedAt(place, 'Participant');
    if (place.block.$type === 'Held') {
        const { meeting: held } = place.block as ast.Held;
        const meetings = deal?.governance?.levels.flatMap((level) => level.meetings) ?? [];
        const found = meetings.find(({ name }) => name === held?.$refText);
        return found ? [...found.chairs, ...found.participants] : [];
    }
    if (!meeting || opener === 'with') return [];
    return opener === 'chair' ? meeting.participants : [...meeting.chairs, ...meeting.participants];
}

function functionsMeant({ place, level, phase }: CompletionScene): readonly string[] {
    const { opener } = listedAt(place, 'Participant');
    if (place.block.$type === 'Governance') {
        // Who takes a disagreement up is of the level that it leaves.
        const [kind] = place.before
            .slice(place.before.findLastIndex(({ tokenType }) => tokenType.name === 'escalate'))
            .flatMap(({ tokenType: { name } }) => (isLevelKind(name) ? name : []));
        return kind ? [typicalEscalations[kind].by, ...functionsOn(kind)] : [];
    }
    if (opener === 'invite') return ['user', 'specialist', ...(level ? functionsOn(level.kind) : [])];
    if (phase || ownerOf(place.block, 'Phase')) return [...new Set([...spokespersons.buyer, ...spokespersons.supplier])];
    return level ? functionsOn(level.kind) : [];
}

function isLevelKind(name: string): name is ast.LevelKind {
    return Object.hasOwn(typicalEscalations, name);
}

function functionsOf(participant: Participant): readonly string[] {
    if (participant.kind === 'function') return [participant.function];
    return participant.kind === 'role' ? participant.role.functions : [];
}

function isSame(one: Participant, other: Participant): boolean {
    if (one.kind === 'role') return other.kind === 'role' && one.role === other.role;
    return one.kind === 'person' && other.kind === 'person' && one.person === other.person;
}

/** The sides of a deal, as its parties come in it. */
export function partiesOf({ buyers, suppliers, partners }: plan.Deal): readonly Organisation[] {
    return [...new Set([...buyers, ...suppliers, ...partners])];
}
