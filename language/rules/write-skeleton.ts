import { cadenceOf, type MeetingSkeleton, typicalEscalations, typicalMeetings } from '../catalogue/skeletons.ts';
import type * as ast from '../generated/ast.ts';
import { buildPlan } from '../model/build-plan.ts';
import { type BusyTime, busyTimes, freeTime } from '../model/busy-times.ts';
import { isLongerThan, noticeDates } from '../model/contract-dates.ts';
import { months as calendar } from '../model/months.ts';
import type { Deal } from '../model/plan.ts';
import { rolesWith } from '../model/sides.ts';
import type { TimeRange } from '../model/values.ts';
import { every } from '../syntax/members.ts';
import { inLanguage } from './in-language.ts';
import type { Snippet } from './insert-into-block.ts';
import type { RuleContext } from './rule-context.ts';
import { skeletonName } from './skeleton-name.ts';

/** Writes typical meetings, levels and escalations for a deal, in its file's language, with names that are free in it. */
export interface SkeletonWriter {
    /** All that a level needs at least, or those of them with a purpose. */
    meetings(kind: ast.LevelKind, purpose?: MeetingSkeleton['purpose']): readonly Snippet[];
    level(kind: ast.LevelKind): Snippet;
    escalation(from: ast.LevelKind, to: ast.LevelKind): Snippet;
    /** A model of these levels, in the order of the ladder. */
    governance(kinds: readonly ast.LevelKind[]): Snippet;
}

export function skeletonWriter(node: ast.Deal, context: RuleContext): SkeletonWriter {
    const deal = context.dealOf(node);
    const levelsWritten = every(node.members, 'Governance').flatMap(({ members }) => every(members, 'Level'));
    const names = new Set(levelsWritten.flatMap(({ members }) => every(members, 'Meeting').map(({ name }) => name)));
    const busy = busyTimes(
        deal,
        context.documents().flatMap((document) => buildPlan(document).plan.deals),
    );
    /** The times of new meetings that say no months: those of a short contract come in the same ones. */
    const taken: BusyTime[] = [];
    const write = (english: string) => inLanguage(english, context);
    const meetings: SkeletonWriter['meetings'] = (kind, purpose) =>
        typicalMeetings(kind, deal.delivery)
            .filter((skeleton) => purpose === undefined || skeleton.purpose === purpose)
            .map((skeleton) => {
                const name = freeName(skeletonName(skeleton, context.language), names);
                names.add(name);
                const time = freeTime(skeleton, skeleton.weekday, [...busy, ...taken]);
                const months = monthsOf(skeleton, deal);
                if (skeleton.months && months.length === 0) taken.push({ ...time, weekday: skeleton.weekday });
                const lines = indented(meetingLines(skeleton, deal, months, time).join('\n'));
                return write(`meeting ${name} "${skeleton.title}" {\n${lines}\n}`);
            });
    const level = (kind: ast.LevelKind) => `${write(`${kind} level {`)}\n${indented(meetings(kind).join('\n'))}\n}`;
    const escalation = (from: ast.LevelKind, to: ast.LevelKind) => {
        const { within, by } = typicalEscalations[from];
        const participants = takingPart(deal, [], [by]);
        return write(`escalate ${from} to ${to} ${within}${participants.length > 0 ? ` by ${participants.join(', ')}` : ''}`);
    };
    return {
        meetings,
        level,
        escalation,
        governance(kinds) {
            const steps = kinds.slice(1).map((to, index) => escalation(kinds[index] ?? to, to));
            const parts = [...kinds.map(level), ...(steps.length > 0 ? [steps.join('\n')] : [])];
            return `${write('governance {')}\n${indented(parts.join('\n\n'))}\n}`;
        },
    };
}

function meetingLines(skeleton: MeetingSkeleton, deal: Deal, months: readonly ast.Month[], time: TimeRange): readonly string[] {
    const { purpose, guest, agenda, minutes } = skeleton;
    const chair = chairOf(skeleton.chair, deal);
    return [
        cadenceOf(skeleton, months, time),
        ...(purpose ? [`purpose ${purpose}`] : []),
        ...(chair ? [`chair ${chair}`] : []),
        `with ${takingPart(deal, skeleton.core, skeleton.further).join(', ')}`,
        ...(guest && rolesWith(deal, guest, 'buyer').length > 0 ? [`invite ${guest} of buyer every 3rd time`] : []),
        ...(agenda.length > 0
            ? ['agenda {', ...agenda.map(({ category, title, length }) => `  ${category} "${title}" ${length}`), '}']
            : []),
        `minutes ${minutes}`,
    ];
}

/** When in the year: not said where the contract is too short, and in time for the options' notice where there is one. */
function monthsOf({ months = [], monthsBeforeNotice }: MeetingSkeleton, { contract }: Deal): readonly ast.Month[] {
    // A contract of less than a year may hold none of the months.
    if (contract && !isLongerThan(contract.start, contract.end, 1)) return [];
    const notice = contract && noticeDates(contract)[0];
    if (!notice || !monthsBeforeNotice) return months;
    if (monthsBeforeNotice !== 'before') return monthsBeforeNotice;
    const before = calendar[(Number(notice.slice(5, 7)) + 10) % 12];
    // Nobody meets in July.
    return before === 'july' ? ['june'] : before ? [before] : months;
}

/** Who takes part: the core functions whether anyone holds them or not, since their absence is a finding of its own; of the others those held. */
function takingPart(deal: Deal, core: readonly ast.RoleFunction[], further: readonly ast.RoleFunction[]): readonly string[] {
    return [...core, ...further].flatMap((one) => {
        const buyer = rolesWith(deal, one, 'buyer').length > 0;
        const supplier = rolesWith(deal, one, 'supplier').length > 0;
        const known = one === 'contract-manager' && !supplier && rolesWith(deal, 'account-manager', 'supplier').length > 0;
        // An account manager is a supplier's contract manager by another name.
        const stead = known ? ['account-manager of supplier'] : [];
        if (buyer && supplier) return [one];
        if (core.includes(one)) return known ? [`${one} of buyer`, ...stead] : [one];
        return [...(buyer ? [`${one} of buyer`] : supplier ? [`${one} of supplier`] : []), ...stead];
    });
}

/** The buyer's side takes the chair if it has the role for it. */
function chairOf(chair: ast.RoleFunction, deal: Deal): string | undefined {
    const side = (['buyer', 'supplier'] as const).find((one) => rolesWith(deal, chair, one).length > 0);
    return side && `${chair} of ${side}`;
}

function freeName(wished: string, taken: ReadonlySet<string>): string {
    let name = wished;
    for (let number = 2; taken.has(name); number++) name = `${wished}${number}`;
    return name;
}

function indented(text: string): string {
    return text.replace(/^(?=.)/gm, '  ');
}
