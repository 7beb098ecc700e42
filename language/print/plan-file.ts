import { type PlanRecord, planParts } from './plan-record.ts';
import { date, said } from './record-values.ts';
import { type Json, list, nullable, type Of, oneOf, optional, record, whole } from './shape.ts';

/** The rows of `dialogplan schedule --format json`, so that programs need not lay cadences out. */
const row = record({
    date: said,
    start: nullable(said),
    end: nullable(said),
    timeZone: said,
    deal: said,
    level: said,
    meeting: said,
    title: said,
    place: nullable(said),
    participants: list(said),
    status: said,
    planned: said,
    reason: nullable(said),
});

const head = {
    format: oneOf('dialogplan'),
    version: whole(1, 1),
    edition: oneOf('shared', 'internal'),
    /** The day it was written. */
    written: date,
    plans: list(record({ language: said, ...planParts })),
};

/** Plans as a JSON file without their schedule, which follows from them. */
export const planFile = record(head);

export type PlanFile = Of<typeof planFile>;

/** What the JSON files are that Dialogplan writes, as JSON Schema. */
export const planFileSchema: Json = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Dialogplan: plans as data',
    ...record({ ...head, schedule: optional(list(row)) }).schema,
};

/** Plans told as one: what several of them hold alike, because they import it, is held once. */
export function joinPlans(plans: readonly PlanRecord[]): PlanRecord {
    return {
        organisations: unlike(plans.flatMap(({ organisations }) => organisations)),
        forums: unlike(plans.flatMap(({ forums }) => forums)),
        channels: unlike(plans.flatMap(({ channels }) => channels)),
        deals: plans.flatMap(({ deals }) => deals),
    };
}

function unlike<T>(parts: readonly T[]): readonly T[] {
    return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
