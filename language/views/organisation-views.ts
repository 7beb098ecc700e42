import type { Closure, Holder, Organisation } from '../model/parties.ts';
import type { Source } from '../model/values.ts';
import { capitalised } from './capitalised.ts';
import { enumerated } from './enumerated.ts';
import { periodInTable } from './format-date.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { titleOf } from './title-of.ts';

/** A party with its roles and the people in them. */
export interface OrganisationView {
    readonly title: string;
    readonly country: string | undefined;
    readonly timezone: string | undefined;
    /** "week 28–31 every year (Summer)". */
    readonly closures: readonly string[];
    readonly roles: readonly RoleView[];
    /** People who hold no role, nor stand in for anyone. */
    readonly others: readonly PersonView[];
    readonly source: Source;
}

export interface RoleView {
    readonly title: string;
    readonly functions: string;
    readonly holders: readonly HolderView[];
    readonly source: Source;
}

export interface HolderView {
    readonly person: PersonView;
    /** "until 2026-08-31", "alternate Bo Ask". */
    readonly terms: readonly string[];
}

export interface PersonView {
    readonly name: string;
    readonly email: string | undefined;
    readonly source: Source;
}

export function organisationViews(organisations: readonly Organisation[], language: string): readonly OrganisationView[] {
    return organisations.map((organisation) => organisationView(organisation, language));
}

function organisationView(organisation: Organisation, language: string): OrganisationView {
    const phrases = phrasesOf(language);
    const seated = new Set(
        organisation.roles.flatMap(({ holders }) => holders.flatMap(({ person, alternate }) => [person, alternate])),
    );
    return {
        title: titleOf(organisation),
        country: organisation.country,
        timezone: organisation.timezone,
        closures: organisation.closures.map((closure) => describeClosure(closure, language)),
        roles: organisation.roles.map((role) => ({
            title: titleOf(role),
            functions: capitalised(
                enumerated(
                    role.functions.flatMap((one) => phrases.functions[one] ?? []),
                    phrases.and,
                ),
            ),
            holders: role.holders.map((holder) => holderView(holder, language)),
            source: role.source,
        })),
        others: organisation.persons.filter((person) => !seated.has(person)).map(personView),
        source: organisation.source,
    };
}

function describeClosure(closure: Closure, language: string): string {
    const when = closure.kind === 'period' ? periodInTable(closure.period) : describeWeeks(closure, language);
    return closure.reason ? `${when} (${closure.reason})` : when;
}

function describeWeeks({ startWeek: start, endWeek: end }: Extract<Closure, { kind: 'weeks' }>, language: string): string {
    return start === end
        ? say(texts.organisations.week, language, { week: start })
        : say(texts.organisations.weeks, language, { start, end });
}

function holderView({ person, from, until, alternate }: Holder, language: string): HolderView {
    const terms = [
        from && say(texts.organisations.from, language, { date: from }),
        until && say(texts.organisations.until, language, { date: until }),
        alternate && say(texts.organisations.alternate, language, { person: personView(alternate).name }),
    ];
    return { person: personView(person), terms: terms.flatMap((term) => term || []) };
}

function personView({ name, fullName, email, source }: Organisation['persons'][number]): PersonView {
    return { name: titleOf({ name, title: fullName }), email, source };
}
