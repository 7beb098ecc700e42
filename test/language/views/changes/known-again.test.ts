import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../../language/views/changes/changes-between.ts';
import { changesText } from '../../../../language/views/changes/changes-text.ts';
import { planOf } from '../../../support/plan-of.ts';

const tac = `meeting Tac "Contract" { every quarter on second monday
 with contract-manager }`;

const parties = `organisation Region "Region Väst" {
  country SE
  role Lead as operations held-by Anna
  person Anna "Anna Ek"
}
organisation Firma {
  country SE
  role Lead as operations held-by Ivar
  person Ivar "Ivar Berg"
}
`;

/** A deal of the two, with what is written in its phase before and during, and at its tactical level. */
const deal = (name: string, { before = '', during = '', tactical = '', more = '' }) => `deal ${name} {
  buyer Region
  supplier Firma
  type procurement
  delivery service
  phase before {
    ${before}
  }
  phase during {
    ${during}
  }
  governance {
    tactical level {
      ${tactical}
    }
    ${more}
  }
}
`;

/** What is told of a change from one plan to another, both of the same parties unless they declare others. */
async function told(before: string, now: string, language = 'en'): Promise<string> {
    const plan = async (text: string) => [await planOf(text.includes('organisation ') ? text : parties + text)];
    const changes = changesBetween(await plan(before), await plan(now), language, 'shared');
    return changesText(changes, language).replaceAll('\u00a0', ' ').trimEnd();
}

describe('what went elsewhere', () => {
    it('a meeting, to another deal', async () => {
        const before = deal('One', { tactical: tac }) + deal('Two', {});
        expect(await told(before, deal('One', {}) + deal('Two', { tactical: tac }))).toBe(`Changed: Meeting Contract, Two
  Deal
    Before: One
    Now: Two`);
    });

    it('a requirement, to another deal', async () => {
        const requirement = 'requirement R1 "A yearly review"';
        const before = deal('One', { more: requirement }) + deal('Two', {});
        expect(await told(before, deal('One', {}) + deal('Two', { more: requirement }), 'sv')).toBe(`Ändrat: Kravet R1, Two
  Affär
    Före: One
    Nu: Two`);
    });

    it('a dialogue, to another phase', async () => {
        const meet = 'dialogue Meet "Meet the market" { with Firma.Lead }';
        expect(await told(deal('One', { before: meet }), deal('One', { during: meet }))).toBe(`Changed: Dialogue Meet the market
  Phase
    Before: Before the procurement
    Now: During the procurement`);
    });

    it('but a meeting of a deal that is gone is not that of a new one', async () => {
        const buyer = parties.replace('organisation Firma {', 'organisation Other {\n  country SE\n}\n$&');
        const [one, two] = [deal('One', { tactical: tac }), deal('Two', { tactical: tac }).replace('Firma', 'Other')];
        expect(await told(buyer + one, buyer + two)).toBe(`New: Deal Two
  Title: Two
  Buyer: Region Väst
  Supplier: Other
  Type of deal: Procurement
  Delivery: Service

New: Tactical level
  Title: Tactical level

New: Meeting Contract
  Level: Tactical level
  Title: Contract
  How often: Every quarter, the second Monday of the month
  Participants: contract manager on both sides

New: Phase: Before the procurement
  Title: Before the procurement

New: Phase: During the procurement
  Title: During the procurement

No longer there: Deal One
  Title: One
  Buyer: Region Väst
  Supplier: Firma
  Type of deal: Procurement
  Delivery: Service`);
    });
});

describe('what is something else', () => {
    it('a person', async () => {
        const now = parties.replace('held-by Anna', 'held-by Bo').replace('person Anna "Anna Ek"', 'person Bo "Bo Ask"');
        expect(await told(parties, now)).toBe(`Changed: Role Lead, Region Väst
  Held by
    Before: Anna Ek
    Now: Bo Ask

New: Person Bo Ask, Region Väst
  Name: Bo Ask

No longer there: Person Anna Ek, Region Väst
  Name: Anna Ek`);
    });

    it('a milestone, a phase, a level and an escalation', async () => {
        const before = deal('One', { during: 'questions 2026-03-02', more: 'escalate operational to tactical within 5 days' });
        const now = before
            .replace('questions', 'answers')
            .replace('phase before', 'phase after')
            .replace('tactical level', 'strategic level')
            .replace('operational to tactical', 'tactical to strategic');
        expect(await told(before, now)).toBe(`New: Strategic level
  Title: Strategic level

New: Escalation from tactical level to strategic level
  Within: 5 days

New: Milestone: Last day for answers
  Date: 2026-03-02

New: Phase: After the procurement
  Title: After the procurement

No longer there: Tactical level
  Title: Tactical level

No longer there: Escalation from operational level to tactical level
  Within: 5 days

No longer there: Phase: Before the procurement
  Title: Before the procurement

No longer there: Milestone: Last day for questions
  Date: 2026-03-02`);
    });

    it('a supplier in the same country, and a role of which nothing is said', async () => {
        const before = `organisation Region {
  country SE
  role Lead
}
`;
        expect(await told(before, before.replace('Region', 'Kommun'))).toBe(`New: Organisation Kommun
  Title: Kommun
  Country: SE

New: Role Lead, Kommun
  Title: Lead

No longer there: Organisation Region
  Title: Region
  Country: SE`);
        expect(await told(before, before.replace('Lead', 'Boss'))).toBe(`New: Role Boss, Region
  Title: Boss

No longer there: Role Lead, Region
  Title: Lead`);
    });
});

