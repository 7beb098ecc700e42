import {
    type ast,
    calendarOf,
    type DealCalendar,
    isAt,
    say,
    scheduleOf,
    takesPlace,
    thresholds,
    titleOf,
} from '../../../language/index.ts';
import type { CompletionScene } from './completion-scene.ts';
import { completionTexts as texts } from './completion-texts.ts';

/** A date that makes sense at a place. */
export interface ProposedDate {
    /** `YYYY-MM-DD`. */
    readonly date: string;
    /** What it is, in the plan's language. */
    readonly why: string;
}

/** What the proposals are made from. */
interface Proposing extends CompletionScene {
    readonly calendar: DealCalendar;
}

type Proposals = (from: Proposing) => readonly (ProposedDate | undefined)[];

/** By owner and property, the dates that make sense, the likeliest first. Today and the next workday are added to all. */
const proposals: Readonly<Record<string, Proposals>> = {
    'ContractProperty.start': (from) => [afterSigning(from)],
    'ContractProperty.end': (from) => [4, 2, 3, 1].map((count) => yearsOn(count, from)),
    'Phase.start': (from) => [inPhaseAfter(from) ? contractStart(from) : undefined, dayAfterPhase(from)],
    'Phase.end': (from) => (inPhaseAfter(from) ? [contractEnd(from)] : [dayBeforeContract(from)]),
    'Milestone.date': milestoneDates,
    'Starting.date': (from) => [contractStart(from), signed(from)],
    'Exception.date': (from) => occurrences(from).filter(({ date }) => date >= from.day),
    'Exception.movedTo': movedTo,
    'DatesRhythm.dates': (from) => [...(lastDate(from) ? later(from) : [contractStart(from)])],
    'DialogueDates.start': (from) => phaseBounds(from),
    'DialogueDates.end': (from) => [dayOn(from, 0), dayOn(from, 1), dayOn(from, 2), ...phaseBounds(from)],
    'DueProperty.date': (from) => [...milestonesAhead(from), ...phaseBounds(from).reverse()],
    'Held.date': (from) => heldDates(from),
    'Held.planned': (from) => heldDates(from),
    'Action.due': (from) => [...nextMeeting(from), ...[5, 10].map((count) => workdaysOn(from, count))],
    'Action.done': (from) => [dayOn(from, 0)],
    'ForumPeriod.end': (from) => [dayOn(from, 0), dayOn(from, 1), dayOn(from, 2)],
    'Closure.end': (from) => [dayOn(from, 13), dayOn(from, 27)],
    'Holder.from': (from) => [lastDate(from) ? dayOn(from, 1) : undefined],
};

/** The dates that make sense at a place, each once; none before the one that the same period begins with. */
export function dateProposals(owner: string, property: string | undefined, scene: CompletionScene): readonly ProposedDate[] {
    const { place, deal, day, language } = scene;
    const calendar = calendarOf(deal ?? { buyers: [], suppliers: [], partners: [] });
    const workday = calendar.workdayAfter(day);
    const found = [
        ...(proposals[`${owner}.${property}`]?.({ ...scene, calendar }) ?? []),
        { date: day, why: say(texts.today, language) },
        workday && { date: workday, why: say(texts.nextWorkday, language) },
    ].filter((one) => one !== undefined && one !== '');
    const earliest = place.before.at(-1)?.tokenType.name === 'to' ? (lastDate(scene) ?? '') : '';
    const byDate = new Map<string, ProposedDate>();
    for (const one of found) if (one.date >= earliest && !byDate.has(one.date)) byDate.set(one.date, one);
    return [...byDate.values()];
}

/** The last date written before the place, in its statement or the one before. */
function lastDate({ place }: CompletionScene): string | undefined {
    return place.before.slice(-4).findLast(({ tokenType }) => tokenType.name === 'DATE')?.image;
}

function dated(date: string | undefined, why: string): ProposedDate | undefined {
    return date === undefined ? undefined : { date, why };
}

/** So many days after the date before. */
function dayOn(from: Proposing, count: number): ProposedDate | undefined {
    const before = lastDate(from);
    if (!before) return undefined;
    const why =
        count === 0
            ? say(texts.sameDay, from.language)
            : count === 1
              ? say(texts.dayAfter, from.language)
              : say(texts.daysLater, from.language, { count });
    return dated(from.calendar.reckon(before, { amount: count, unit: 'day' }, 'after'), why);
}

