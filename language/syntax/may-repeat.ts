/** The members a block may hold more than once; every other may stand once. Kinds of milestones and levels count apart. */
const repeating: Readonly<Record<string, readonly string[]>> = {
    Organisation: ['Role', 'Person', 'Closure'],
    Deal: ['InternalProperty', 'Phase', 'Held'],
    Phase: ['Milestone', 'Dialogue'],
    Governance: ['Requirement', 'Level', 'Escalation'],
    Level: ['Meeting'],
    Meeting: ['Exception', 'Report'],
    Held: ['Decided', 'Action'],
};

/** Whether a block of a type may hold several members of another type; the file itself may hold anything any number of times. */
export function mayRepeat(block: string, member: string): boolean {
    return block === 'Plan' || (repeating[block]?.includes(member) ?? false);
}
