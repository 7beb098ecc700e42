import type { Organisation, Participant } from '../model/parties.ts';
import type { Channel, Forum, Plan } from '../model/plan.ts';
import { builtinScheme } from '../references/visible-names.ts';
import { type PlanRecord, planRecord } from './plan-record.ts';
import type { Misfit } from './shape.ts';

/**
 * A plan as plain data, complete in itself: organisations, forums and channels of other files
 * that its deals name are taken in.
 * @throws where the plan holds what the language cannot write; of a plan without errors it does not.
 */
export function recordPlan(plan: Plan): PlanRecord {
    const others = arenasFromElsewhere(plan);
    const data = plain(
        {
            organisations: organisationsOf(plan),
            forums: [...plan.forums, ...others.filter(isForum)],
            channels: [...plan.channels, ...others.filter((one) => !isForum(one))],
            deals: plan.deals,
        },
        '',
    );
    const misfits: Misfit[] = [];
    const read = planRecord.read(data, '', (misfit) => misfits.push(misfit));
    const [misfit] = misfits;
    if (!read || misfit) throw new Error(`The plan cannot be recorded: ${misfit?.where}: ${misfit?.message}`);
    return read;
}

/** Those that the plan declares, then those that it takes from other files, as they come. */
function organisationsOf(plan: Plan): readonly Organisation[] {
    const found = new Set(plan.organisations);
    for (const { buyers, suppliers, partners, phases, governance, held } of plan.deals) {
        const meetings = governance?.levels.flatMap((level) => level.meetings) ?? [];
        const called: readonly (Participant | undefined)[] = [
            ...phases.flatMap(({ dialogues }) => dialogues.flatMap(({ participants }) => participants)),
            ...(governance?.escalations.flatMap(({ by }) => by) ?? []),
            ...meetings.flatMap(({ chairs, participants, guests, agenda, reports, minutes }) => [
                ...chairs,
                ...participants,
                ...guests.map(({ participant }) => participant),
                ...agenda.map(({ by }) => by),
                ...reports.map(({ by }) => by),
                minutes?.by,
            ]),
            ...held.flatMap(({ present, actions }) => [...present, ...actions.map(({ by }) => by)]),
        ];
        for (const organisation of [...buyers, ...suppliers, ...partners]) found.add(organisation);
        for (const { organisation } of meetings.flatMap(({ places }) => places)) if (organisation) found.add(organisation);
        for (const participant of called) if (participant && participant.kind !== 'function') found.add(participant.organisation);
    }
    return [...found];
}

/** Those that the plan names without declaring them, but for those that are built in, as they come. */
function arenasFromElsewhere({ forums, channels, deals }: Plan): readonly (Forum | Channel)[] {
    const known = new Set([...forums, ...channels].map(({ name }) => name));
    const others = new Map<string, Forum | Channel>();
    for (const { named } of deals.flatMap(({ phases }) =>
        phases.flatMap(({ dialogues }) => dialogues.flatMap(({ arenas }) => arenas)),
    ))
        if (named && !known.has(named.name) && !named.source.uri.startsWith(`${builtinScheme}:`)) others.set(named.name, named);
    return [...others.values()];
}

function isForum(arena: Forum | Channel): arena is Forum {
    return 'periods' in arena;
}

/** Places in the text and what is not there are left out; what is named elsewhere becomes its name. */
function plain(value: unknown, key: string): unknown {
    if (Array.isArray(value)) return value.map((part: unknown) => plain(part, key));
    if (typeof value !== 'object' || value === null) return value;
    const own = new Map<string, unknown>(Object.entries(value));
    if (references.has(key)) return own.get('name');
    // What a participant is shows in what it names.
    const isParticipant = own.has('kind') && (own.has('role') || own.has('person') || own.has('function'));
    const left: ReadonlySet<string> = new Set(isParticipant ? ['source', 'kind'] : ['source']);
    return Object.fromEntries(
        [...own].filter(([name, part]) => !left.has(name) && part !== undefined).map(([name, part]) => [name, plain(part, name)]),
    );
}

const references: ReadonlySet<string> = new Set([
    'organisation',
    'buyers',
    'suppliers',
    'partners',
    'role',
    'person',
    'alternate',
    'named',
]);
