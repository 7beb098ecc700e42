import { AstUtils, type LangiumDocument } from 'langium';
import type { Declared } from '../references/names.ts';
import { usages } from '../references/usages.ts';
import { capitalised, nameMeant } from './lower-case-name.ts';
import { placeOfName } from './place.ts';
import { rule, type TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

export const nameExpected = rule({
    code: 'name-expected',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A keyword or a lower-case word where a name must stand.',
    why: 'Names begin with a capital letter, so that a name can never be mistaken for a word of the language, today or when the next word is added.',
    source: 'plain sense',
    examples: { bad: 'organisation A {\n  role boss\n}\n', good: 'organisation A {\n  role Boss\n}\n' },
    messages: {
        name: 'Names begin with a capital letter: write "{name}".',
        code: 'Codes of countries and currencies are written in capital letters: "{name}".',
        unknownCode: '"{word}" is no code of a country or currency, such as SE or SEK.',
    },
    check(_plan, context, report) {
        for (const problem of context.syntaxProblems) {
            if (problem.kind !== 'name-expected' && problem.kind !== 'unknown-word') continue;
            const meant = nameMeant(problem.offset, problem.word, context);
            // Where a keyword could stand as well, only a name that is declared tells what was meant.
            if (problem.kind === 'unknown-word' && meant.kind !== 'reference') continue;
            if (meant.kind === 'code') {
                report(meant.name ? 'code' : 'unknownCode', problem, { name: meant.name ?? '', word: problem.word });
            } else report('name', problem, { name: meant.kind === 'reference' ? meant.name : capitalised(problem.word) });
        }
    },
    fixes: [
        {
            title: 'Write {name}',
            safe: true,
            offers(finding, context) {
                const word = context.text.slice(finding.offset, finding.end);
                const meant = nameMeant(finding.offset, word, context);
                if (meant.kind === 'declared') return renamed(meant.declaration, capitalised(word), context);
                const name = meant.kind === 'unknown' ? undefined : meant.name;
                return name ? [{ args: { name }, changes: [{ offset: finding.offset, end: finding.end, text: name }] }] : [];
            },
        },
    ],
});

/** A declaration with another name, wherever it is referred to; nothing where the name is taken. */
function renamed(declaration: Declared, name: string, { document, importers }: RuleContext) {
    const home = AstUtils.getDocument(declaration);
    const owner = declaration.$container as { readonly members?: readonly object[]; readonly declarations?: readonly object[] };
    const siblings = [...(owner.members ?? []), ...(owner.declarations ?? [])];
    if (siblings.some((one) => 'name' in one && one.name === name)) return [];
    const users: readonly LangiumDocument[] = home === document ? [document, ...importers()] : [home, document];
    const changes: TextChange[] = [{ ...placeOfName(declaration), text: name, uri: home.uri.toString() }];
    for (const user of users) {
        for (const { reference } of usages(user).get(declaration) ?? []) {
            const { offset, end } = reference.$refNode ?? {};
            if (offset !== undefined && end !== undefined) changes.push({ offset, end, text: name, uri: user.uri.toString() });
        }
    }
    return [{ args: { name }, changes }];
}
