import type * as ast from '../generated/ast.ts';
import type { DealPlace } from '../schedule/engagements.ts';
import { every, first } from '../syntax/members.ts';
import { placeOf, placeOfName } from './place.ts';
import { rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

const plan = (hours: string) => `organisation A {
  role Manager as contract-manager held-by Bo
  person Bo "Bo Ask"
}
organisation B {
  role Manager as contract-manager held-by Hans
  person Hans "Hans Dal"
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2027-12-31
  governance {
    operational level {
      meeting Operations {
        every month on first tuesday at 09:00-10:00
        with contract-manager
      }
    }
    tactical level {
      meeting Contract {
        4 times per year on first tuesday at ${hours}
        purpose contract-follow-up
        with contract-manager
      }
    }
  }
}
`;

const messages = {
    same: '{person} is called to "{meeting}" and to "{other}" at the same time, for the first time on {date}: one of them will be without.',
    between:
        '{person} is called to "{meeting}" and to "{other}" of "{deal}" at the same time, for the first time on {date}: one of them will be without.',
    other: '"{other}" of "{deal}" calls {person} at the same time.',
} as const;

export const meetingCollision = rule({
    code: 'meeting-collision',
    on: 'Deal',
    severity: 'warning',
    since: '0.1.0',
    what: 'Two meetings at the same time to which the same person is called, in one deal or in two.',
    why: 'Nobody is in two rooms at once. Seen in the plan it is a matter of moving an hour; seen on the day it is a meeting without the one who should decide.',
    source: 'plain sense',
    examples: { bad: plan('09:30-11:00'), good: plan('10:00-11:30') },
    messages,
    check(node, context, report) {
        const deal = context.dealOf(node);
        const meetings = meetingsIn(node);
        for (const collision of context.collisionsOf(deal)) {
            const { place, meeting: index } = collision.other;
            const [meeting, other] = [meetings[collision.meeting], meetingsOfPlace(place, context)[index]];
            const cadence = first(meeting?.members ?? [], 'Cadence');
            // Of a cadence that can't be read whole nobody knows the days.
            const isUnsure = (one: ast.Meeting, uri: string) => uri === context.uri && context.isBroken(one);
            if (!meeting || !other || !cadence || isUnsure(meeting, context.uri) || isUnsure(other, place.uri)) continue;
            const args = {
                meeting: meeting.name,
                other: other.name,
                deal: place.deal.name,
                person: collision.person.fullName ?? collision.person.name,
                date: collision.date,
            };
            const related = [{ ...placeOfName(other), uri: place.uri, message: messages.other, args }];
            report(place.deal === deal ? 'same' : 'between', placeOf(cadence), args, { node: cadence, related });
        }
    },
});

function meetingsOfPlace({ uri, order }: DealPlace, { documentAt }: RuleContext): readonly ast.Meeting[] {
    const tree = documentAt(uri)?.parseResult.value as ast.Plan | undefined;
    const deal = every(tree?.declarations ?? [], 'Deal')[order];
    return deal ? meetingsIn(deal) : [];
}

/** The meetings of a deal as its schedule counts them. */
function meetingsIn({ members }: ast.Deal): readonly ast.Meeting[] {
    const levels = every(first(members, 'Governance')?.members ?? [], 'Level').filter(({ kind }) => kind);
    return levels.flatMap((level) => every(level.members, 'Meeting'));
}
