/** Constructs that hold others: what is told of them is told at their head, not of each word inside. */
export const blocks: ReadonlySet<string> = new Set([
    'Agenda',
    'Channel',
    'Deal',
    'Dialogue',
    'Forum',
    'Governance',
    'Held',
    'Level',
    'Meeting',
    'Organisation',
    'Phase',
]);
