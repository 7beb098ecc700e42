import type * as ast from '../generated/ast.ts';
import { readDate, readTime } from '../syntax/literals.ts';
import type { OrganisationBuilder } from './build-organisation.ts';
import type { Duration, MonthOrWeek, Participant, Period, TimeRange } from './plan.ts';

export function buildPeriod(start: string | undefined, end: string | undefined): Period | undefined {
    const [from, to] = [readDate(start), readDate(end)];
    return from && to && from <= to ? { start: from, end: to } : undefined;
}

export function buildTime(range: ast.TimeRange | undefined): TimeRange | undefined {
    const [start, end] = [readTime(range?.start), readTime(range?.end)];
    return start && end && start < end ? { start, end } : undefined;
}

export function buildDuration(
    duration: { readonly amount?: number; readonly unit?: ast.DurationUnit } | undefined,
): Duration | undefined {
    return duration?.unit && (duration.amount ?? 1) > 0 ? { amount: duration.amount ?? 1, unit: duration.unit } : undefined;
}

export function buildTimes(times: readonly ast.MonthOrWeek[]): readonly MonthOrWeek[] {
    return times.flatMap((time): MonthOrWeek[] =>
        time.month ? [{ month: time.month }] : isWeek(time.week) ? [{ week: time.week }] : [],
    );
}

export function isWeek(week: number | undefined): week is number {
    return week !== undefined && week >= 1 && week <= 53;
}

/** Those of the participants that can be understood; an unresolved name is left out. */
export function buildParticipants(
    participants: readonly (ast.Participant | undefined)[],
    organisations: OrganisationBuilder,
): readonly Participant[] {
    return participants.flatMap((participant): Participant[] => {
        if (!participant) return [];
        if (participant.function) return [{ kind: 'function', function: participant.function, side: participant.side }];
        const organisation = organisations.resolve(participant.organisation?.ref);
        const member = participant.member?.ref;
        if (!organisation || !member) return [];
        if (member.$type === 'Role') {
            const role = organisation.roles.find((candidate) => candidate.name === member.name);
            return role ? [{ kind: 'role', organisation, role }] : [];
        }
        const person = organisation.persons.find((candidate) => candidate.name === member.name);
        return person ? [{ kind: 'person', organisation, person }] : [];
    });
}
