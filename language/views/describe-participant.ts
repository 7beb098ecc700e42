import type { Participant, Role } from '../model/parties.ts';
import type { IsoDate } from '../model/values.ts';
import { phrasesOf } from './phrases-of.ts';
import { titleOf } from './title-of.ts';

/** Who takes part, in the reader's words. */
export interface ParticipantText {
    readonly kind: Participant['kind'];
    /** A role's title, a person's name, or a function in lower case. */
    readonly who: string;
    /** Of whom: an organisation's title, or a side as it follows a function ("on both sides"). */
    readonly of: string;
    /** Names of those who hold the role, where that does not depend on the day, or the day is given. */
    readonly holders: readonly string[];
}

export function describeParticipant(participant: Participant, language: string, day?: IsoDate): ParticipantText {
    const { kind } = participant;
    switch (kind) {
        case 'function': {
            const phrases = phrasesOf(language);
            // Without a side, a function means both.
            const of = phrases.sides[participant.side ?? 'both'];
            return { kind, who: phrases.functions[participant.function], of, holders: [] };
        }
        case 'role':
            return {
                kind,
                who: titleOf(participant.role),
                of: titleOf(participant.organisation),
                holders: holdersOf(participant.role, day),
            };
        case 'person':
            return {
                kind,
                who: participant.person.fullName ?? participant.person.name,
                of: titleOf(participant.organisation),
                holders: [],
            };
    }
}

/** A participant inside a sentence: "operations lead on both sides"; "Service owner, Region Västmark". */
export function participantInProse(participant: Participant, language: string): string {
    return participantInBrief(describeParticipant(participant, language));
}

/** The same of one that is described already. */
export function participantInBrief({ kind, who, of }: ParticipantText): string {
    return kind === 'function' ? `${who} ${of}` : `${who}, ${of}`;
}

function holdersOf({ holders }: Role, day: IsoDate | undefined): readonly string[] {
    const known = holders.filter(({ from, until }) =>
        day === undefined ? !from && !until : (from ?? day) <= day && day <= (until ?? day),
    );
    return known.map(({ person }) => person.fullName ?? person.name);
}
