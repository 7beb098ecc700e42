/** Names of sheets and columns, in English: the keys of the translations. */
export const sheetTexts = {
    base: 'By this sheet Dialogplan can make the plan again. Changes in the other sheets are told, but not taken over.',
    meetings: 'Meetings',
    schedule: 'Dates',
    participants: 'Participants',
    actions: 'Actions',
    organisation: 'Organisation',
    person: 'Person',
    email: 'E-mail',
    term: 'Term',
    heldOn: 'Held on',
    action: 'Action',
    responsible: 'Responsible',
    due: 'Due',
    done: 'Done',
} as const;
