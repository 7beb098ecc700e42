import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

export const sameParty = rule({
    code: 'same-party',
    on: 'Deal',
    severity: 'error',
    since: '0.1.0',
    what: 'An organisation that is both buyer and supplier of a deal.',
    why: 'A deal has two sides. Who sits on both cannot meet the other, and no rule about "both sides" means anything.',
    source: 'plain sense',
    examples: {
        bad: 'organisation A {\n}\ndeal D {\n  buyer A\n  supplier A\n  type one-off\n  delivery goods\n}\n',
        good: 'organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n}\n',
    },
    messages: { both: '"{organisation}" is both buyer and supplier of "{deal}": a deal needs another party.' },
    check(deal, _context, report) {
        const buyers = new Set(every(deal.members, 'BuyerProperty').flatMap(resolved));
        for (const supplier of every(deal.members, 'SupplierProperty')) {
            supplier.organisations.forEach((reference, index) => {
                const organisation = reference.ref;
                if (organisation && buyers.has(organisation)) {
                    report('both', placeOfProperty(supplier, 'organisations', index), {
                        organisation: organisation.name,
                        deal: deal.name,
                    });
                }
            });
        }
    },
});

function resolved(property: ast.BuyerProperty): ast.Organisation[] {
    return property.organisations.flatMap((reference) => reference.ref ?? []);
}
