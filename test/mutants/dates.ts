import { type ast, attendeesOf, calendarOf } from '../../language/index.ts';
import type { Deal } from '../../language/model/plan.ts';
import { placeOf } from '../../language/rules/place.ts';
import { first } from '../../language/syntax/members.ts';
import type { Example } from './example.ts';
import { cadenceOf, dealOf, hasDependants, levelsOf } from './governed.ts';
import { addedAfter, type Mutator, replaced } from './mutant.ts';

export const dates: readonly Mutator[] = [
    {
        code: 'date-not-workday',
        plant: (example) =>
            levelsOf(example).flatMap(({ deal, meetings }) =>
                deal.contract === undefined
                    ? []
                    : meetings
                          .filter((meeting) => !hasDependants(example, meeting))
                          .flatMap((meeting) => {
                              const cadence = cadenceOf(meeting);
                              const days = weekendDays(deal.contract?.start ?? '');
                              if (!cadence) return [];
                              return days.map((day) =>
                                  replaced(
                                      placeOf(cadence),
                                      `${example.write('on 2026-01-01').replace('2026-01-01', '')}‹${day}›`,
                                      `${meeting.name} is held on ${day}`,
                                  ),
                              );
                          }),
            ),
    },
    {
        code: 'date-outside-contract',
        plant: (example) =>
            example
                .nodes('Meeting')
                .filter((meeting) => !hasDependants(example, meeting) && example.context.dealOf(dealOf(meeting)).contract)
                .flatMap((meeting) => {
                    const cadence = cadenceOf(meeting);
                    if (!cadence) return [];
                    return ['1999-03-10', '2099-03-11'].map((day) =>
                        replaced(
                            placeOf(cadence),
                            `${example.write('on 2026-01-01').replace('2026-01-01', '')}‹${day}›`,
                            `${meeting.name} is held on ${day}`,
                        ),
                    );
                }),
    },
    {
        code: 'exception-without-occurrence',
        plant: (example) =>
            example
                .nodes('Meeting')
                .filter((meeting) => meeting.members.length > 0)
                .flatMap((meeting) => {
                    const cadence = cadenceOf(meeting);
                    const deal = example.context.dealOf(dealOf(meeting));
                    const found = example.context.scheduleOf(deal).meetings.find((one) => one.meeting.name === meeting.name);
                    const free = freeDay(
                        deal.contract?.start,
                        found?.occurrences.flatMap(({ date, planned }) => [date, planned]) ?? [],
                    );
                    const anchored = meeting.members.some(
                        (one) => one.$type === 'Cadence' && one.steps.some(({ rhythm }) => rhythm.$type === 'AsNeededRhythm'),
                    );
                    if (!cadence || !free || !found || found.occurrences.length === 0 || anchored) return [];
                    return [
                        addedAfter(
                            example,
                            cadence,
                            example.write(`except ${free} cancelled`).replace(free, `‹${free}›`),
                            `${meeting.name} is cancelled on ${free}`,
                        ),
                    ];
                }),
    },
    {
        code: 'option-decision-missing',
        plant: (example) =>
            example.nodes('ContractProperty').flatMap((contract) => {
                const deal = example.context.dealOf(contract.$container);
                const isGoverned = levelsOf(example).some(
                    ({ node }) => node.$container.$container === contract.$container && node.kind !== 'operational',
                );
                if (contract.options.length > 0 || !deal.contract || !isGoverned) return [];
                const months = monthsWithoutDecision(example, deal);
                const { end } = placeOf(contract);
                return months
                    .slice(0, 3)
                    .map((one) =>
                        replaced(
                            { offset: end, end },
                            ` ‹${optionText(example, one)}›`,
                            `an option to be decided on ${one} months before the end`,
                        ),
                    );
            }),
    },
    {
        code: 'meeting-collision',
        plant: (example) =>
            levelsOf(example).flatMap(({ meetings }) =>
                meetings.flatMap((later, index) =>
                    meetings.slice(0, index).flatMap((earlier) => {
                        const [from, to] = [cadenceOf(earlier), cadenceOf(later)];
                        const isTimed = from?.steps.every(({ modifiers }) => first(modifiers, 'AtModifier'));
                        const isAnchored = from?.steps.some(({ rhythm }) => 'anchor' in rhythm);
                        if (
                            !from ||
                            !to ||
                            !isTimed ||
                            isAnchored ||
                            hasDependants(example, later) ||
                            !meetSomebody(example, earlier, later)
                        )
                            return [];
                        const { offset, end } = placeOf(from);
                        return [
                            replaced(
                                placeOf(to),
                                example.text.slice(offset, end),
                                `${later.name} is held when ${earlier.name} is`,
                            ),
                        ];
                    }),
                ),
            ),
    },
];

/** An option as it follows a contract. */
function optionText(example: Example, months: number): string {
    return example
        .write(`contract 2026-01-01 to 2026-12-31 option 12 months due ${months} months before`)
        .replace(/^.*2026-12-31 /, '');
}

/** Before the end of a contract, the numbers of months in whose last three no meeting above the operational level is held. */
function monthsWithoutDecision({ context }: Example, deal: Deal): readonly number[] {
    const calendar = calendarOf(deal);
    const days = context
        .scheduleOf(deal)
        .meetings.filter(({ level }) => level.kind !== 'operational')
        .flatMap(({ occurrences }) => occurrences.filter(({ number }) => number !== undefined).map(({ date }) => date));
    const end = deal.contract?.end ?? '';
    return Array.from({ length: 11 }, (_, index) => index + 1).filter((amount) => {
        const notice = calendar.reckon(end, { amount, unit: 'month' }, 'before');
        // A day more on either side: whether the option ends or begins then is the calendar's to say.
        const to = calendar.reckon(notice, { amount: 1, unit: 'day' }, 'after');
        const from = calendar.reckon(notice, { amount: 3, unit: 'month' }, 'before');
        return !days.some((day) => day >= from && day <= to);
    });
}

/** Whether someone who holds a role is called to both of two meetings. */
function meetSomebody({ context }: Example, one: ast.Meeting, other: ast.Meeting): boolean {
    const schedule = context.scheduleOf(context.dealOf(dealOf(one)));
    const [called = [], calledToo = []] = [one, other].map(({ name }) => {
        const found = schedule.meetings.find(({ meeting }) => meeting.name === name);
        const occurrence = found?.occurrences.find(({ number }) => number !== undefined);
        const attendees = found && occurrence ? attendeesOf(schedule, found, occurrence) : [];
        return attendees.flatMap(({ person }) => person ?? []);
    });
    return called.some((person) => calledToo.includes(person));
}

/** A Saturday and a Sunday of a contract's first weeks. */
function weekendDays(start: string): readonly string[] {
    const day = new Date(`${start}T00:00:00Z`);
    return Array.from({ length: 14 }, (_, index) => new Date(day.getTime() + (index + 30) * 86_400_000))
        .filter((date) => date.getUTCDay() === 6 || date.getUTCDay() === 0)
        .slice(0, 2)
        .map((date) => date.toISOString().slice(0, 10));
}

/** A day of a contract's first year on which nothing is. */
function freeDay(start: string | undefined, taken: readonly (string | undefined)[]): string | undefined {
    if (start === undefined) return undefined;
    const first = new Date(`${start}T00:00:00Z`).getTime();
    return Array.from({ length: 60 }, (_, index) => new Date(first + (index + 40) * 86_400_000).toISOString().slice(0, 10)).find(
        (day) => !taken.includes(day),
    );
}
