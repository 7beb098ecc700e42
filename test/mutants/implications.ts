const unused = 'Who or what was named only in the text that the fault replaced is used nowhere any more.';
const rate = 'The same number, or the same distance, is also out of what is usual on the level.';
const yearly = 'The meeting was the yearly follow-up, which now comes too seldom or on no day that is known.';
const option = 'The meeting was the one before the notice date of the option.';
const small = 'In a plan as small as this not all functions are held, or only by those who are written here.';
const level = 'A step of the escalation leads from or to the level that was taken away.';
const continuity = 'Those who took part on both levels do no more.';
const chair = 'Who had the chair takes part in every meeting: so that the fault can be planted, nobody has it any more.';

/** What the fault of a rule truly brings with it, and why. Whatever else is found beside a planted fault fails its test. */
const implications: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'unresolved-reference': {
        'unused-declaration': 'Who was meant is named nowhere else.',
        'unused-import': 'The import was there for the party that was meant.',
    },
    'repeated-property': { 'function-not-held': small },
    'missing-property': {
        'unused-declaration': unused,
        'unused-import': 'The import was there for the party that is gone.',
    },
    'innovation-procedure': {
        'negotiation-not-allowed': 'The procedure that was written instead has no negotiation.',
        'answers-late': 'The procedure that was written instead is under the directive.',
        'standstill-short': 'The procedure that was written instead has a standstill.',
    },
    'option-decision-missing': { 'framework-too-long': 'With an option the framework is longer than four years.' },
    'governance-missing': { 'unused-declaration': unused },
    'one-off-over-governed': { 'innovation-procedure': 'The procedure is one of innovation, and the type no longer is.' },
    'strategic-delivery-levels': {
        'unused-declaration': unused,
        'escalation-to-missing-level': level,
        'escalation-missing': level,
        'requirement-unmet': 'A meeting of the level fulfilled the requirement.',
        'option-decision-missing': option,
    },
    'goods-delivery-meetings': { 'unused-declaration': unused, 'escalation-to-missing-level': level },
    'goods-delivery-over-governed': { 'goods-delivery-meetings': 'A delivery of goods needs other levels than those there are.' },
    'empty-level': {
        'unused-declaration': unused,
        'requirement-unmet': 'The meeting fulfilled the requirement.',
        'option-decision-missing': option,
    },
    'level-continuity': { 'function-not-held': small },
    'operational-participants': { 'unused-declaration': unused, 'chair-missing': chair, 'function-not-held': small },
    'tactical-participants': {
        'unused-declaration': unused,
        'chair-missing': chair,
        'level-continuity': continuity,
        'function-not-held': small,
    },
    'strategic-participants': { 'unused-declaration': unused, 'chair-missing': chair, 'function-not-held': small },
    'invite-users': { 'unused-declaration': unused },
    'one-sided-meeting': {
        'unused-declaration': unused,
        'chair-missing': chair,
        'level-continuity': continuity,
        'function-not-held': small,
        'role-vacant': small,
        'operational-participants': 'The other side is missing on the level, too.',
        'tactical-participants': 'The other side is missing on the level, too.',
        'strategic-participants': 'The other side is missing on the level, too.',
    },
    'role-vacant': { 'unused-declaration': unused },
    'chair-absent': { 'unused-declaration': unused },
    'tactical-cadence': { 'contract-follow-up': yearly, 'option-decision-missing': option },
    'strategic-cadence': { 'option-decision-missing': option },
    'cadence-count': { 'tactical-cadence': rate, 'strategic-cadence': rate },
    'cadence-unreachable': { 'contract-follow-up': yearly, 'option-decision-missing': option },
    'cadence-anchor-cycle': { 'contract-follow-up': yearly, 'option-decision-missing': option },
    'cadence-empty': { 'option-decision-missing': option },
    'date-not-workday': {
        'contract-follow-up': yearly,
        'option-decision-missing': option,
        'operational-cadence': 'One date in all is fewer than the level needs.',
        'tactical-cadence': 'One date in all is fewer than the level needs.',
        'strategic-cadence': 'One date in all is fewer than the level needs.',
        'chair-missing': 'A meeting that was held as needed is a regular one now.',
        'minutes-missing': 'A meeting that was held as needed is a regular one now.',
    },
    'date-outside-contract': {
        'contract-follow-up': yearly,
        'option-decision-missing': option,
        'operational-cadence': 'One date in all is fewer than the level needs.',
        'tactical-cadence': 'One date in all is fewer than the level needs.',
        'strategic-cadence': 'One date in all is fewer than the level needs.',
        'chair-missing': 'A meeting that was held as needed is a regular one now.',
        'minutes-missing': 'A meeting that was held as needed is a regular one now.',
    },
    'meeting-collision': {
        'agenda-overrun': 'The meeting it is held with is shorter than its agenda.',
        'contract-follow-up': yearly,
        'option-decision-missing': option,
        'tactical-cadence': rate,
        'strategic-cadence': rate,
    },
    'escalation-order': { 'escalation-missing': 'The step that climbed is gone.' },
    'early-dialogue-missing': {
        'unused-declaration': unused,
        'direct-procurement-visibility': 'No forum is used before the procurement either.',
    },
    'direct-procurement-visibility': {
        'direct-procurement-limit': 'The value is too high for a direct procurement.',
        'innovation-procedure': 'The procedure is one of innovation, and the type no longer is.',
    },
    'dialogue-dimensions': {
        'unused-declaration': unused,
        'direct-procurement-visibility': 'The arena was the only one before a direct procurement.',
    },
    'milestone-order': { 'milestone-phase': 'The day before the first milestone lies outside the phase.' },
    'forum-date-unknown': { 'unused-declaration': unused },
    'action-overdue': {
        'meeting-missed': 'Where one meeting is written down as held, the others of the past are missed.',
        'function-not-held': 'The one who was to act is named by a function that nobody has in this small plan.',
    },
};

/** Whether a fault that breaks one rule truly breaks another as well. */
export function isImplied(code: string, other: string): boolean {
    return implications[code]?.[other] !== undefined;
}
