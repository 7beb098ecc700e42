import type { LangiumDocument } from 'langium';
import type * as ast from '../generated/ast.ts';
import { declaredNames } from '../references/names.ts';
import { every } from '../syntax/members.ts';
import { placeOf, placeOfName } from './place.ts';
import { removeLines } from './remove-lines.ts';
import { rolesMeant } from './roles-meant.ts';
import { rule } from './rule.ts';

const plan = (more: string) =>
    `organisation A {\n  role Chief as executive held-by Eva\n  person Eva "Eva Ek"\n${more}}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n  phase before {\n    dialogue "Needs" {\n      with executive of buyer\n    }\n  }\n}\n`;

export const unusedDeclaration = rule({
    code: 'unused-declaration',
    on: 'Plan',
    severity: 'hint',
    soundOnly: true,
    since: '0.1.0',
    what: 'A role, a person, an organisation, a forum or a channel that nothing in the workspace uses.',
    why: 'What stands in a plan but is used nowhere is either forgotten or gone, and readers cannot tell which.',
    source: 'plain sense',
    examples: { bad: plan('  person Bo "Bo Ask"\n'), good: plan('') },
    messages: {
        role: 'Nothing names the role "{name}" of "{organisation}", nor a function that it holds.',
        person: '"{name}" of "{organisation}" holds no role and takes part in nothing.',
        organisation: '"{name}" is a party to no deal and takes part in nothing.',
        forum: 'No dialogue takes place at the forum "{name}".',
        channel: 'No dialogue uses the channel "{name}".',
    },
    check({ declarations }, context, report) {
        const importers = context.importers();
        // Nobody uses a library that is being written, or that is looked at on its own: to show all of it faded would help nobody.
        if (importers.length === 0 && every(declarations, 'Deal').length === 0) return;
        // Where an importing plan can't be read whole, the use may be in what is unread.
        if (importers.some(({ parseResult }) => parseResult.lexerErrors.length > 0)) return;
        const meant = rolesMeant([context.document, ...importers].map(treeOf));
        const duplicates = new Set(declaredNames(context.tree).duplicates.map(({ declaration }) => declaration));
        const isUnused = (node: ast.Organisation | ast.NamedArena | ast.Member): boolean =>
            // A name in lower case and a name declared twice have findings of their own.
            /^\p{Lu}/u.test(node.name ?? '') && !duplicates.has(node) && !context.isUsed(node);
        for (const organisation of every(declarations, 'Organisation')) {
            const { name } = organisation;
            if (isUnused(organisation)) {
                report('organisation', placeOfName(organisation), { name }, { node: organisation, unnecessary: true });
                continue;
            }
            const members = [...every(organisation.members, 'Role'), ...every(organisation.members, 'Person')];
            for (const node of members.filter((one) => isUnused(one) && !meant.has(one))) {
                const message = node.$type === 'Role' ? 'role' : 'person';
                report(message, placeOfName(node), { name: node.name, organisation: name }, { node, unnecessary: true });
            }
        }
        for (const node of [...every(declarations, 'Forum'), ...every(declarations, 'Channel')].filter(isUnused)) {
            const message = node.$type === 'Forum' ? 'forum' : 'channel';
            report(message, placeOfName(node), { name: node.name }, { node, unnecessary: true });
        }
    },
    fixes: [
        {
            title: 'Remove "{name}"',
            offers: ({ node, args }, { text }) =>
                node ? [{ args: { name: args.name ?? '' }, changes: [removeLines(text, placeOf(node))] }] : [],
        },
    ],
});

function treeOf(document: LangiumDocument): ast.Plan {
    return document.parseResult.value as ast.Plan;
}
