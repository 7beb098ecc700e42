import { dealPlan } from './deal-plan.ts';

export interface ProcurementPlanOptions {
    readonly type?: string;
    /** Left out when empty. */
    readonly procedure?: string;
    /** What stands after the phases, as members of the deal. */
    readonly after?: string;
}

/** A deal with phases: the text of each block from column 0, two spaces a level. */
export function procurementPlan(phases: readonly string[], options: ProcurementPlanOptions = {}): string {
    const { type = 'procurement', procedure = 'open', after = '' } = options;
    const basics = [`type ${type}`, 'delivery service', ...(procedure === '' ? [] : [`procedure ${procedure}`])];
    return dealPlan([...basics, ...phases, after].join('\n').replace(/^(?=.)/gm, '  '));
}

/** A phase with members, each on its lines. */
export function phase(head: string, ...members: readonly string[]): string {
    return `phase ${head} {\n${members.map((member) => `${member.replace(/^(?=.)/gm, '  ')}\n`).join('')}}`;
}

/** A dialogue that lacks nothing, unless its members are given. */
export function dialogue(
    members = 'arena rfi\nwith operations\nabout "Needs"\ninfluence "Open interfaces"',
    head = 'dialogue "Talk"',
): string {
    return `${head} {\n${members === '' ? '' : `${members.replace(/^(?=.)/gm, '  ')}\n`}}`;
}
