import type { NoWorkday, Occurrence, OccurrenceReason } from '../schedule/schedule.ts';
import { dateInProse } from './format-date.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { titleOf } from './title-of.ts';

const { schedule } = texts;

/** What became of an occurrence and why: "moved from 6 April 2026: annandag påsk". Undefined for one that stands on its planned date. */
export function describeReason({ status, reason, planned, date }: Occurrence, language: string): string | undefined {
    if (!reason || status === 'planned') return undefined;
    const what = {
        shifted: () => say(schedule.movedFrom, language, { date: dateInProse(planned, language) }),
        moved: () => say(schedule.movedFrom, language, { date: dateInProse(planned, language) }),
        dropped: () => say(schedule.dropped, language),
        cancelled: () => say(schedule.cancelled, language),
    }[status]();
    // A meeting may be moved to another hour of its own day.
    const why = whyOf(reason, language);
    if (status === 'moved' && planned === date) return why;
    return why ? say(schedule.because, language, { what, why }) : what;
}

/** The cause alone: "annandag påsk"; undefined where the plan gives none. */
export function whyOf(reason: OccurrenceReason, language: string): string | undefined {
    switch (reason.kind) {
        case 'no-workday':
            return describeNoWorkday(reason.because, language);
        case 'no-room':
            return say(limits[reason.until], language, { why: describeNoWorkday(reason.because, language) });
        case 'too-few-workdays':
            return say(schedule.tooFewWorkdays, language);
        case 'anchor-gone':
            return say(schedule.anchorGone, language, { meeting: titleOf(reason.meeting) });
        case 'outside-contract':
            return say(schedule.outsideContract, language);
        case 'exception':
            return reason.text;
    }
}

const limits = {
    'a-week': schedule.aWeek,
    'next-occurrence': schedule.nextOccurrence,
    'contract-end': schedule.contractEnd,
} as const;

/** "Saturday", "annandag påsk", "Region Västmark is closed (Summer)". */
export function describeNoWorkday(because: NoWorkday, language: string): string {
    switch (because.kind) {
        case 'weekend':
            return phrasesOf(language).weekdays[because.weekday === 'saturday' ? 5 : 6];
        case 'holiday': {
            const { names, country } = because;
            const name = names[language] ?? names.local ?? country;
            return country === home ? name : say(schedule.holiday, language, { name, country });
        }
        case 'closed': {
            const organisation = titleOf(because.organisation);
            const { reason } = because;
            return reason
                ? say(schedule.closedWhy, language, { organisation, reason })
                : say(schedule.closed, language, { organisation });
        }
    }
}

/** The country whose holidays need no country behind them. */
const home = 'SE';
