import type { Deal } from '../../language/model/plan.ts';
import { placeOf, placeOfProperty } from '../../language/rules/place.ts';
import type { Example } from './example.ts';
import { cadenceOf, dealOf, listOf } from './governed.ts';
import { addedAfter, type Mutant, type Mutator, replaced } from './mutant.ts';

/** The days of a meeting, and beside them those on which it would have been held without a public holiday. */
function daysOf(example: Example, name: string, deal: Deal) {
    const found = example.context.scheduleOf(deal).meetings.find(({ meeting }) => meeting.name === name);
    const taking = (found?.occurrences ?? []).filter(({ number }) => number !== undefined);
    return { days: taking.map(({ date }) => date), taken: taking.flatMap(({ date, planned }) => [planned, date]) };
}

const meetings = (example: Example) =>
    example
        .nodes('Meeting')
        .filter((meeting) => cadenceOf(meeting) && listOf(meeting))
        .map((meeting) => {
            const deal = example.context.dealOf(dealOf(meeting));
            return { meeting, governance: meeting.$container.$container, ...daysOf(example, meeting.name, deal), deal };
        })
        .filter(({ meeting, days }) => days.length > 1 && !example.nodes('Held').some((held) => held.meeting.ref === meeting));

export const held: readonly Mutator[] = [
    {
        code: 'action-overdue',
        plant: (example) =>
            [
                ...example.nodes('Action').map((action): Mutant => {
                    const text = placeOfProperty(action, 'due');
                    return replaced(
                        { offset: text.offset, end: placeOf(action).end },
                        '2026-01-05',
                        'an action is not done',
                        text,
                    );
                }),
                ...meetings(example).flatMap(({ meeting, governance, days: [day] }) =>
                    day === undefined
                        ? []
                        : ['2024-01-10', '2026-01-30'].map((due) =>
                              addedAfter(
                                  example,
                                  governance,
                                  example
                                      .write(`held Xyz ${day} { action "Do it" by contract-manager of buyer due ${due} }`)
                                      .replace('Xyz', meeting.name)
                                      .replace(due, `‹${due}›`),
                                  `an action of ${meeting.name} is due on ${due}`,
                              ),
                          ),
                ),
            ].map((one) => ({ ...one, at: 'offset' in one.at ? { offset: one.at.offset, end: one.at.offset + 10 } : one.at })),
    },
    {
        code: 'meeting-missed',
        plant: (example) =>
            meetings(example).flatMap(({ meeting, governance, days }) => {
                const cadence = cadenceOf(meeting);
                const [day, next] = days;
                if (!cadence || day === undefined || next === undefined || next >= '2026-01-15') return [];
                return [
                    addedAfter(
                        example,
                        governance,
                        example.write(`held Xyz ${day} { }`).replace('Xyz', meeting.name),
                        `only the first ${meeting.name} was held`,
                        placeOf(cadence),
                    ),
                ];
            }),
    },
    {
        code: 'held-unplanned',
        plant: (example) =>
            meetings(example).flatMap(({ meeting, governance, days, taken, deal }) => {
                const [last] = days.slice(-1);
                const free = Array.from({ length: 9 }, (_, index) => dayBefore(last ?? '', index + 1)).find(
                    (day) => !taken.includes(day),
                );
                if (free === undefined || deal.contract === undefined || free < deal.contract.start) return [];
                return [
                    addedAfter(
                        example,
                        governance,
                        example.write(`held Xyz ${free} { }`).replace('Xyz', meeting.name).replace(free, `‹${free}›`),
                        `${meeting.name} was held on ${free}`,
                    ),
                ];
            }),
    },
];

function dayBefore(date: string, days: number): string {
    return new Date(new Date(`${date}T00:00:00Z`).getTime() - days * 86_400_000).toISOString().slice(0, 10);
}
