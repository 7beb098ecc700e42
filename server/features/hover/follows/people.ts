import {
    type Attendee,
    type ast,
    attendeesFor,
    attendeesOf,
    dateInProse,
    isAt,
    type Participant,
    say,
    titleOf,
    upcoming,
} from '../../../../language/index.ts';
import { meetingAt } from '../../meeting-at.ts';
import type { Follows, Pointed } from './follows.ts';
import { followsTexts } from './follows-texts.ts';
import { nextOccurrence } from './next-occurrence.ts';

/** Who is meant today. */
export const participantFollows: Follows<ast.Participant> = (pointed) => {
    const { node, deal, today, language } = pointed;
    const meant = deal && participantOf(node, pointed);
    if (!meant) return [];
    const people = named(attendeesFor(meant, deal, today), language);
    return [people ? say(followsTexts.haveToday, language, { people }) : say(followsTexts.nobodyToday, language)];
};

/** Who is called next. */
export const withFollows: Follows<ast.WithProperty> = (pointed) => calledNext(pointed, followsTexts.nextCalled, () => true);

/** Who chairs next. */
export const chairFollows: Follows<ast.ChairProperty> = (pointed) =>
    calledNext(pointed, followsTexts.nextChair, ({ part }) => part === 'chair');

/** When the guest comes next. */
export const guestFollows: Follows<ast.Guest> = (pointed) => {
    const { node, language, schedule, today } = pointed;
    const meeting = meetingAt(node, schedule);
    const index = node.$container.guests.indexOf(node);
    const every = meeting?.meeting.guests[index]?.every ?? 1;
    const next = meeting && upcoming(meeting, today).find(({ number = 0 }) => number % every === 0);
    return next ? [say(followsTexts.nextGuest, language, { meeting: dateInProse(next.date, language) })] : [];
};

function calledNext(
    pointed: Pointed,
    text: typeof followsTexts.nextCalled | typeof followsTexts.nextChair,
    wants: (one: Attendee) => boolean,
) {
    const { node, language, schedule } = pointed;
    const next = nextOccurrence(node, pointed);
    if (!next || !schedule) return [];
    const people = named(attendeesOf(schedule, next.meeting, next.occurrence).filter(wants), language);
    return people ? [say(text, language, { meeting: dateInProse(next.occurrence.date, language), people })] : [];
}

/** Names with their organisations; a role without a holder is shown as vacant. */
function named(attendees: readonly Attendee[], language: string): string {
    const names = attendees.map(({ person, role, organisation }) => {
        const own = person
            ? titleOf({ name: person.name, title: person.fullName })
            : say(followsTexts.vacant, language, { role: role ? titleOf(role) : '' });
        return `${own} (${titleOf(organisation)})`;
    });
    return [...new Set(names)].join(', ');
}

/** A participant of the tree, as the plan resolves it. */
function participantOf(
    { function: named, side, organisation, member }: ast.Participant,
    { deal }: Pointed,
): Participant | undefined {
    if (named) return { kind: 'function', function: named, side };
    const declared = member?.ref;
    const parties = deal ? [...deal.buyers, ...deal.suppliers, ...deal.partners] : [];
    const owner = parties.find(({ name }) => name === organisation?.$refText);
    if (!owner || !declared) return undefined;
    const role = owner.roles.find((one) => isAt(one, declared));
    const person = owner.persons.find((one) => isAt(one, declared));
    if (role) return { kind: 'role', organisation: owner, role };
    return person && { kind: 'person', organisation: owner, person };
}
