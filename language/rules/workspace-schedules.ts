import { DocumentState, type LangiumDocument, type LangiumDocuments } from 'langium';
import { buildPlan } from '../model/build-plan.ts';
import type { Deal, Plan } from '../model/plan.ts';
import { type DealPlace, engagementsOf } from '../schedule/engagements.ts';
import { fingerprintOf } from '../schedule/fingerprint.ts';
import { layOutDeal } from '../schedule/lay-out-deal.ts';
import { type Collision, createOccupiedTimes, type OccupiedDeal } from '../schedule/occupied-times.ts';
import type { DealSchedule } from '../schedule/schedule.ts';
import { scheduleOf } from '../schedule/schedule-of.ts';

/**
 * The schedules of a workspace's deals, and what they do to each other. A deal that says the same as before its file changed is not laid out
 * anew, so that a key costs what it changes.
 */
export interface WorkspaceSchedules {
    /** With the options of the contract, where `prolonged`. */
    scheduleOf(document: LangiumDocument, deal: Deal, prolonged: boolean): DealSchedule;
    /** The collisions that belong to a deal, as of the last time that plans were taken in. */
    collisionsOf(document: LangiumDocument, deal: Deal): readonly Collision[];
    /** Takes in what all plans say now, for their collisions. */
    takeIn(): void;
    /** The URIs of files that others have given collisions, or taken some from, since this was asked last. None while nobody asks for collisions. */
    affected(): ReadonlySet<string>;
}

const known = new WeakMap<LangiumDocuments, WorkspaceSchedules>();

/** The schedules of a workspace: the same for whoever asks. */
export function workspaceSchedules(documents: LangiumDocuments): WorkspaceSchedules {
    let schedules = known.get(documents);
    if (!schedules) {
        schedules = createWorkspaceSchedules(documents);
        known.set(documents, schedules);
    }
    return schedules;
}

/** What was worked out for a deal so far. */
interface Laid {
    readonly place: { readonly deal: Deal };
    schedule?: DealSchedule;
    /** With the options of the contract. */
    prolonged?: DealSchedule;
}

interface KnownDeal extends Laid {
    readonly fingerprint: string;
    /** Follows the deal as its file changes around it. */
    readonly place: { -readonly [Key in keyof DealPlace]: DealPlace[Key] };
    /** What it adds to the occupied times, once it is taken in. */
    occupied?: OccupiedDeal | undefined;
}

interface KnownPlan {
    readonly plan: Plan;
    readonly deals: ReadonlyMap<Deal, KnownDeal>;
}

/** By file, what deals have to do with its collisions. */
type Parts = Map<string, string[]>;

function createWorkspaceSchedules(documents: LangiumDocuments): WorkspaceSchedules {
    const plans = new Map<LangiumDocument, KnownPlan>();
    const times = createOccupiedTimes();
    /** What deals that are gone had to do with the collisions of others, until the deals that come instead are taken in. */
    const gone = new Map<LangiumDocument, Parts>();
    const touched = new Set<string>();
    let isAsked = false;

    function planOf(document: LangiumDocument): KnownPlan {
        const { plan } = buildPlan(document);
        const before = plans.get(document);
        if (before?.plan === plan) return before;
        const after = nextPlan(plan, before, (deal) => letGo(document, deal));
        plans.set(document, after);
        return after;
    }

    function letGo(document: LangiumDocument, deal: KnownDeal): void {
        if (!deal.occupied) return;
        const parts = gone.get(document) ?? new Map();
        gone.set(document, parts);
        addParts(parts, deal.occupied);
        times.remove(deal.occupied);
        deal.occupied = undefined;
    }

    function addParts(parts: Parts, deal: OccupiedDeal): void {
        // While no collision has been told of, none can change.
        if (isAsked) for (const [uri, part] of times.partIn(deal)) parts.set(uri, [...(parts.get(uri) ?? []), part]);
    }

    function scheduled(deal: Laid): DealSchedule {
        deal.schedule ??= scheduleOf(deal.place.deal);
        return deal.schedule;
    }

    function takeIn(): void {
        const there = new Set<LangiumDocument>();
        for (const document of documents.all) {
            there.add(document);
            // What is not linked yet is as it was until it is.
            if (document.state < DocumentState.Linked) continue;
            const come: Parts = new Map();
            for (const deal of planOf(document).deals.values()) {
                if (deal.occupied) continue;
                deal.occupied = { place: deal.place, engagements: engagementsOf(scheduled(deal), deal.place) };
                times.add(deal.occupied);
                addParts(come, deal.occupied);
            }
            touch(document, come);
        }
        for (const [document, { deals }] of plans) {
            if (there.has(document)) continue;
            for (const deal of deals.values()) letGo(document, deal);
            plans.delete(document);
            touch(document, new Map());
        }
    }

    /** Remembers the files for which deals that came mean something else than those that went. */
    function touch(document: LangiumDocument, come: Parts): void {
        const went = gone.get(document) ?? new Map<string, string[]>();
        gone.delete(document);
        for (const uri of new Set([...went.keys(), ...come.keys()]))
            if (`${went.get(uri)?.sort()}` !== `${come.get(uri)?.sort()}`) touched.add(uri);
    }

    return {
        scheduleOf(document, deal, prolonged) {
            const one: Laid = planOf(document).deals.get(deal) ?? { place: { deal } };
            if (!prolonged || !deal.contract?.options.length) return scheduled(one);
            one.prolonged ??= layOutDeal(deal, { withOptions: true });
            return one.prolonged;
        },
        collisionsOf(document, deal) {
            isAsked = true;
            const one = plans.get(document)?.deals.get(deal);
            return one?.occupied ? times.collisionsOf(one.occupied) : [];
        },
        takeIn,
        affected() {
            if (!isAsked) return new Set();
            takeIn();
            const found = new Set(touched);
            touched.clear();
            return found;
        },
    };
}

/** What is known of a plan that has come in another's place: its deals that say the same as before keep what was worked out for them. */
function nextPlan(plan: Plan, before: KnownPlan | undefined, letGo: (deal: KnownDeal) => void): KnownPlan {
    const free = new Map<string, KnownDeal[]>();
    for (const one of before?.deals.values() ?? []) free.set(one.fingerprint, [...(free.get(one.fingerprint) ?? []), one]);
    const kept: KnownDeal[] = [];
    const deals = new Map(
        plan.deals.map((deal, order): [Deal, KnownDeal] => {
            const fingerprint = fingerprintOf(deal);
            const same = free.get(fingerprint)?.shift();
            if (!same) return [deal, { fingerprint, place: { uri: plan.uri, order, deal } }];
            kept.push(same);
            return [deal, same];
        }),
    );
    for (const one of [...free.values()].flat()) letGo(one);
    // Occupied times are kept in the order of the deals: where that is another, they are taken in anew.
    if (kept.some(({ place }, index) => place.order < (kept[index - 1]?.place.order ?? 0))) kept.forEach(letGo);
    let order = 0;
    for (const [deal, one] of deals) {
        Object.assign(one.place, { order: order++, deal });
        if (one.schedule) one.schedule = rebound(one.schedule, deal);
        if (one.prolonged) one.prolonged = rebound(one.prolonged, deal);
    }
    return { plan, deals };
}

/** A schedule of one deal as that of another that says the same. */
function rebound(schedule: DealSchedule, deal: Deal): DealSchedule {
    const placed = deal.governance?.levels.flatMap((level) => level.meetings.map((meeting) => ({ meeting, level }))) ?? [];
    return { ...schedule, deal, meetings: schedule.meetings.map((one, index) => ({ ...one, ...placed[index] })) };
}
