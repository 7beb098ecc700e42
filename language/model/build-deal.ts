import type * as ast from '../generated/ast.ts';
import { currencies, readDate } from '../syntax/literals.ts';
import { every, first } from '../syntax/members.ts';
import { arenaOf } from './arena-of.ts';
import { buildDuration, buildPeriod, buildTime, buildTimes, countable } from './build-common.ts';
import { buildMeeting } from './build-meeting.ts';
import type { OrganisationBuilder } from './build-organisation.ts';
import { buildParticipants } from './build-participants.ts';
import type { Organisation } from './parties.ts';
import type { Contract, Deal, Dialogue, Escalation, Governance, Held, Level, Phase } from './plan.ts';
import { sourceOf } from './source.ts';
import type { Money, Period } from './values.ts';

export function buildDeal(node: ast.Deal, organisations: OrganisationBuilder): Deal {
    const { members } = node;
    const parties = (
        property: { readonly organisations: readonly { readonly ref?: ast.Organisation }[] } | undefined,
    ): Organisation[] => (property?.organisations ?? []).flatMap((reference) => organisations.resolve(reference.ref) ?? []);
    const governance = first(members, 'Governance');
    return {
        name: node.name,
        title: node.title,
        buyers: parties(first(members, 'BuyerProperty')),
        suppliers: parties(first(members, 'SupplierProperty')),
        partners: parties(first(members, 'PartnerProperty')),
        type: first(members, 'TypeProperty')?.type,
        delivery: first(members, 'DeliveryProperty')?.delivery,
        procedure: first(members, 'ProcedureProperty')?.procedure,
        reference: first(members, 'ReferenceProperty')?.reference,
        value: buildMoney(first(members, 'ValueProperty')),
        contract: buildContract(first(members, 'ContractProperty')),
        framework: first(members, 'FrameworkProperty')?.framework,
        purpose: first(members, 'PurposeProperty')?.purpose,
        internal: every(members, 'InternalProperty').flatMap((property) => property.text ?? []),
        phases: every(members, 'Phase').map((phase) => buildPhase(phase, organisations)),
        governance: governance && buildGovernance(governance, organisations),
        held: every(members, 'Held').flatMap((held) => buildHeld(held, organisations)),
        source: sourceOf(node),
    };
}

function buildMoney(node: ast.ValueProperty | undefined): Money | undefined {
    const unit = node?.currency ? currencies[node.currency] : undefined;
    if (!node?.amount || !unit) return undefined;
    const amount = Number(node.amount) * unit.factor;
    return Number.isSafeInteger(amount) ? { amount, currency: unit.currency } : undefined;
}

function buildContract(node: ast.ContractProperty | undefined): Contract | undefined {
    const period = buildPeriod(node?.start, node?.end);
    return (
        period && {
            ...period,
            options: (node?.options ?? []).flatMap((option) => {
                const duration = buildDuration(option.duration);
                return duration ? [{ times: option.times ?? 1, duration, notice: buildDuration(option.notice) }] : [];
            }),
        }
    );
}

function buildPhase(node: ast.Phase, organisations: OrganisationBuilder): Phase {
    return {
        kind: node.kind,
        title: node.title,
        period: buildPeriod(node.start, node.end),
        milestones: every(node.members, 'Milestone').flatMap((milestone) => {
            const date = readDate(milestone.date);
            return date && milestone.kind ? [{ kind: milestone.kind, date, source: sourceOf(milestone) }] : [];
        }),
        dialogues: every(node.members, 'Dialogue').map((dialogue) => buildDialogue(dialogue, organisations)),
        source: sourceOf(node),
    };
}

function buildDialogue(node: ast.Dialogue, organisations: OrganisationBuilder): Dialogue {
    const dates = first(node.members, 'DialogueDates');
    const period: Period | undefined = buildPeriod(dates?.start, dates?.end ?? dates?.start);
    const times = first(node.members, 'DialogueTimes');
    return {
        name: node.name,
        title: node.title ?? '',
        internal: node.internal,
        arenas: (first(node.members, 'ArenaProperty')?.arenas ?? []).map((arena) => ({
            kind: arena.kind,
            named: arena.forum?.ref && arenaOf(arena.forum.ref),
            detail: arena.detail,
        })),
        participants: buildParticipants(first(node.members, 'WithProperty')?.participants ?? [], organisations),
        about: first(node.members, 'AboutProperty')?.texts ?? [],
        influence: first(node.members, 'InfluenceProperty')?.texts ?? [],
        dates: period && { ...period, time: buildTime(dates?.time) },
        times: times && { times: buildTimes(times.times), year: countable(times.year) },
        due: readDate(first(node.members, 'DueProperty')?.date),
        source: sourceOf(node),
    };
}

function buildGovernance(node: ast.Governance, organisations: OrganisationBuilder): Governance {
    return {
        required: node.required,
        requiredBy: node.source,
        requirements: every(node.members, 'Requirement').map((requirement) => ({
            name: requirement.name,
            text: requirement.text ?? '',
        })),
        levels: every(node.members, 'Level').flatMap((level): Level[] =>
            level.kind
                ? [
                      {
                          kind: level.kind,
                          title: level.title,
                          handles: every(level.members, 'Handles').flatMap((property) => property.texts),
                          decides: every(level.members, 'Decides').flatMap((property) => property.texts),
                          meetings: every(level.members, 'Meeting').map((meeting) => buildMeeting(meeting, organisations)),
                          source: sourceOf(level),
                      },
                  ]
                : [],
        ),
        escalations: every(node.members, 'Escalation').flatMap((escalation) => buildEscalation(escalation, organisations)),
        source: sourceOf(node),
    };
}

function buildEscalation(node: ast.Escalation, organisations: OrganisationBuilder): Escalation[] {
    if (!node.from || !node.to) return [];
    return [
        {
            from: node.from,
            to: node.to,
            within: buildDuration(first(node.members, 'WithinClause')?.duration),
            by: buildParticipants(first(node.members, 'ByClause')?.participants ?? [], organisations),
            about: first(node.members, 'AboutClause')?.text,
            fulfils: every(node.members, 'FulfilsProperty').flatMap((property) =>
                property.requirements.flatMap((requirement) => requirement.ref?.name ?? []),
            ),
            source: sourceOf(node),
        },
    ];
}

function buildHeld(node: ast.Held, organisations: OrganisationBuilder): Held[] {
    const [meeting, date] = [node.meeting?.ref?.name, readDate(node.date)];
    if (!meeting || !date) return [];
    return [
        {
            meeting,
            date,
            planned: readDate(node.planned),
            present: buildParticipants(first(node.members, 'Present')?.participants ?? [], organisations),
            decided: every(node.members, 'Decided').flatMap((decision) => decision.text ?? []),
            actions: every(node.members, 'Action').flatMap((action) => {
                const due = readDate(action.due);
                return due
                    ? [
                          {
                              text: action.text ?? '',
                              by: buildParticipants([action.by], organisations)[0],
                              due,
                              done: readDate(action.done),
                          },
                      ]
                    : [];
            }),
            source: sourceOf(node),
        },
    ];
}
