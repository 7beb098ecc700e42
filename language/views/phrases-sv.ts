import type { DurationUnit, Weekday } from '../generated/ast.ts';
import type { Interval, Position } from '../model/meeting.ts';
import type { Duration } from '../model/values.ts';
import { enumerated } from './enumerated.ts';
import { grouped } from './grouped.ts';
import type { Phrases } from './phrases.ts';

const and = 'och';

const months = {
    january: 'januari',
    february: 'februari',
    march: 'mars',
    april: 'april',
    may: 'maj',
    june: 'juni',
    july: 'juli',
    august: 'augusti',
    september: 'september',
    october: 'oktober',
    november: 'november',
    december: 'december',
} as const;

const monthNames: readonly string[] = Object.values(months);

const weekdays: Readonly<Record<Weekday, string>> = {
    monday: 'måndag',
    tuesday: 'tisdag',
    wednesday: 'onsdag',
    thursday: 'torsdag',
    friday: 'fredag',
};

interface Unit {
    readonly neuter: boolean;
    readonly one: string;
    readonly many: string;
    readonly theOne: string;
    readonly theMany: string;
    /** "once a week": en gång i veckan. */
    readonly once: string;
}

const unit = (neuter: boolean, one: string, many: string, theOne: string, theMany: string, once: string): Unit => ({
    neuter,
    one,
    many,
    theOne,
    theMany,
    once,
});

const units: Readonly<Record<DurationUnit, Unit>> = {
    day: unit(false, 'dag', 'dagar', 'dagen', 'dagarna', 'om dagen'),
    workday: unit(false, 'arbetsdag', 'arbetsdagar', 'arbetsdagen', 'arbetsdagarna', 'per arbetsdag'),
    week: unit(false, 'vecka', 'veckor', 'veckan', 'veckorna', 'i veckan'),
    month: unit(false, 'månad', 'månader', 'månaden', 'månaderna', 'i månaden'),
    quarter: unit(true, 'kvartal', 'kvartal', 'kvartalet', 'kvartalen', 'i kvartalet'),
    tertial: unit(true, 'tertial', 'tertial', 'tertialet', 'tertialen', 'per tertial'),
    'half-year': unit(true, 'halvår', 'halvår', 'halvåret', 'halvåren', 'i halvåret'),
    year: unit(true, 'år', 'år', 'året', 'åren', 'om året'),
};

const ordinals = [
    ...['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte'],
    ...['sjunde', 'åttonde', 'nionde', 'tionde', 'elfte', 'tolfte'],
];

const currencies: Readonly<Record<string, string>> = { SEK: 'kr', EUR: 'euro', NOK: 'norska kronor', DKK: 'danska kronor' };