function workdaysOn(from: Proposing, count: number): ProposedDate | undefined {
    const start = heldNode(from)?.date ?? from.day;
    return dated(
        from.calendar.reckon(start, { amount: count, unit: 'workday' }, 'after'),
        say(texts.workdaysOn, from.language, { count }),
    );
}

const contractStart = ({ deal, language }: Proposing) => dated(deal?.contract?.start, say(texts.contractStart, language));
const contractEnd = ({ deal, language }: Proposing) => dated(deal?.contract?.end, say(texts.contractEnd, language));

function dayBeforeContract({ deal, calendar, language }: Proposing): ProposedDate | undefined {
    const start = deal?.contract?.start;
    const date = start && calendar.reckon(start, { amount: 1, unit: 'day' }, 'before');
    return dated(date || undefined, say(texts.beforeContract, language));
}

function inPhaseAfter({ place }: Proposing): boolean {
    return (
        place.before.findLast(({ tokenType: { name } }) => ['before', 'during', 'after'].includes(name))?.tokenType.name ===
        'after'
    );
}

function dayAfterPhase({ deal, calendar, language }: Proposing): ProposedDate | undefined {
    const last = deal?.phases
        .flatMap(({ period }) => period?.end ?? [])
        .sort()
        .at(-1);
    return dated(last && calendar.reckon(last, { amount: 1, unit: 'day' }, 'after'), say(texts.dayAfterPhase, language));
}

function phaseBounds({ phase, language }: Proposing): (ProposedDate | undefined)[] {
    return [
        dated(phase?.period?.start, say(texts.phaseStart, language)),
        dated(phase?.period?.end, say(texts.phaseEnd, language)),
    ];
}

function milestones({ deal }: Proposing) {
    return deal?.phases.flatMap((phase) => phase.milestones) ?? [];
}

function milestonesAhead(from: Proposing): readonly ProposedDate[] {
    const own = from.phase?.milestones ?? [];
    return own.map(({ kind, date }) => ({ date, why: from.lexicon.write(kind, from.language) }));
}

function signed(from: Proposing): ProposedDate | undefined {
    return dated(milestones(from).find(({ kind }) => kind === 'signed')?.date, from.lexicon.write('signed', from.language));
}

/** A contract begins on the first of a month: the one after the signing, else after a procurement's usual time. */
function afterSigning(from: Proposing): ProposedDate | undefined {
    const { calendar, day, language, lexicon } = from;
    const signing = signed(from)?.date;
    const base = calendar.reckon(signing ?? day, { amount: signing ? 1 : 6, unit: 'month' }, 'after');
    const why = signing
        ? say(texts.monthAfter, language, { milestone: lexicon.write('signed', language) })
        : say(texts.inHalfAYear, language);
    return { date: `${base.slice(0, 8)}01`, why };
}

/** The last day of so many years from the date before. */
function yearsOn(count: number, from: Proposing): ProposedDate | undefined {
    const start = lastDate(from);
    if (!start) return undefined;
    const next = from.calendar.reckon(start, { amount: count, unit: 'year' }, 'after');
    const date = from.calendar.reckon(next, { amount: 1, unit: 'day' }, 'before');
    return { date, why: count === 1 ? say(texts.aYear, from.language) : say(texts.years, from.language, { count }) };
}

const order: readonly ast.MilestoneKind[] = ['published', 'questions', 'answers', 'bids', 'award', 'signed'];

/** How many days after another a milestone usually is: what the law asks for at least, and else what a procurement takes. */
const lags: Readonly<Partial<Record<ast.MilestoneKind, readonly (readonly [ast.MilestoneKind, number])[]>>> = {
    questions: [['published', 20]],
    answers: [['questions', 5]],
    bids: [
        ['answers', thresholds.answersBeforeBids.value],
        ['published', 30],
    ],
    award: [['bids', 30]],
    // The standstill is of full days: one signs on the day after.
    signed: [['award', thresholds.standstill.value + 1]],
};

