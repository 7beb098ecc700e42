import type { plan, ToldPlan, Who } from '../../language/index.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import { closest } from './closest.ts';

/**
 * Who is meant by `Organisation.Person` or `Organisation.Role`.
 * @throws CannotDo where no organisation that the plans know has such a member.
 */
export function namedWho(name: string, plans: readonly ToldPlan[]): Who {
    const normal = name.normalize('NFC');
    const [organisation = '', member = '', ...more] = normal.split('.');
    const known = plans
        .flatMap(({ plan: { organisations, deals } }) => [...organisations, ...deals.flatMap(organisationsIn)])
        .flatMap((one) => [...one.roles, ...one.persons].map((of) => `${one.name}.${of.name}`));
    if (more.length === 0 && known.includes(normal)) return { organisation, member };
    if (member === '' || more.length > 0) throw new CannotDo(sentence(cannotDoTexts.takesWho, { option: '--person' }));
    throw new CannotDo(sentence(cannotDoTexts.nobody, { name }), closest(normal, [...new Set(known)]));
}

/** The parties to a deal, and those of others who are called to its meetings. */
function organisationsIn({ buyers, suppliers, partners, governance }: plan.Deal) {
    const called = (governance?.levels ?? [])
        .flatMap(({ meetings }) => meetings)
        .flatMap(({ chairs, participants, guests }) => [...chairs, ...participants, ...guests.map((guest) => guest.participant)])
        .flatMap((participant) => (participant.kind === 'function' ? [] : participant.organisation));
    return [...buyers, ...suppliers, ...partners, ...called];
}
