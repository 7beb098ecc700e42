import type * as ast from '../generated/ast.ts';
import { buildPlan } from '../model/build-plan.ts';
import type { Deal } from '../model/plan.ts';
import { type RoleInUse, rolesInUse } from '../model/roles-in-use.ts';
import { sourceOf } from '../model/source.ts';
import type { Period, Source } from '../model/values.ts';
import { vacancy } from '../schedule/vacancy.ts';
import { readDate } from '../syntax/literals.ts';
import { every } from '../syntax/members.ts';
import { placeOfName } from './place.ts';
import { rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

const plan = (holders: string) => `organisation A {
  role Ops as operations held-by ${holders}
  person Bo "Bo Ask"
  person Cia "Cia Alm"
}
organisation B {
  role Ops as operations held-by Dan
  person Dan "Dan Ros"
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2027-12-31
  governance {
    operational level {
      meeting Operations {
        every month
        with operations
      }
    }
  }
}
`;

export const roleVacant = rule({
    code: 'role-vacant',
    on: 'Plan',
    severity: 'warning',
    since: '0.1.0',
    what: 'A role that a deal counts on and that nobody holds, all the time or for a part of the contract.',
    why: 'A call to a role that nobody holds reaches nobody. Between two holders, what was agreed is easily lost.',
    source: 'plain sense',
    examples: {
        bad: plan('Bo until 2026-06-30, Cia from 2026-09-01'),
        good: plan('Bo until 2026-06-30, Cia from 2026-07-01'),
    },
    messages: {
        nobody: 'Nobody holds the role "{role}" of "{organisation}", which "{deal}" counts on: who is called?',
        gap: 'Nobody holds the role "{role}" of "{organisation}" from {start} to {end}, while "{deal}" counts on it: who is called?',
    },
    check({ declarations }, context, report) {
        const uses = usesByPlace(context);
        for (const role of every(declarations, 'Organisation').flatMap(({ members }) => every(members, 'Role'))) {
            if (!role.holders.every(isReadable)) continue;
            const [first] = (uses.get(placeKey(sourceOf(role))) ?? [])
                .flatMap(({ deal, ...one }) => vacanciesOf(deal, one))
                .sort((a, b) => a.start.localeCompare(b.start) || a.args.deal.localeCompare(b.args.deal, 'en'));
            if (!first) continue;
            const { start, end, args } = first;
            if (role.holders.length === 0) report('nobody', placeOfName(role), args, { node: role });
            else report('gap', placeOfName(role), { ...args, start, end }, { node: role });
        }
    },
});

type Use = RoleInUse & { readonly deal: Deal };

/** Who counts on each role of this file: its own deals, and those of the files that import it. */
function usesByPlace({ document, importers }: RuleContext): ReadonlyMap<string, readonly Use[]> {
    const uri = document.uri.toString();
    const uses = new Map<string, Use[]>();
    for (const deal of [document, ...importers()].flatMap((one) => buildPlan(one).plan.deals)) {
        for (const one of rolesInUse(deal)) {
            if (one.role.source.uri !== uri) continue;
            const key = placeKey(one.role.source);
            const known = uses.get(key);
            if (known) known.push({ ...one, deal });
            else uses.set(key, [{ ...one, deal }]);
        }
    }
    return uses;
}

/** Organisations are built anew for each file that names them; where a role is written tells which it is. */
function placeKey({ line, character }: Source): string {
    return `${line}:${character}`;
}

/** When the deal's contract finds nobody in the role, at first. */
function vacanciesOf({ name, contract }: Deal, { role, organisation }: RoleInUse): readonly (Period & { readonly args: Args })[] {
    const gap = contract && vacancy(role, contract);
    return gap ? [{ ...gap, args: { role: role.name, organisation: organisation.name, deal: name } }] : [];
}

interface Args {
    readonly role: string;
    readonly organisation: string;
    readonly deal: string;
}

/** What could not be read may be what fills the gap; it has a finding of its own. */
function isReadable({ person, from, until }: ast.Holder): boolean {
    const [start, end] = [readDate(from), readDate(until)];
    if (!person?.ref || (from && !start) || (until && !end)) return false;
    return start === undefined || end === undefined || start <= end;
}
