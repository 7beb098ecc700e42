/** What is said of a pasted table, in English: the keys of the translations. */
export const pasteTexts = {
    notUnderstood: 'Not understood',
    organisation: 'Organisation',
    meeting: 'Meeting',
} as const;
