import type { CadenceStep, Meeting } from '../../language/model/meeting.ts';
import type { Organisation } from '../../language/model/parties.ts';
import type { Deal } from '../../language/model/plan.ts';

const source = { uri: '', line: 0, character: 0 };
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

/**
 * Deals of ten years with four meetings each: two every week, one every month on a weekday, one every month on a workday by its number. The parties
 * are of two countries and closed in summer, so that every date is held against holidays and closures.
 */
export function madeUpPortfolio(deals: number): readonly Deal[] {
    return Array.from({ length: deals }, (_, index) => madeUpDeal(index));
}

function madeUpDeal(index: number): Deal {
    const weekday = weekdays[index % weekdays.length];
    const next = weekdays[(index + 2) % weekdays.length];
    const every = (unit: 'week' | 'month', position: CadenceStep['position']): CadenceStep => ({
        rhythm: { kind: 'every', bound: undefined, every: 1, unit },
        position,
        months: [],
        weeks: [],
        time: { start: '09:00', end: '10:00' },
        first: undefined,
    });
    const meetings = [
        meeting('Ops', every('week', weekday && { kind: 'weekday', weekday, ordinal: undefined })),
        meeting('Changes', every('week', next && { kind: 'weekday', weekday: next, ordinal: undefined })),
        meeting('Contract', every('month', weekday && { kind: 'weekday', weekday, ordinal: 2 })),
        meeting('Invoices', every('month', { kind: 'workday', ordinal: 5 + (index % 10) })),
    ];
    const level = { kind: 'operational', title: undefined, handles: [], decides: [], meetings, source } as const;
    return {
        name: `Deal${index}`,
        title: undefined,
        buyers: [organisation(`Buyer${index}`, 'SE', 28 + (index % 3))],
        suppliers: [organisation(`Supplier${index}`, index % 2 ? 'NO' : 'SE', 29)],
        partners: [],
        type: 'procurement',
        delivery: 'service',
        procedure: 'open',
        reference: undefined,
        value: undefined,
        contract: { start: '2026-01-01', end: '2035-12-31', options: [] },
        framework: undefined,
        purpose: undefined,
        internal: [],
        phases: [],
        governance: { required: false, requiredBy: undefined, requirements: [], levels: [level], escalations: [], source },
        held: [],
        source,
    };
}

function organisation(name: string, country: string, closedFrom: number): Organisation {
    return {
        name,
        title: undefined,
        country,
        timezone: undefined,
        closures: [{ kind: 'weeks', startWeek: closedFrom, endWeek: closedFrom + 2, reason: undefined }],
        roles: [],
        persons: [],
        source,
    };
}

function meeting(name: string, step: CadenceStep): Meeting {
    return {
        name,
        title: undefined,
        cadence: [step],
        starting: undefined,
        exceptions: [],
        places: [],
        chairs: [],
        alternating: undefined,
        participants: [],
        guests: [],
        purpose: undefined,
        agenda: [],
        notice: undefined,
        reports: [],
        minutes: undefined,
        internal: [],
        fulfils: [],
        source,
    };
}
