import { usages } from '../references/usages.ts';
import { placeOf } from '../rules/place.ts';
import { nodeAt } from './node-at.ts';
import type { Refactoring } from './refactoring.ts';
import { removeStatement } from './remove-statement.ts';
import { soleHolder } from './sole-holder.ts';
import { hasComment, isSilenced } from './with-comments.ts';

/** English texts of the refactoring; the keys of their translations. */
export const inlineRoleEverywhereTexts = {
    title: 'Name {person} wherever the role {role} is named, and remove the role',
} as const;

/**
 * A role goes, and the person who holds it is named instead, in every file. Only a role without functions: who counts on a function would find
 * nobody in it.
 */
export const inlineRoleEverywhere: Refactoring = {
    kind: 'inline',
    offers(place, context) {
        const { text, documents } = context;
        const role = nodeAt('Role', place, context);
        const person = role && soleHolder(role);
        if (!role?.name || !person || role.functions.length > 0 || hasComment(placeOf(role), context)) return [];
        if (isSilenced(role, context)) return [];
        const uses = documents().flatMap((document) =>
            (usages(document).get(role) ?? []).flatMap(({ reference }) => {
                const node = '$refNode' in reference ? reference.$refNode : undefined;
                return node ? [{ offset: node.offset, end: node.end, text: person.name, uri: document.uri.toString() }] : [];
            }),
        );
        if (uses.length === 0) return [];
        const args = { person: person.fullName ?? person.name, role: `${role.$container.name}.${role.name}` };
        // What is said above a role may be about others, too: it stays.
        const changes = [removeStatement(text, placeOf(role)), ...uses];
        return [{ title: inlineRoleEverywhereTexts.title, args, changes, newFiles: [] }];
    },
};
