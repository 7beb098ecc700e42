import type { AstNode } from 'langium';
import type { ast } from '../../../language/index.ts';
import { blocks } from './follows/blocks.ts';

/**
 * The rules that look at a construct, by its type: what a reader who points at it might be told of. Rules that a plan can't break without
 * being unreadable have no line; every other one has, which is tested.
 */
export const rulesByConstruct: { readonly [Type in keyof ast.DialogAstType]?: readonly string[] } = {
    Action: ['action-overdue'],
    Agenda: ['agenda-overrun', 'contract-on-operational'],
    AgendaItem: ['contract-on-operational'],
    Arena: ['forum-date-unknown', 'negotiation-not-allowed', 'direct-procurement-visibility'],
    BuyerProperty: ['same-party'],
    Cadence: [
        'cadence-count',
        'cadence-position',
        'cadence-unreachable',
        'cadence-empty',
        'date-not-workday',
        'meeting-collision',
    ],
    ChairProperty: ['chair-absent', 'chair-missing'],
    ContractOption: ['option-decision-missing'],
    ContractProperty: ['date-outside-contract', 'framework-too-long', 'option-decision-missing'],
    Deal: ['governance-missing', 'early-dialogue-missing', 'phase-order', 'milestone-order', 'date-outside-contract'],
    DeliveryProperty: [
        'strategic-delivery-levels',
        'goods-delivery-meetings',
        'goods-delivery-over-governed',
        'governance-missing',
    ],
    Dialogue: ['dialogue-outside-phase', 'dialogue-during-procurement', 'dialogue-dimensions'],
    Escalation: [
        'escalation-order',
        'escalation-skips-level',
        'escalation-to-missing-level',
        'escalation-cycle-slow',
        'escalation-missing',
    ],
    Exception: ['exception-without-occurrence'],
    FrameworkProperty: ['framework-too-long'],
    FulfilsProperty: ['requirement-unmet'],
    Governance: ['level-continuity', 'one-off-over-governed', 'partnership-levels', 'requirement-unmet', 'escalation-missing'],
    Guest: ['invite-users'],
    Held: ['held-unplanned', 'meeting-missed'],
    Holder: ['role-vacant'],
    Import: ['unused-import'],
    InfluenceProperty: ['dialogue-dimensions'],
    Level: ['duplicate-level', 'empty-level', 'level-continuity', 'contract-follow-up'],
    Meeting: ['one-sided-meeting', 'meeting-missed', 'meeting-collision'],
    MeetingPurposeProperty: ['contract-follow-up', 'contract-on-operational'],
    Milestone: ['milestone-order', 'milestone-phase', 'answers-late', 'standstill-short'],
    Minutes: ['minutes-missing'],
    Organisation: ['same-party', 'unused-declaration'],
    Participant: ['foreign-participant', 'function-not-held', 'role-vacant'],
    Person: ['unused-declaration'],
    Phase: ['duplicate-phase', 'phase-order'],
    ProcedureProperty: ['negotiation-not-allowed', 'innovation-procedure', 'standstill-short'],
    RelativeRhythm: ['cadence-anchor-cycle'],
    TogetherRhythm: ['cadence-anchor-cycle'],
    Requirement: ['requirement-unmet'],
    Role: ['role-vacant', 'function-not-held', 'unused-declaration'],
    SupplierProperty: ['same-party'],
    TypeProperty: ['direct-procurement-limit', 'one-off-over-governed', 'partnership-levels', 'innovation-procedure'],
    ValueProperty: ['direct-procurement-limit'],
    WithProperty: ['one-sided-meeting', 'invite-users'],
};

/** The same, for what depends on the level that it stands on. */
export const rulesByLevel: Readonly<Record<ast.LevelKind, Readonly<Record<'Cadence' | 'WithProperty', readonly string[]>>>> = {
    operational: { Cadence: ['operational-cadence'], WithProperty: ['operational-participants'] },
    tactical: { Cadence: ['tactical-cadence'], WithProperty: ['tactical-participants'] },
    strategic: { Cadence: ['strategic-cadence'], WithProperty: ['strategic-participants'] },
};

/** The codes of the rules that look at the innermost construct around a node for which there are any. Those of a block are told at its head, not of each word inside. */
export function rulesAbout(node: AstNode): readonly string[] {
    for (let at: AstNode | undefined = node; at; at = at.$container) {
        if (at !== node && blocks.has(at.$type)) return [];
        const own = isConstruct(at.$type) ? (rulesByConstruct[at.$type] ?? []) : [];
        const level = at.$type === 'Cadence' || at.$type === 'WithProperty' ? levelAround(at) : undefined;
        const ofLevel = level && (at.$type === 'Cadence' || at.$type === 'WithProperty') ? rulesByLevel[level][at.$type] : [];
        if (own.length + ofLevel.length > 0) return [...ofLevel, ...own];
    }
    return [];
}

function isConstruct(type: string): type is keyof typeof rulesByConstruct {
    return Object.hasOwn(rulesByConstruct, type);
}

function levelAround(node: AstNode): ast.LevelKind | undefined {
    let at: AstNode | undefined = node;
    while (at && at.$type !== 'Level') at = at.$container;
    return (at as ast.Level | undefined)?.kind;
}
