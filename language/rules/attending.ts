import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';

/** Those who take part in a meeting each time: its participants, and whoever chairs it. Guests come and go. */
export function attending({ members }: ast.Meeting): readonly ast.Participant[] {
    return [
        ...every(members, 'ChairProperty').flatMap(({ chairs }) => chairs),
        ...every(members, 'WithProperty').flatMap(({ participants }) => participants),
    ];
}

/** Those who are invited to a meeting, each time or now and then. */
export function guestsOf({ members }: ast.Meeting): readonly ast.Participant[] {
    return every(members, 'InviteProperty').flatMap(({ guests }) => guests.map(({ participant }) => participant));
}