/** Swedish. */
export const sv: Phrases = {
    and,
    or: 'eller',
    quotes: ['”', '”'],
    months,
    weekdays: [weekdays.monday, weekdays.tuesday, weekdays.wednesday, weekdays.thursday, weekdays.friday, 'lördag', 'söndag'],
    levels: { operational: 'operativ nivå', tactical: 'taktisk nivå', strategic: 'strategisk nivå' },
    functions: {
        executive: 'ledning',
        'contract-owner': 'avtalsägare',
        'contract-manager': 'avtalsansvarig',
        operations: 'driftansvarig',
        user: 'användarrepresentant',
        'account-manager': 'kundansvarig',
        'bid-manager': 'anbudsansvarig',
        'procurement-officer': 'upphandlare',
        'project-manager': 'projektledare',
        specialist: 'specialist',
        finance: 'ekonom',
        legal: 'jurist',
    },
    sides: { both: 'hos båda', buyer: 'hos beställaren', supplier: 'hos leverantören', partner: 'hos partnern' },
    phases: { before: 'före upphandlingen', during: 'under upphandlingen', after: 'efter upphandlingen' },
    milestones: {
        published: 'annonsering',
        questions: 'sista frågedag',
        answers: 'sista svarsdag',
        bids: 'sista anbudsdag',
        award: 'tilldelningsbeslut',
        signed: 'avtalstecknande',
    },
    arenas: {
        physical: 'möte på plats',
        digital: 'digitalt möte',
        phone: 'telefon',
        email: 'e-post',
        'tender-portal': 'upphandlingsverktyget',
        rfi: 'informationsförfrågan (RFI)',
        hearing: 'hearing',
        consultation: 'remiss',
        demonstration: 'visning',
        negotiation: 'förhandling',
    },
    places: { physical: 'på plats', digital: 'digitalt' },
    dealTypes: {
        'one-off': 'engångsköp',
        'direct-procurement': 'direktupphandling',
        procurement: 'upphandling',
        partnership: 'partnerskap',
        'innovation-procurement': 'innovationsupphandling',
    },
    deliveries: { goods: 'varor', service: 'tjänst', works: 'entreprenad', strategic: 'strategisk leverans' },
    procedures: {
        open: 'öppet förfarande',
        selective: 'selektivt förfarande',
        negotiated: 'förhandlat förfarande',
        'negotiated-without-notice': 'förhandlat förfarande utan föregående annonsering',
        'competitive-dialogue': 'konkurrenspräglad dialog',
        'innovation-partnership': 'innovationspartnerskap',
        'below-threshold': 'icke-direktivstyrd upphandling',
        'direct-procurement': 'direktupphandling',
        'call-off': 'avrop från ramavtal',
        'mini-competition': 'förnyad konkurrensutsättning',
        'dynamic-purchasing': 'dynamiskt inköpssystem',
    },
    purposes: {
        delivery: 'leverans',
        'contract-follow-up': 'avtalsuppföljning',
        development: 'utveckling',
        relationship: 'relation',
        risk: 'risk',
    },
    categories: {
        contract: 'avtal',
        delivery: 'leverans',
        risk: 'risk',
        development: 'utveckling',
        finance: 'ekonomi',
        relationship: 'relation',
        quality: 'kvalitet',
        sustainability: 'hållbarhet',
        security: 'säkerhet',
    },
    forums: { event: 'evenemang', conference: 'konferens', fair: 'mässa', regional: 'regionalt möte' },
    channels: { press: 'dagspress', 'trade-press': 'fackpress', social: 'sociala medier' },
    events: { 'contract-start': 'avtalsstart', 'contract-end': 'avtalsslut', signed: 'avtalstecknandet' },
    relations: { before: 'före', after: 'efter' },
    asNeeded: 'vid behov',
    togetherWith: 'i anslutning till',
    yearly: 'varje år',

    duration: counted,
    theFirst({ amount, unit: name }) {
        const { neuter, theOne, theMany } = units[name];
        return amount === 1 ? `${neuter ? 'det' : 'den'} första ${theOne}` : `de första ${amount} ${theMany}`;
    },
    lasting: (duration) => `i ${counted(duration)}`,
    every(interval, bound) {
        if (!bound) return every(interval);
        return `${bound === 'at-least' ? 'minst' : 'högst'} ${interval.every === 1 ? `en gång ${units[interval.unit].once}` : every(interval)}`;
    },
    everyNthTime: (nth) => (nth === 2 ? 'varannan gång' : nth === 1 ? 'varje gång' : `var ${ordinal(nth)} gång`),
    timesPerYear(least, most, bound) {
        const times = least === most ? (least === 1 ? 'en gång' : `${least} gånger`) : `${least}–${most} gånger`;
        return `${bound ? `${bound === 'at-least' ? 'minst' : 'högst'} ` : ''}${times} per år`;
    },
    positionIn: (position, times) => `${definite(position)} i ${times}`,
    positionEvery: (position, interval) => `${definite(position)} ${every(interval)}`,
    positionAlone(position, weekly) {
        if (position.kind === 'weekday' && position.ordinal === undefined)
            return weekly ? `${weekdays[position.weekday]}ar` : `en ${weekdays[position.weekday]}`;
        return `${definite(position)} i månaden`;
    },
    times: (inMonths, inWeeks) =>
        enumerated(
            [
                ...inMonths.map((month) => months[month]),
                ...inWeeks.map((week, index) => (index > 0 ? `${week}` : `vecka ${week}`)),
            ],
            and,
        ),
    inTimes: (times) => `i ${times}`,
    onlyInTimes: (times) => `bara i ${times}`,
    daysOfMonth: (days, month) => `${days} ${monthNames[month - 1] ?? ''}`,
    money: (digits, currency) => `${grouped(digits, '\u00a0')}\u00a0${currencies[currency] ?? currency}`,
};

function counted({ amount, unit: name }: Duration): string {
    const { neuter, one, many } = units[name];
    return amount === 1 ? `${neuter ? 'ett' : 'en'} ${one}` : `${amount} ${many}`;
}

/** "varje vecka", "vartannat år", "var tredje månad": the gender is the unit's. */
function every({ every: count, unit: name }: Interval): string {
    const { neuter, one } = units[name];
    if (count === 1) return `varje ${one}`;
    if (count === 2) return `${neuter ? 'vartannat' : 'varannan'} ${one}`;
    return `${neuter ? 'vart' : 'var'} ${ordinal(count)} ${one}`;
}

function definite(position: Position): string {
    switch (position.kind) {
        case 'weekday':
            return position.ordinal === undefined
                ? weekdays[position.weekday]
                : `${ordinal(position.ordinal)} ${weekdays[position.weekday]}en`;
        case 'day':
            return `den ${numeral(position.day)}`;
        case 'workday':
            return `${ordinal(position.ordinal)} arbetsdagen`;
    }
}

function ordinal(count: number): string {
    return count === -1 ? 'sista' : (ordinals[count - 1] ?? numeral(count));
}

/** 1:a, 2:a, 3:e … 11:e, 12:e … 21:a, 22:a. */
function numeral(count: number): string {
    const a = (count % 10 === 1 || count % 10 === 2) && count % 100 !== 11 && count % 100 !== 12;
    return `${count}:${a ? 'a' : 'e'}`;
}
