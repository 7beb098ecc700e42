import type {
    ChannelRecord,
    DealRecord,
    ForumRecord,
    HeldRecord,
    OrganisationRecord,
    PhaseRecord,
    PlanRecord,
} from './plan-record.ts';
import { printGovernance } from './print-governance.ts';
import { joined, writeDuration, writeList, writeParticipant, writePeriod, writeText, writeTime, writeTimes } from './written.ts';

/**
 * The text of a plan, in English words and a plain layout: the formatter gives it that of the house and another language. Every construct of the
 * language is written; read again, the text makes the same plan.
 */
export function printPlan({ organisations, forums, channels, deals }: PlanRecord): string {
    return [
        ...organisations.map(printOrganisation),
        ...forums.map(printForum),
        ...channels.map(printChannel),
        ...deals.map(printDeal),
    ]
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}

function printOrganisation({ name, title, country, timezone, closures, roles, persons }: OrganisationRecord): readonly string[] {
    return block(opening('organisation', name, title), [
        ...(country ? [`country ${country}`] : []),
        ...quoted('timezone', timezone),
        ...closures.map((closure) => {
            const when =
                closure.kind === 'weeks'
                    ? `week ${closure.startWeek} to week ${closure.endWeek}`
                    : `${closure.period.start} to ${closure.period.end}`;
            return joined('closed', when, closure.reason !== undefined && writeText(closure.reason));
        }),
        ...roles.map((role) =>
            joined(
                'role',
                role.name,
                role.title !== undefined && writeText(role.title),
                ...writeList('as', role.functions),
                ...writeList(
                    'held-by',
                    role.holders.map(({ person, from, until, alternate }) =>
                        joined(person, from && `from ${from}`, until && `until ${until}`, alternate && `alternate ${alternate}`),
                    ),
                ),
            ),
        ),
        ...persons.map(({ name: person, fullName, email }) =>
            joined('person', person, fullName !== undefined && writeText(fullName), email && `<${email}>`),
        ),
    ]);
}

function printForum({ name, title, kind, organiser, place, url, years, periods }: ForumRecord): readonly string[] {
    const every = years && (years.interval === 1 ? 'every year' : `every ${years.interval} years`);
    return block(opening('forum', name, title), [
        ...(kind ? [`kind ${kind}`] : []),
        ...quoted('organiser', organiser),
        ...quoted('place', place),
        ...quoted('url', url),
        ...(years ? [joined(every, years.from !== undefined && `from ${years.from}`, `in ${writeTimes(years.times)}`)] : []),
        ...writeList('on', periods.map(writePeriod)),
    ]);
}

function printChannel({ name, title, kind, publisher, url }: ChannelRecord): readonly string[] {
    return block(opening('channel', name, title), [
        ...(kind ? [`kind ${kind}`] : []),
        ...quoted('publisher', publisher),
        ...quoted('url', url),
    ]);
}

function printDeal(deal: DealRecord): readonly string[] {
    const { contract, value } = deal;
    const options = (contract?.options ?? []).map(({ times, duration, notice }) =>
        joined(
            'option',
            times !== 1 && `${times} times`,
            writeDuration(duration),
            notice && `due ${writeDuration(notice)} before`,
        ),
    );
    return block(opening('deal', deal.name, deal.title), [
        ...writeList('buyer', deal.buyers),
        ...writeList('supplier', deal.suppliers),
        ...writeList('partner', deal.partners),
        ...(deal.type ? [`type ${deal.type}`] : []),
        ...(deal.delivery ? [`delivery ${deal.delivery}`] : []),
        ...(deal.procedure ? [`procedure ${deal.procedure}`] : []),
        ...quoted('reference', deal.reference),
        ...(value ? [`value ${grouped(value.amount)} ${value.currency}`] : []),
        ...(contract ? [joined(`contract ${contract.start} to ${contract.end}`, ...options)] : []),
        ...quoted('framework', deal.framework),
        ...quoted('purpose', deal.purpose),
        ...deal.internal.map((text) => `internal ${writeText(text)}`),
        ...deal.phases.flatMap((phase) => ['', ...printPhase(phase)]),
        ...(deal.governance ? ['', ...printGovernance(deal.governance)] : []),
        ...deal.held.flatMap((held) => ['', ...printHeld(held)]),
    ]);
}

function printPhase({ kind, title, period, milestones, dialogues }: PhaseRecord): readonly string[] {
    const dates = period && `${period.start} to ${period.end}`;
    return block(joined('phase', kind, title !== undefined && writeText(title), dates), [
        ...milestones.map((milestone) => `${milestone.kind} ${milestone.date}`),
        ...dialogues.flatMap((dialogue) =>
            block(joined(dialogue.internal && 'internal', 'dialogue', dialogue.name, writeText(dialogue.title)), [
                ...writeList(
                    'arena',
                    dialogue.arenas.map((arena) =>
                        joined('kind' in arena ? arena.kind : arena.named, arena.detail !== undefined && writeText(arena.detail)),
                    ),
                ),
                ...writeList('with', dialogue.participants.map(writeParticipant)),
                ...writeList('about', dialogue.about.map(writeText)),
                ...writeList('influence', dialogue.influence.map(writeText)),
                ...(dialogue.dates
                    ? [joined('on', writePeriod(dialogue.dates), dialogue.dates.time && `at ${writeTime(dialogue.dates.time)}`)]
                    : []),
                ...(dialogue.times ? [joined('in', writeTimes(dialogue.times.times), `${dialogue.times.year ?? ''}`)] : []),
                ...(dialogue.due ? [`due ${dialogue.due}`] : []),
            ]),
        ),
    ]);
}

function printHeld({ meeting, date, planned, present, decided, actions }: HeldRecord): readonly string[] {
    return block(joined('held', meeting, date, planned && `planned ${planned}`), [
        ...writeList('present', present.map(writeParticipant)),
        ...decided.map((text) => `decided ${writeText(text)}`),
        ...actions.map(({ text, by, due, done }) =>
            joined('action', writeText(text), `by ${writeParticipant(by)}`, `due ${due}`, done && `done ${done}`),
        ),
    ]);
}

function grouped(amount: number): string {
    return `${amount}`.replace(/\B(?=(\d{3})+$)/g, ' ');
}

function opening(word: string, name: string, title: string | undefined): string {
    return joined(word, name, title !== undefined && writeText(title));
}

function quoted(word: string, text: string | undefined): readonly string[] {
    return text === undefined ? [] : [`${word} ${writeText(text)}`];
}

function block(head: string, body: readonly string[]): readonly string[] {
    return body.length === 0 ? [`${head} { }`] : [`${head} {`, ...body.filter((line, i) => i > 0 || line !== ''), '}'];
}
