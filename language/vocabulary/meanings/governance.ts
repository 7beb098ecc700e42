import type { Meaning } from './meaning.ts';

/** The governance model: levels, escalation, meetings and what was held. */
export const governance = {
    governance: 'The governance model. Its levels keep dialogue, quality and follow-up going during the contract period.',
    required: 'The governance model is a mandatory requirement of the contract: both sides must keep it.',
    requirement: 'Something the contract demands. A meeting or an escalation must fulfil it, or the contract is broken.',
    fulfils: 'Which requirements of the contract this meets.',
    level: 'A level of the governance model. The three levels are also the escalation ladder.',
    operational:
        'The level for daily delivery, usually every month and at most every week. Those responsible for daily operations meet, and users are invited now and then.',
    tactical:
        'The level for contract matters, delivery and the coming year, one to four times a year. Contract owners and contract managers meet, and one of the meetings is dedicated to contract follow-up.',
    strategic: {
        usual: 'The level for the future and the relationship, once or twice a year. Executives of both sides meet.',
        DeliveryProperty: 'A delivery that much depends on. It needs all three levels: operational, tactical and strategic.',
    },
    handles: 'What the level deals with.',
    decides: 'What the level may decide: its mandate.',
    escalate: 'How a matter that is not settled on one level climbs to the next, and how soon.',
    meeting: 'A meeting that comes back: how often, where, who, about what, and what is written down.',
    with: 'Who takes part. A function without a side means both sides.',
    invite: 'Guests, who come to some of the meetings.',
    chair: 'Who leads the meeting. When there are several they take turns.',
    alternating: 'How often the chairs change. Without it they change each time.',
    agenda: 'What the meeting goes through, with the time for each item and who leads it.',
    notice: 'How long before the meeting it is called.',
    report: 'What is sent out before the meeting, when and by whom.',
    minutes:
        'When the minutes are ready and who writes them. Where the contract requires the model, every regular meeting should have them.',
    approved: 'How soon the minutes must be approved once they are written.',
    'contract-follow-up':
        'The meeting is dedicated to following up the contract. That is needed at least once a year, on tactical level.',
    development: 'About what is to come: improvements and new needs.',
    relationship: 'About how the parties work together.',
    risk: 'About what may go wrong, and what is done about it.',
    quality: 'About the quality of what is delivered.',
    sustainability: 'About environment, social responsibility and working conditions.',
    security: 'About security and data protection.',
    min: 'Minutes of the agenda.',
    h: 'Hours of the agenda.',
    held: 'What really happened at a meeting: who was there, what was decided, and who does what.',
    planned: 'The day the meeting was planned for, when it was held on another.',
    present: 'Who was there.',
    decided: 'A decision of the meeting.',
    action: 'Something someone is to do after the meeting, and by when.',
    done: 'The day it was done.',
} as const satisfies Readonly<Record<string, Meaning>>;
