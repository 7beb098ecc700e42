import type * as ast from '../generated/ast.ts';
import { isChairProperty, isParticipant } from '../generated/ast.ts';
import { every, first } from '../syntax/members.ts';
import { addParticipants } from './add-participants.ts';
import { exampleDeal } from './example-deal.ts';
import { inLanguage } from './in-language.ts';
import { type PartySide, partiesOn, sidesMeant, sidesOf } from './parties-on.ts';
import { placeOf } from './place.ts';
import { rule } from './rule.ts';

const deal = (participants: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  operational level {
    meeting Operations {
      every month on first tuesday
      chair A.Manager
      with ${participants}
    }
  }
}`);

export const chairAbsent = rule({
    code: 'chair-absent',
    on: 'Meeting',
    severity: 'warning',
    soundOnly: true,
    since: '0.1.0',
    what: 'A chair who is not among the participants of the meeting.',
    why: 'Who leads a meeting has to be called to it and to know what it was about last time. A chair who is missing on the list is either the wrong one or forgotten.',
    source: 'plain sense',
    examples: { bad: deal('operations'), good: deal('operations, contract-manager') },
    messages: { absent: '"{chair}" chairs "{meeting}" but is not among its participants.' },
    check(meeting, context, report) {
        // Without a list nobody knows yet who takes part.
        if (!first(meeting.members, 'WithProperty')) return;
        const deal = meeting.$container.$container.$container;
        const present = presentAt(meeting);
        if (!present.every((one) => isKnown(one, deal))) return;
        for (const chair of every(meeting.members, 'ChairProperty').flatMap(({ chairs }) => chairs)) {
            const [absent, ...others] = absentSeats(chair, present, deal);
            if (!absent) continue;
            const isPart = others.length === 0 && chair.side !== absent.side && chair.function !== undefined;
            const text = isPart ? inLanguage(`${chair.function} of ${absent.side}`, context) : (chair.$cstNode?.text ?? '');
            report('absent', placeOf(chair), { chair: text, meeting: meeting.name }, { node: chair });
        }
    },
    fixes: [
        {
            title: 'Add "{chair}" to the participants',
            offers({ node, args: { chair } }, context) {
                const property = isParticipant(node) && isChairProperty(node.$container) ? node.$container : undefined;
                if (!property || typeof chair !== 'string') return [];
                const changes = addParticipants(property.$container, chair, context);
                return changes.length > 0 ? [{ args: { chair }, changes }] : [];
            },
        },
    ],
});

/** The participants, and the guests who are invited each time. */
function presentAt({ members }: ast.Meeting): readonly ast.Participant[] {
    const guests = every(members, 'InviteProperty').flatMap((property) => property.guests);
    return [
        ...every(members, 'WithProperty').flatMap(({ participants }) => participants),
        ...guests.flatMap(({ nth, everyOther, participant }) => (nth === undefined && !everyOther ? [participant] : [])),
    ];
}

/** Who has a finding of its own, by its name or its organisation, may be the wrong one for the chair. */
function isKnown({ function: meant, organisation, member }: ast.Participant, deal: ast.Deal): boolean {
    return (
        meant !== undefined ||
        (member?.ref !== undefined && organisation?.ref !== undefined && sidesOf(deal, organisation.ref).length > 0)
    );
}

/** Of a function that is meant on both sides each has a seat of its own. */
interface Seat {
    readonly side: PartySide;
    readonly who: readonly Who[];
}

type Who = ast.Role | ast.Person;

/**
 * The seats of a chair that none of those present takes. One that nobody could take has a finding of its own: a name that nobody declares, an
 * organisation that is no party, a function that no role has.
 */
function absentSeats(chair: ast.Participant, present: readonly ast.Participant[], deal: ast.Deal): readonly Seat[] {
    const known = new Set(present.flatMap((one) => seatsOf(one, deal)).flatMap(({ who }) => who));
    return seatsOf(chair, deal).filter(({ who }) => who.length > 0 && !who.some((one) => known.has(one)));
}

function seatsOf({ function: meant, side, organisation, member }: ast.Participant, deal: ast.Deal): readonly Seat[] {
    if (meant) {
        return sidesMeant(side).map((one) => ({
            side: one,
            who: partiesOn(deal, one)
                .flatMap(({ ref }) => every(ref?.members ?? [], 'Role'))
                .filter(({ functions }) => functions.some((held) => held === meant))
                .flatMap(withHolders),
        }));
    }
    const [owner, found] = [organisation?.ref, member?.ref];
    const [party] = owner ? sidesOf(deal, owner) : [];
    if (!owner || !found || !party) return [];
    if (found.$type === 'Role') return [{ side: party, who: withHolders(found) }];
    const held = every(owner.members, 'Role').filter(({ holders }) => holders.some(({ person }) => person?.ref === found));
    return [{ side: party, who: [found, ...held] }];
}

/** Who holds a role is there wherever the role is, whatever it is called there. */
function withHolders(role: ast.Role): readonly Who[] {
    return [role, ...role.holders.flatMap(({ person }) => person?.ref ?? [])];
}
