import { buildPlan } from '../../language/index.ts';
import type { Deal } from '../../language/model/plan.ts';
import { layOutDeal } from '../../language/schedule/lay-out-deal.ts';
import type { DealSchedule, MeetingSchedule } from '../../language/schedule/schedule.ts';
import { scheduleTable } from './schedule-table.ts';
import { workspace } from './workspace.ts';

/** What surrounds the meetings of a test: all of it as it is written in a plan. */
export interface Around {
    readonly contract?: string;
    /** Members of the buyer and of the supplier. */
    readonly buyer?: string;
    readonly supplier?: string;
    /** Further members of the deal. */
    readonly deal?: string;
    readonly withOptions?: boolean;
}

/** A deal of two Swedish parties through 2026, if nothing else is said, with these meetings. It must be written without fault. */
export async function dealWith(meetings: string, around: Around = {}): Promise<Deal> {
    const { contract = '2026-01-01 to 2026-12-31', buyer = 'country SE', supplier = 'country SE', deal = '' } = around;
    const { documents } = await workspace({
        'plan.dialog': `organisation Buyer { ${buyer} } organisation Supplier { ${supplier} }
            deal D { buyer Buyer supplier Supplier type procurement delivery service ${contract && `contract ${contract}`} ${deal}
                governance { operational level { ${meetings} } } }`,
    });
    const document = documents.get('plan.dialog');
    if (!document || document.parseResult.lexerErrors.length > 0) throw new Error('The plan is not written without fault.');
    const [built] = buildPlan(document).plan.deals;
    if (!built) throw new Error('The plan has no deal.');
    return built;
}

export async function scheduleOf(meetings: string, around: Around = {}): Promise<DealSchedule> {
    return layOutDeal(await dealWith(meetings, around), { withOptions: around.withOptions ?? false });
}

/** The dates of meetings by name, a line each. */
export async function laidOut(meetings: string, around: Around = {}): Promise<Readonly<Record<string, readonly string[]>>> {
    const schedule = await scheduleOf(meetings, around);
    return Object.fromEntries(schedule.meetings.map((one) => [one.meeting.name, scheduleTable(one)]));
}

/** The dates of the only meeting, a line each. */
export async function datesOf(cadence: string, around: Around = {}): Promise<readonly string[]> {
    return scheduleTable(await onlyMeeting(cadence, around));
}

/** The days on which the only meeting was meant to be, `2026-03-03 tue`. */
export async function plannedDays(cadence: string, around: Around = {}): Promise<readonly string[]> {
    const { occurrences } = await onlyMeeting(cadence, around);
    return occurrences.map(({ planned }) => planned);
}

async function onlyMeeting(cadence: string, around: Around): Promise<MeetingSchedule> {
    const [meeting] = (await scheduleOf(`meeting M { ${cadence} }`, around)).meetings;
    if (!meeting) throw new Error('The plan has no meeting.');
    return meeting;
}
