/** What the editor says of a plan's dates, in English: the keys of their translations. */
export const scheduleTexts = {
    next: 'next {date}',
    noMore: 'no more after today',
    none: 'never in the contract period',
    perYear: '{count} a year',
    lensLoad: '{meetings} and {hours} a year',
    lensLoadInAll: '{meetings} and {hours} in all',
    meeting: '1 meeting',
    meetings: '{count} meetings',
    hour: '1 hour',
    hours: '{count} hours',
    exportCalendar: 'Export calendar',
    nextDates: 'Next dates',
} as const;
