import type * as ast from '../generated/ast.ts';
import { every, first } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { placeOfName, placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (contract: string) =>
    exampleDeal(`type procurement
delivery service
governance {
  tactical level {
    meeting Contract {
      ${contract}
      with contract-owner, contract-manager
    }
    meeting Preparation {
      2 weeks before Contract
      with contract-manager
    }
  }
}`);

/** A rhythm that takes its dates from another meeting. */
type Anchored = Extract<ast.Rhythm, { readonly anchor?: unknown }>;

const messages = {
    circle: '"{meeting}" takes its dates from "{anchor}", which in turn takes its dates from it: none of them ever gets one.',
    itself: '"{meeting}" takes its dates from itself, so it never gets one.',
    asNeeded: '"{meeting}" takes its dates from "{anchor}", which is held as needed: there are no dates to take.',
    next: '"{meeting}" takes its dates from "{anchor}".',
} as const;

export const cadenceAnchorCycle = rule({
    code: 'cadence-anchor-cycle',
    on: 'Governance',
    severity: 'error',
    since: '0.1.0',
    what: 'Meetings that take their dates from each other in a circle, or from a meeting that is held as needed.',
    why: 'Somewhere at the end of such a chain there must be a meeting with dates of its own. Without one none of them is ever held.',
    source: 'plain sense',
    examples: { bad: deal('2 weeks after Preparation'), good: deal('every quarter') },
    messages,
    check(governance, { uri }, report) {
        const meetings = every(governance.members, 'Level').flatMap((level) => every(level.members, 'Meeting'));
        const stuck = withoutDates(meetings);
        const told = new Set<ast.Meeting>();
        for (const meeting of meetings) {
            for (const rhythm of anchoredSteps(meeting)) {
                const anchor = rhythm.anchor?.ref;
                if (!anchor) continue;
                const place = placeOfProperty(rhythm, 'anchor');
                const args = { meeting: meeting.name, anchor: anchor.name };
                const circle = stuck.has(meeting) && !told.has(meeting) ? wayBack(anchor, meeting) : [];
                if (anchor === meeting) report('itself', place, args, { node: rhythm });
                else if (isAsNeeded(anchor)) report('asNeeded', place, args, { node: rhythm });
                else if (circle.length > 0) {
                    for (const one of circle) told.add(one);
                    const related = circle.map((one, index) => ({
                        ...placeOfName(one),
                        uri,
                        message: messages.next,
                        args: { meeting: one.name, anchor: (circle[index + 1] ?? meeting).name },
                    }));
                    report('circle', place, args, { node: rhythm, related });
                }
            }
        }
    },
});

/** The meetings in circles, and those that hang on them: what is left when all whose anchors have dates are taken away, again and again. */
function withoutDates(meetings: readonly ast.Meeting[]): ReadonlySet<ast.Meeting> {
    const left = new Set(meetings);
    const hanging = new Map<ast.Meeting, ast.Meeting[]>();
    const isFree = (meeting: ast.Meeting) => anchorsOf(meeting).every((anchor) => !left.has(anchor));
    for (const meeting of meetings)
        for (const anchor of anchorsOf(meeting)) hanging.set(anchor, [...(hanging.get(anchor) ?? []), meeting]);
    const free = meetings.filter(isFree);
    for (let meeting = free.pop(); meeting; meeting = free.pop()) {
        left.delete(meeting);
        free.push(...(hanging.get(meeting) ?? []).filter((one) => left.has(one) && isFree(one)));
    }
    return left;
}

/** The meetings from one to another, each of which takes its dates from the next; none where there is no such way. */
function wayBack(from: ast.Meeting, to: ast.Meeting): readonly ast.Meeting[] {
    const cameFrom = new Map<ast.Meeting, ast.Meeting | undefined>([[from, undefined]]);
    // A map grows while it is walked: the nearest come first.
    for (const [meeting] of cameFrom) {
        if (anchorsOf(meeting).includes(to)) return wayTo(meeting, cameFrom);
        for (const anchor of anchorsOf(meeting)) if (!cameFrom.has(anchor)) cameFrom.set(anchor, meeting);
    }
    return [];
}

function wayTo(meeting: ast.Meeting, cameFrom: ReadonlyMap<ast.Meeting, ast.Meeting | undefined>): readonly ast.Meeting[] {
    const way = [meeting];
    for (let before = cameFrom.get(meeting); before; before = cameFrom.get(before)) way.unshift(before);
    return way;
}

function anchorsOf(meeting: ast.Meeting): readonly ast.Meeting[] {
    return anchoredSteps(meeting).flatMap(({ anchor }) => anchor?.ref ?? []);
}

function rhythmsOf({ members }: ast.Meeting): readonly ast.Rhythm[] {
    return first(members, 'Cadence')?.steps.flatMap(({ rhythm }) => rhythm ?? []) ?? [];
}

function anchoredSteps(meeting: ast.Meeting): readonly Anchored[] {
    return rhythmsOf(meeting).filter((rhythm): rhythm is Anchored => 'anchor' in rhythm);
}

function isAsNeeded(meeting: ast.Meeting): boolean {
    const rhythms = rhythmsOf(meeting);
    return rhythms.length > 0 && rhythms.every(({ $type }) => $type === 'AsNeededRhythm');
}
