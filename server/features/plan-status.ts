import { DocumentState } from 'langium';
import { buildPlan, dayInProse, type Lexicon, planLanguage, say, scheduleOf, titleOf, upcoming } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { PLAN_STATUS, type PlanStatus, type PreviewParams } from '../protocol.ts';
import type { SettingsStore } from '../workspace/settings.ts';
import type { Today } from '../workspace/today.ts';

/** What is said of where a plan stands, in English: the keys of the translations. */
export const planStatusTexts = {
    next: 'Next: {meeting}, {day}',
    none: 'No meeting is ahead',
} as const;

/** Where a plan stands today: its next meeting. Schedules are kept with their deals, so that an edit elsewhere costs nothing here. */
export function planStatus(settings: SettingsStore, lexicon: Lexicon, today: Today): Feature {
    return {
        capabilities: {},
        register: (connection, requests) => {
            connection.onRequest(
                PLAN_STATUS,
                requests.onPlan<PreviewParams, PlanStatus>(DocumentState.Linked, (document) => {
                    const language = settings.languageFor(planLanguage(document, lexicon)) === 'sv' ? 'sv' : 'en';
                    const [next] = buildPlan(document)
                        .plan.deals.map((deal) => scheduleOf(deal))
                        .flatMap((schedule) => schedule.meetings.map((meeting) => ({ schedule, meeting })))
                        .flatMap(({ schedule, meeting }) => {
                            const [first] = upcoming(meeting, today(schedule.timeZone));
                            return first
                                ? [{ date: first.date, title: titleOf(meeting.meeting), deal: titleOf(schedule.deal) }]
                                : [];
                        })
                        .sort((a, b) => a.date.localeCompare(b.date, 'en'));
                    return {
                        language,
                        none: say(planStatusTexts.none, language),
                        ...(next
                            ? {
                                  next: {
                                      text: say(planStatusTexts.next, language, {
                                          meeting: next.title,
                                          day: dayInProse(next.date, language),
                                      }),
                                      deal: next.deal,
                                  },
                              }
                            : {}),
                    };
                }),
            );
        },
    };
}
