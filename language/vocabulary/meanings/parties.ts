import type { Meaning } from './meaning.ts';

/** Who takes part: organisations, roles, people and their functions. */
export const parties = {
    organisation: 'A party to a deal, or someone it meets: its roles, its people, its country and the weeks it is closed.',
    country: 'The country whose public holidays count for the organisation: they are no workdays.',
    timezone: "The organisation's time zone. Meetings keep the time of the first buyer's zone, else of the first supplier's.",
    closed: 'Days on which the organisation holds no meetings. A meeting that falls there moves to the next workday within seven days, or is dropped.',
    role: 'A task that remains when people change. The plan refers to the role, and the role says who holds it when.',
    person: 'Someone who works for the organisation. People change: refer to their role where you can.',
    as: 'What the role is responsible for. A role may have several functions.',
    'held-by': 'Who holds the role, and from and until which day.',
    alternate: 'Who steps in when the holder is away.',
    until: 'The last day, that day included.',
    executive: 'One of those who lead the organisation. Executives of both sides meet at strategic level, once or twice a year.',
    'contract-owner':
        'Owns the contract on behalf of the organisation. The contract owners of both sides belong in the tactical meetings.',
    'contract-manager':
        'Looks after the contract while it runs. The contract managers of both sides belong in the tactical meetings; having them in every meeting is one good way to continuity.',
    operations: 'Responsible for the daily operation. Those of both sides belong in the operational meetings.',
    user: 'Speaks for those who use what was bought. Users are invited to the operational meetings now and then.',
    'account-manager': "Looks after the customer at the supplier. Counts as the supplier's contract manager.",
    'bid-manager': "Leads the supplier's bid.",
    'procurement-officer': 'Runs the procurement for the buyer.',
    'project-manager': 'Leads a project in the delivery.',
    specialist: 'Has special knowledge and takes part where it is needed.',
    legal: 'Knows the law and takes part where the contract is interpreted.',
    finance: { usual: "Responsible for the deal's finances.", AgendaItem: 'An item about costs, invoices and payment.' },
    buyer: 'The side that buys: the contracting authority.',
    supplier: 'The side that delivers. Several suppliers can meet at one table.',
    partner: 'A third party that takes part in the deal, beside buyer and supplier.',
    both: "The buyer's side and the supplier's side.",
    of: 'Whose side it is. Without it a function means both sides.',
} as const satisfies Readonly<Record<string, Meaning>>;