describe('what is the same', () => {
    const plan = parties + deal('One', { tactical: tac, during: 'bids 2026-03-02' });

    it('whatever its name in the file, where its title is the same', async () => {
        const titled = plan.replace('deal One', 'deal One "The desk"');
        expect(titled).not.toBe(plan);
        const now = titled
            .replace('deal One', 'deal Desk')
            .replace('meeting Tac', 'meeting Con')
            .replace('person Anna', 'person Ek')
            .replace('held-by Anna', 'held-by Ek')
            .replace('second monday', 'third monday');
        expect(await told(titled, now)).toBe(`Changed: Meeting Contract
  How often
    Before: Every quarter, the second Monday of the month
    Now: Every quarter, the third Monday of the month`);
    });

    it('a deal under another name, with what it holds', async () => {
        const now = plan.replace('deal One', 'deal Desk').replace('second monday', 'third monday');
        expect(await told(plan, now.replace('third monday', 'second monday'))).toBe('Renamed: Deal Desk (before: Deal One)');
    });

    it('an organisation or a requirement under another name is told of once, not of all that mentions it', async () => {
        const before = plan.replace('with contract-manager', 'with Region.Lead');
        expect(await told(before, before.replace('"Region Väst"', '"Region Öst"'))).toBe(`Changed: Organisation Region Öst
  Title
    Before: Region Väst
    Now: Region Öst`);
        const more = { tactical: tac.replace(' }', ' fulfils R1 }'), more: 'requirement R1 "A yearly review"' };
        const required = parties + deal('One', more);
        expect(await told(required, required.replaceAll('R1', 'Review'))).toBe(
            'Renamed: Requirement Review (before: Requirement R1)',
        );
        expect(await told(before, before.replaceAll('Firma', 'Bolag'))).toBe(
            'Renamed: Organisation Bolag (before: Organisation Firma)',
        );
    });

    it('a meeting under another name, with what was held', async () => {
        const held = plan.replace(/\}\n$/, '  held Tac 2026-01-12 {\n    decided "Go"\n  }\n}\n');
        const now = held.replaceAll(' Tac', ' Con').replace('"Contract"', '"Follow-up"').replace('"Go"', '"Stop"');
        expect(await told(held, now)).toBe(`Renamed: Meeting Follow-up (before: Meeting Contract)

Changed: Held: Follow-up, 2026-01-12
  Decided
    Before: Go
    Now: Stop`);
    });

    it('one supplier, and another one beside it', async () => {
        const other = parties.replace('organisation Firma {', 'organisation Other {\n  country SE\n}\n$&');
        const now = plan.replace(parties, other).replace('supplier Firma', 'supplier Firma, Other');
        expect(await told(plan, now)).toBe(`Changed: Deal One
  Supplier
    Before: Firma
    Now: Firma; Other

New: Organisation Other
  Title: Other
  Country: SE`);
    });
});

it('where a plan has several deals, each part of one is told with its name', async () => {
    const before = deal('One', { tactical: tac }) + deal('Two', { tactical: tac });
    expect(
        await told(before, before.replaceAll('second monday', 'third monday').replace('third monday', 'first monday')),
    ).toBe(`Changed: Meeting Contract, One
  How often
    Before: Every quarter, the second Monday of the month
    Now: Every quarter, the first Monday of the month

Changed: Meeting Contract, Two
  How often
    Before: Every quarter, the second Monday of the month
    Now: Every quarter, the third Monday of the month`);
});

it('of a deal that is gone, it goes without saying that its meetings are', async () => {
    const one = deal('One', { tactical: tac });
    const two = deal('Two', { tactical: tac, during: 'bids 2026-03-02' });
    expect(await told(one + two, one)).toBe(`No longer there: Deal Two
  Title: Two
  Buyer: Region Väst
  Supplier: Firma
  Type of deal: Procurement
  Delivery: Service`);
});
