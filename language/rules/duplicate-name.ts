import { declaredNames } from '../references/names.ts';
import { placeOfName } from './place.ts';
import { rule } from './rule.ts';

const messages = {
    twice: 'The name "{name}" is taken already: nobody can tell which of the two is meant. Give this one another name.',
    first: '"{name}" is declared here first.',
} as const;

export const duplicateName = rule({
    code: 'duplicate-name',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'Two declarations with one name where one could be mistaken for the other.',
    why: 'Whoever refers to the name means one of them, and nobody can tell which. The first is taken.',
    source: 'plain sense',
    examples: {
        bad: 'organisation A {\n  person Ann "Ann Ek"\n  person Ann "Ann Lo"\n}\n',
        good: 'organisation A {\n  person AnnE "Ann Ek"\n  person AnnL "Ann Lo"\n}\n',
    },
    messages,
    check(plan, { document }, report) {
        for (const { declaration, first } of declaredNames(plan).duplicates) {
            const name = declaration.name ?? '';
            const related = [{ ...placeOfName(first), uri: document.uri.toString(), message: messages.first, args: { name } }];
            report('twice', placeOfName(declaration), { name }, { node: declaration, related });
        }
    },
});
