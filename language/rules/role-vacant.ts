import type * as ast from '../generated/ast.ts';
import { buildPlan } from '../model/build-plan.ts';
import type { Deal } from '../model/plan.ts';
import { rolesInUse } from '../model/roles-in-use.ts';
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
        const vacancies = vacanciesByPlace(context);
        if (vacancies.size === 0) return;
        for (const role of every(declarations, 'Organisation').flatMap(({ members }) => every(members, 'Role'))) {
            if (!role.holders.every(isReadable)) continue;
            const [first] = (vacancies.get(placeKey(sourceOf(role))) ?? []).toSorted(
                (a, b) => a.start.localeCompare(b.start) || a.args.deal.localeCompare(b.args.deal, 'en'),
            );
            if (!first) continue;
            const { start, end, args } = first;
            if (role.holders.length === 0) report('nobody', placeOfName(role), args, { node: role });
            else report('gap', placeOfName(role), { ...args, start, end }, { node: role });
        }
    },
});

/** A time when nobody holds a role on which a deal counts. */
interface Vacancy extends Period {
    readonly role: Source;
    readonly args: { readonly role: string; readonly organisation: string; readonly deal: string };
}

const known = new WeakMap<Deal, readonly Vacancy[]>();

/** The vacancies of each role of this file, for whoever counts on it: its own deals, and those of the files that import it. */
function vacanciesByPlace({ document, uri, importers }: RuleContext): ReadonlyMap<string, readonly Vacancy[]> {
    const vacancies = new Map<string, Vacancy[]>();
    for (const one of [document, ...importers()].flatMap((other) => buildPlan(other).plan.deals).flatMap(vacanciesOf)) {
        if (one.role.uri !== uri) continue;
        const key = placeKey(one.role);
        vacancies.set(key, [...(vacancies.get(key) ?? []), one]);
    }
    return vacancies;
}

/** Organisations are built anew for each file that names them; where a role is written tells which it is. */
function placeKey({ line, character }: Source): string {
    return `${line}:${character}`;
}

/** When a deal's contract finds nobody in a role, at first. Made once for a deal. */
function vacanciesOf(deal: Deal): readonly Vacancy[] {
    let found = known.get(deal);
    if (!found) {
        const { name, contract } = deal;
        found = rolesInUse(deal).flatMap(({ role, organisation }) => {
            const gap = contract && vacancy(role, contract);
            const args = { role: role.name, organisation: organisation.name, deal: name };
            return gap ? [{ ...gap, role: role.source, args }] : [];
        });
        known.set(deal, found);
    }
    return found;
}

/** What could not be read may be what fills the gap; it has a finding of its own. */
function isReadable({ person, from, until }: ast.Holder): boolean {
    const [start, end] = [readDate(from), readDate(until)];
    if (!person?.ref || (from && !start) || (until && !end)) return false;
    return start === undefined || end === undefined || start <= end;
}