function milestoneDates(from: Proposing): readonly (ProposedDate | undefined)[] {
    const { place, calendar, language, lexicon, phase } = from;
    const kind = order.find((one) => one === place.before.at(-1)?.tokenType.name);
    if (!kind) return [];
    const known = new Map<string, string>((phase?.milestones ?? []).map((one) => [one.kind, one.date]));
    const earlier = order.slice(0, order.indexOf(kind)).flatMap((one) => known.get(one) ?? []);
    const least = earlier.sort().at(-1) ?? '';
    const found = (lags[kind] ?? []).flatMap(([other, days]) => {
        const base = known.get(other);
        if (!base) return [];
        const date = calendar.reckon(base, { amount: days, unit: 'day' }, 'after');
        const shifted = calendar.whyNot(date) ? calendar.workdayAfter(date) : date;
        const why = say(texts.afterMilestone, language, { days, milestone: lexicon.write(other, language) });
        return dated(shifted, why) ?? [];
    });
    const bids = kind === 'answers' ? known.get('bids') : undefined;
    const days = thresholds.answersBeforeBids.value;
    const latest = bids && calendar.reckon(bids, { amount: days, unit: 'day' }, 'before');
    const why = say(texts.beforeMilestone, language, { days, milestone: lexicon.write('bids', language) });
    return [...found, dated(latest || undefined, why), ...(kind === 'published' ? phaseBounds(from) : [])].filter(
        (one) => one !== undefined && one.date >= least,
    );
}

function heldNode({ place, deal }: Proposing) {
    return place.block.$type === 'Held' ? deal?.held.find((one) => isAt(one, place.block)) : undefined;
}

/** The dates of a meeting of the deal that take place. */
function datesOf(name: string | undefined, from: Proposing): readonly ProposedDate[] {
    const { deal, language, meeting } = from;
    if (!deal || (name === undefined && !meeting)) return [];
    const schedule = scheduleOf(deal).meetings.find((one) =>
        name === undefined ? one.meeting === meeting : one.meeting.name === name,
    );
    const title = schedule ? titleOf(schedule.meeting) : '';
    return (schedule?.occurrences ?? [])
        .filter(takesPlace)
        .map((occurrence) => ({ date: occurrence.date, why: say(texts.occurrence, language, { meeting: title }) }))
        .sort((a, b) => a.date.localeCompare(b.date, 'en'));
}

const shown = 8;

function occurrences(from: Proposing): readonly ProposedDate[] {
    return datesOf(undefined, from)
        .filter(({ date }) => date >= from.day)
        .slice(0, shown);
}

/** What was held is told of soon after: the last times first, then those to come. */
function heldDates(from: Proposing): readonly ProposedDate[] {
    const name = from.place.before.findLast(({ tokenType }) => tokenType.name === 'NAME')?.image.normalize('NFC');
    const all = datesOf(name, from);
    const past = all.filter(({ date }) => date <= from.day).slice(-shown);
    return [...past.reverse(), ...all.filter(({ date }) => date > from.day).slice(0, 2)];
}

function nextMeeting(from: Proposing): readonly ProposedDate[] {
    const held = heldNode(from);
    return datesOf(held?.meeting, from)
        .filter(({ date }) => date > (held?.date ?? from.day))
        .slice(0, 1);
}

/** A meeting that can't be held on its day is held on a workday soon after. */
function movedTo(from: Proposing): readonly (ProposedDate | undefined)[] {
    const date = lastDate(from);
    if (!date) return [];
    const { calendar, language } = from;
    const week = calendar.reckon(date, { amount: 1, unit: 'week' }, 'after');
    return [
        dated(calendar.workdayAfter(date), say(texts.nextWorkday, language)),
        dated(calendar.whyNot(week) ? calendar.workdayAfter(week) : week, say(texts.aWeekLater, language)),
    ];
}

/** The next of some dates: as far from the last as that is from the one before, or a month, a quarter, half a year on. */
function later(from: Proposing): readonly (ProposedDate | undefined)[] {
    const last = lastDate(from);
    if (!last) return [];
    const { calendar, language } = from;
    return [1, 3, 6].map((amount) => {
        const date = calendar.reckon(last, { amount, unit: 'month' }, 'after');
        const why = amount === 1 ? say(texts.aMonthLater, language) : say(texts.monthsLater, language, { count: amount });
        return dated(calendar.whyNot(date) ? calendar.workdayAfter(date) : date, why);
    });
}
