import type { DurationUnit, Weekday } from '../generated/ast.ts';
import type { Interval, Position } from '../model/meeting.ts';
import type { Duration } from '../model/values.ts';
import { enumerated } from './enumerated.ts';
import { grouped } from './grouped.ts';
import type { Phrases } from './phrases.ts';

const and = 'and';

const months = {
    january: 'January',
    february: 'February',
    march: 'March',
    april: 'April',
    may: 'May',
    june: 'June',
    july: 'July',
    august: 'August',
    september: 'September',
    october: 'October',
    november: 'November',
    december: 'December',
} as const;

const monthNames: readonly string[] = Object.values(months);

const weekdays: Readonly<Record<Weekday, string>> = {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
};

const units: Readonly<Record<DurationUnit, string>> = {
    day: 'day',
    workday: 'workday',
    week: 'week',
    month: 'month',
    quarter: 'quarter',
    tertial: 'tertial',
    'half-year': 'half-year',
    year: 'year',
};

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** English. */
export const en: Phrases = {
    and,
    or: 'or',
    quotes: ['“', '”'],
    months,
    weekdays: [weekdays.monday, weekdays.tuesday, weekdays.wednesday, weekdays.thursday, weekdays.friday, 'Saturday', 'Sunday'],
    levels: { operational: 'operational level', tactical: 'tactical level', strategic: 'strategic level' },
    functions: {
        executive: 'executive',
        'contract-owner': 'contract owner',
        'contract-manager': 'contract manager',
        operations: 'operations lead',
        user: 'user representative',
        'account-manager': 'account manager',
        'bid-manager': 'bid manager',
        'procurement-officer': 'procurement officer',
        'project-manager': 'project manager',
        specialist: 'specialist',
        finance: 'finance officer',
        legal: 'legal counsel',
    },
    sides: { both: 'on both sides', buyer: 'at the buyer', supplier: 'at the supplier', partner: 'at the partner' },
    phases: { before: 'before the procurement', during: 'during the procurement', after: 'after the procurement' },
    milestones: {
        published: 'contract notice published',
        questions: 'last day for questions',
        answers: 'last day for answers',
        bids: 'last day for bids',
        award: 'award decision',
        signed: 'contract signed',
    },
    arenas: {
        physical: 'meeting on site',
        digital: 'digital meeting',
        phone: 'telephone',
        email: 'e-mail',
        'tender-portal': 'tender portal',
        rfi: 'request for information',
        hearing: 'hearing',
        consultation: 'consultation',
        demonstration: 'demonstration',
        negotiation: 'negotiation',
    },
    places: { physical: 'on site', digital: 'digitally' },
    dealTypes: {
        'one-off': 'one-off purchase',
        'direct-procurement': 'direct procurement',
        procurement: 'procurement',
        partnership: 'partnership',
        'innovation-procurement': 'innovation procurement',
    },
    deliveries: { goods: 'goods', service: 'service', works: 'works', strategic: 'strategic delivery' },
    procedures: {
        open: 'open procedure',
        selective: 'selective procedure',
        negotiated: 'negotiated procedure',
        'negotiated-without-notice': 'negotiated procedure without prior notice',
        'competitive-dialogue': 'competitive dialogue',
        'innovation-partnership': 'innovation partnership',
        'below-threshold': 'procurement below the thresholds',
        'direct-procurement': 'direct procurement',
        'call-off': 'call-off from a framework agreement',
        'mini-competition': 'mini-competition',
        'dynamic-purchasing': 'dynamic purchasing system',
    },
    purposes: {
        delivery: 'delivery',
        'contract-follow-up': 'contract follow-up',
        development: 'development',
        relationship: 'relationship',
        risk: 'risk',
    },
    categories: {
        contract: 'contract',
        delivery: 'delivery',
        risk: 'risk',
        development: 'development',
        finance: 'finance',
        relationship: 'relationship',
        quality: 'quality',
        sustainability: 'sustainability',
        security: 'security',
    },
    forums: { event: 'event', conference: 'conference', fair: 'fair', regional: 'regional meeting' },
    channels: { press: 'press', 'trade-press': 'trade press', social: 'social media' },
    events: { 'contract-start': 'the start of the contract', 'contract-end': 'the end of the contract', signed: 'signing' },
    relations: { before: 'before', after: 'after' },
    asNeeded: 'as needed',
    togetherWith: 'together with',
    yearly: 'every year',

    duration: counted,
    theFirst: ({ amount, unit }) => `for the first ${amount === 1 ? units[unit] : `${amount} ${units[unit]}s`}`,
    lasting: (duration) => `for ${counted(duration)}`,
    every(interval, bound) {
        if (!bound) return every(interval);
        return `${bound === 'at-least' ? 'at least' : 'at most'} ${interval.every === 1 ? `once a ${units[interval.unit]}` : every(interval)}`;
    },
    everyNthTime: (nth) => (nth === 2 ? 'every other time' : `every ${ordinal(nth)} time`),
    timesPerYear(least, most, bound) {
        const times = least === most ? (['', 'once', 'twice'][least] ?? `${least} times`) : `${least}–${most} times`;
        return `${bound ? `${bound === 'at-least' ? 'at least' : 'at most'} ` : ''}${times} a year`;
    },
    positionIn: (position, times) => `${definite(position)} of ${times}`,
    positionEvery: (position, interval) =>
        `${definite(position)} of ${interval.every > 2 ? `every ${ordinal(interval.every)} ${units[interval.unit]}` : every(interval)}`,
    positionAlone(position, weekly) {
        if (position.kind === 'weekday' && position.ordinal === undefined)
            return weekly ? `${weekdays[position.weekday]}s` : `a ${weekdays[position.weekday]}`;
        return `${definite(position)} of the month`;
    },
    times: (inMonths, inWeeks) =>
        enumerated(
            [
                ...inMonths.map((month) => months[month]),
                ...inWeeks.map((week, index) => (index > 0 ? `${week}` : `week ${week}`)),
            ],
            and,
        ),
    inTimes: (times) => `in ${times}`,
    onlyInTimes: (times) => `only in ${times}`,
    daysOfMonth: (days, month) => `${days} ${monthNames[month - 1] ?? ''}`,
    money: (digits, currency) => `${currency}\u00a0${grouped(digits, ',')}`,
};

function counted({ amount, unit }: Duration): string {
    return amount === 1 ? `one ${units[unit]}` : `${amount} ${units[unit]}s`;
}

function every({ every: count, unit }: Interval): string {
    if (count === 1) return `every ${units[unit]}`;
    return count === 2 ? `every other ${units[unit]}` : `every ${count} ${units[unit]}s`;
}

function definite(position: Position): string {
    switch (position.kind) {
        case 'weekday':
            return position.ordinal === undefined
                ? weekdays[position.weekday]
                : `the ${ordinal(position.ordinal)} ${weekdays[position.weekday]}`;
        case 'day':
            return `the ${numeral(position.day)}`;
        case 'workday':
            return `the ${ordinal(position.ordinal)} workday`;
    }
}

function ordinal(count: number): string {
    return count === -1 ? 'last' : (ordinals[count - 1] ?? numeral(count));
}

/** 1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st. */
function numeral(count: number): string {
    const teens = count % 100 > 10 && count % 100 < 14;
    return `${count}${(teens ? undefined : ['', 'st', 'nd', 'rd'][count % 10]) || 'th'}`;
}
