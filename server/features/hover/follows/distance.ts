import { daysBetween, say } from '../../../../language/index.ts';
import { followsTexts } from './follows-texts.ts';

/** How far a day is from today: "in 12 days", "yesterday". */
export function distance(date: string, today: string, language: string): string {
    const days = daysBetween(today, date);
    const near = { '-1': followsTexts.yesterday, '0': followsTexts.today, '1': followsTexts.tomorrow }[String(days)];
    if (near) return say(near, language);
    return say(days > 0 ? followsTexts.ahead : followsTexts.ago, language, { count: Math.abs(days) });
}
