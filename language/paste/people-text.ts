import type * as ast from '../generated/ast.ts';
import { every } from '../syntax/members.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { emailIn, fullName, functionIn } from './cells.ts';
import type { KnownTable } from './columns.ts';
import type { ColumnKind } from './headings.ts';
import { nameOf, quotedText, takeName } from './names.ts';
import { withTitle } from './pasted.ts';

/** Roles and people that rows name, in English plan text. */
export interface PeopleText {
    readonly roles: readonly string[];
    readonly people: readonly string[];
    readonly notUnderstood: readonly string[];
}

interface NewRole {
    readonly name: string;
    readonly title: string;
    readonly holders: string[];
}

interface NewPerson {
    readonly name: string;
    readonly fullName: string;
    email: string | undefined;
}

/** Cells of these columns are understood; those of others are told of. */
const understood: readonly (ColumnKind | undefined)[] = [
    'person',
    'given-name',
    'family-name',
    'role',
    'email',
    'organisation',
    'number',
];

/**
 * Roles and people for an organisation. Someone or something that it has already is used, not doubled; a role that it has gets no holder, for who
 * holds it has been said.
 */
export function peopleText(
    table: KnownTable,
    rows: KnownTable['rows'],
    organisation: ast.Organisation | undefined,
    lexicon: Lexicon,
): PeopleText {
    const { kinds, titles } = table;
    const members = organisation?.members ?? [];
    const [oldRoles, oldPeople] = [every(members, 'Role'), every(members, 'Person')];
    const taken = new Set([...oldRoles, ...oldPeople].map(({ name }) => name));
    const roles = new Map<string, NewRole>();
    const people = new Map<string, NewPerson>();
    const notUnderstood: string[] = [];

    for (const row of rows) {
        const cell = (kind: ColumnKind): string => row[kinds.indexOf(kind)] ?? '';
        row.forEach((text, column) => {
            if (text !== '' && !understood.includes(kinds[column])) notUnderstood.push(withTitle(titles[column], text));
        });
        const email = emailIn(cell('email')) ?? emailIn(cell('person'));
        if (cell('email') !== '' && email === undefined) notUnderstood.push(cell('email'));
        const said =
            [cell('given-name'), cell('family-name')].filter(Boolean).join(' ') || fullName(cell('person').replaceAll('\n', ' '));
        const person = personOf(
            email === undefined
                ? said
                : said
                      .replace(email, '')
                      .replace(/[<>()]/g, ' ')
                      .trim(),
            email,
        );
        for (const title of cell('role').split('\n').filter(Boolean)) holdRole(title.trim(), person);
    }
    return {
        roles: [...roles.values()].map((role) => roleText(role, lexicon)),
        people: [...people.values()].map(({ name, fullName: full, email }) =>
            ['person', name, full === name ? '' : quotedText(full), email ? `<${email}>` : ''].filter(Boolean).join(' '),
        ),
        notUnderstood,
    };

    /** The name of a person, who is new unless known by e-mail or by name. */
    function personOf(full: string, email: string | undefined): string | undefined {
        if (full === '' && email === undefined) return undefined;
        const old = oldPeople.find(
            (one) => (email !== undefined && one.email === email) || (full !== '' && (one.fullName ?? one.name) === full),
        );
        if (old) return old.name;
        const shown = full || nameFromEmail(email ?? '');
        const key = shown.toLowerCase();
        const known = people.get(key);
        if (known) {
            known.email ??= email;
            return known.name;
        }
        const words = shown.split(' ');
        const wanted = [nameOf(words[0] ?? '', ''), nameOf([words[0], words.at(-1)].join(' '), ''), nameOf(shown, '')].filter(
            Boolean,
        );
        const name = takeName(wanted.length > 0 ? wanted : ['Person'], taken);
        people.set(key, { name, fullName: shown, email });
        return name;
    }

    function holdRole(title: string, holder: string | undefined): void {
        if (title === '') return;
        const key = title.toLowerCase();
        const isOld = oldRoles.some((one) => [one.name, one.title].some((text) => text?.toLowerCase() === key));
        if (isOld) return;
        const role = roles.get(key) ?? { name: takeName([nameOf(title, 'Role')], taken), title, holders: [] };
        roles.set(key, role);
        if (holder !== undefined && !role.holders.includes(holder)) role.holders.push(holder);
    }
}

function roleText({ name, title, holders }: NewRole, lexicon: Lexicon): string {
    const meant = functionIn(title, lexicon);
    return [
        'role',
        name,
        title === name ? '' : quotedText(title),
        meant ? `as ${meant}` : '',
        holders.length > 0 ? `held-by ${holders.join(', ')}` : '',
    ]
        .filter(Boolean)
        .join(' ');
}

/** `bea.holm@x.example` is Bea Holm, as far as one can tell. */
function nameFromEmail(email: string): string {
    const words = (email.split('@')[0] ?? '').split(/[._-]+/).filter((word) => /^\p{L}/u.test(word));
    return words.map((word) => word.replace(/^./u, (sign) => sign.toLocaleUpperCase('sv'))).join(' ') || email;
}
