import type { Expectation } from '../syntax/expectation.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Word } from '../vocabulary/words.ts';
import { describeExpected } from './describe-expected.ts';
import { nameMeant } from './lower-case-name.ts';
import { replaceWith } from './replace-with.ts';
import { rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

export const unknownWord = rule({
    code: 'unknown-word',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A lower-case word that is no word of the language, or does not fit where it stands.',
    why: 'Nothing can be worked out from a word that is not known. Most often it is mistyped.',
    source: 'plain sense',
    examples: { bad: 'organisation A {\n  cuntry SE\n}\n', good: 'organisation A {\n  country SE\n}\n' },
    messages: {
        near: 'The word "{word}" is unknown. Did you mean {near}?',
        far: 'The word "{word}" is unknown. What fits here: {expected}.',
    },
    check(_plan, context, report) {
        for (const problem of context.syntaxProblems) {
            if (problem.kind !== 'unknown-word') continue;
            const { word, expected } = problem;
            // A declared name in lower case is for name-expected.
            if (nameMeant(problem.offset, word, context).kind === 'reference') continue;
            const near = suggestions(word, expected, context);
            if (near.length > 0) report('near', problem, { word, near: { either: near.map((one) => `"${one}"`) } });
            else report('far', problem, { word, expected: describeExpected(expected) });
        }
    },
    fixes: [
        replaceWith((finding, context) => {
            const problem = context.syntaxProblems.find(
                (one) => one.kind === 'unknown-word' && one.offset === finding.offset && one.end === finding.end,
            );
            return problem?.kind === 'unknown-word' ? suggestions(problem.word, problem.expected, context) : [];
        }),
    ],
});

/**
 * The words that fit and that it resembles, one form of each, the likest first: in the file's language, and where none of that is like it,
 * those that resemble it in another language, as the file's language writes them.
 */
function suggestions(word: string, expected: readonly Expectation[], { lexicon, language }: RuleContext): readonly string[] {
    const words = expected.flatMap((one) => (one.kind === 'word' ? [one.word] : []));
    const near = (id: string): ReadonlyMap<Word, string> => {
        const meanings = new Map(words.flatMap((one) => lexicon.forms(one, id).map((form) => [form, one] as const)));
        const found = new Map<Word, string>();
        for (const form of nearest(word, meanings.keys(), 12)) {
            const meant = meanings.get(form);
            if (meant && !found.has(meant)) found.set(meant, form);
        }
        return found;
    };
    const own = near(language);
    if (own.size > 0) return [...own.values()].slice(0, 3);
    const others = lexicon.languages.filter(({ id }) => id !== language).flatMap(({ id }) => [...near(id).keys()]);
    return [...new Set(others)].slice(0, 3).map((one) => lexicon.write(one, language));
}
