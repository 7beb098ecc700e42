import type * as ast from '../generated/ast.ts';
import { readDate } from '../syntax/literals.ts';
import { every, first } from '../syntax/members.ts';
import { buildPeriod, isWeek } from './build-common.ts';
import type { Closure, Holder, Organisation, Person } from './parties.ts';
import { isAt, sourceOf } from './source.ts';

/** Builds organisations, each once however many deals and imports name it, and anew only when its text has changed or moved. */
export interface OrganisationBuilder {
    resolve(organisation: ast.Organisation | undefined): Organisation | undefined;
}

const kept = new WeakMap<ast.Organisation, Organisation>();

export function createOrganisationBuilder(): OrganisationBuilder {
    const built = new Map<ast.Organisation, Organisation>();
    return {
        resolve(organisation) {
            if (!organisation) return undefined;
            let found = built.get(organisation);
            if (!found) {
                found = kept.get(organisation);
                if (!found || !isAt(found, organisation)) {
                    found = buildOrganisation(organisation);
                    kept.set(organisation, found);
                }
                built.set(organisation, found);
            }
            return found;
        },
    };
}

function buildOrganisation(node: ast.Organisation): Organisation {
    const persons = every(node.members, 'Person').map(
        (person): Person => ({ name: person.name, fullName: person.fullName, email: person.email, source: sourceOf(person) }),
    );
    const personOf = (person: ast.Person | undefined) => persons.find((candidate) => candidate.name === person?.name);
    return {
        name: node.name,
        title: node.title,
        country: first(node.members, 'Country')?.code,
        timezone: first(node.members, 'Timezone')?.zone,
        closures: every(node.members, 'Closure').flatMap(buildClosure),
        roles: every(node.members, 'Role').map((role) => ({
            name: role.name,
            title: role.title,
            functions: role.functions,
            holders: role.holders.flatMap((holder): Holder[] => {
                const person = personOf(holder.person?.ref);
                return person
                    ? [
                          {
                              person,
                              from: readDate(holder.from),
                              until: readDate(holder.until),
                              alternate: personOf(holder.alternate?.ref),
                          },
                      ]
                    : [];
            }),
            source: sourceOf(role),
        })),
        persons,
        source: sourceOf(node),
    };
}

function buildClosure(node: ast.Closure): Closure[] {
    if (isWeek(node.startWeek) && isWeek(node.endWeek))
        return [{ kind: 'weeks', startWeek: node.startWeek, endWeek: node.endWeek, reason: node.reason }];
    const period = buildPeriod(node.start, node.end);
    return period ? [{ kind: 'period', period, reason: node.reason }] : [];
}
