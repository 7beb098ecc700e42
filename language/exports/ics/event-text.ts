import type { AgendaItem, Meeting } from '../../model/meeting.ts';
import type { Person } from '../../model/parties.ts';
import type { Deal } from '../../model/plan.ts';
import type { Attendee, MeetingSchedule, Occurrence } from '../../schedule/schedule.ts';
import { capitalised } from '../../views/capitalised.ts';
import { participantInProse } from '../../views/describe-participant.ts';
import { describeReason } from '../../views/describe-reason.ts';
import { phrasesOf } from '../../views/phrases-of.ts';
import { say } from '../../views/say.ts';
import { texts } from '../../views/texts.ts';
import { titleOf } from '../../views/title-of.ts';
import type { CalendarReader } from './calendar-reader.ts';

const { calendar, governance, common } = texts;

/** "Operations meeting – Service desk as a service". */
export function summaryOf(what: string, deal: Deal): string {
    return [what, titleOf(deal)].filter(Boolean).join(' – ');
}

/** What stands in the body of an invitation: the deal and its level, the agenda, who is called, and why the date is not the planned one. */
export function descriptionOf(
    deal: Deal,
    { meeting, level }: MeetingSchedule,
    occurrence: Occurrence,
    people: readonly Attendee[],
    { language, edition }: CalendarReader,
): string {
    const phrases = phrasesOf(language);
    const change = describeReason(occurrence, language);
    const levelName = capitalised(phrases.levels[level.kind]);
    return paragraphs([
        edition === 'internal' ? say(calendar.internalEdition, language) : '',
        [`${titleOf(deal)}${deal.reference ? ` (${deal.reference})` : ''}`, levelName].join('\n'),
        change ? capitalised(change) : '',
        meeting.purpose ? `${say(governance.purpose, language)}: ${phrases.purposes[meeting.purpose]}` : '',
        agendaText(meeting, language),
        peopleText(people, language),
        ...meeting.internal.map((text) => `${say(common.internal, language)}: ${text}`),
    ]);
}

/** Parts that hold something, with an empty line between. */
export function paragraphs(parts: readonly string[]): string {
    return parts.filter((part) => part !== '').join('\n\n');
}

function agendaText({ agenda }: Meeting, language: string): string {
    if (agenda.length === 0) return '';
    const items = agenda.map((item, index) => `${index + 1}. ${agendaItem(item, language)}`);
    return [`${say(governance.agenda, language)}:`, ...items].join('\n');
}

function agendaItem({ text, category, minutes, by }: AgendaItem, language: string): string {
    const details = [
        category ? phrasesOf(language).categories[category] : '',
        minutes === undefined ? '' : say(governance.length, language, { minutes }),
        by ? participantInProse(by, language) : '',
    ].filter(Boolean);
    return details.length > 0 ? `${text} (${details.join(', ')})` : text;
}

function peopleText(people: readonly Attendee[], language: string): string {
    const parts: readonly [Attendee['part'], string][] = [
        ['chair', say(governance.chair, language)],
        ['participant', say(governance.participants, language)],
        ['guest', say(governance.invited, language)],
    ];
    return parts
        .flatMap(([part, label]) => {
            const names = people.filter((one) => one.part === part).map((one) => attendeeText(one, language));
            return names.length > 0 ? `${label}: ${names.join('; ')}` : [];
        })
        .join('\n');
}

/** "Anna Ek (Service owner, Region Västmark), alternate Bo Ask". A role that nobody holds is said to be vacant. */
export function attendeeText({ person, role, organisation, alternate }: Attendee, language: string): string {
    const seat = [role ? titleOf(role) : '', titleOf(organisation)].filter(Boolean).join(', ');
    if (!person) return `${seat} (${say(texts.organisations.vacant, language).toLowerCase()})`;
    const name = `${nameOf(person)} (${seat})`;
    return alternate ? `${name}, ${say(texts.organisations.alternate, language, { person: nameOf(alternate) })}` : name;
}

function nameOf({ fullName, name }: Person): string {
    return fullName ?? name;
}
