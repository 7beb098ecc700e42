import type { Token } from '../syntax/lexical-report.ts';
import { rewriteWords } from '../vocabulary/rewrite-words.ts';
import { isWord } from '../vocabulary/words.ts';
import { rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

const plan = (country: string) => `organisation A {\n  ${country} SE\n  roll Chef som ledning\n}\n`;

export const mixedLanguages = rule({
    code: 'mixed-languages',
    on: 'Plan',
    severity: 'info',
    since: '0.1.0',
    what: 'Words of several languages in one file.',
    why: 'Both sides read the plan. It is understood in either language, but in a mix of them a reader stumbles and searches miss.',
    source: 'plain sense',
    examples: { bad: plan('country'), good: plan('land') },
    messages: { mixed: 'The plan is written in {language}, but "{word}" is {other}: a plan in one language is easier to read.' },
    check(_plan, context, report) {
        const { lexical, language } = context;
        if (lexical.shares.length < 2) return;
        const seen = new Set<string>();
        for (const token of context.tokenize()) {
            const other = foreign(token, context);
            if (other === undefined || seen.has(other)) continue;
            seen.add(other);
            report(
                'mixed',
                { offset: token.startOffset, end: token.startOffset + token.image.length },
                { language: nameOf(language), word: token.image, other: nameOf(other) },
            );
        }
    },
    fixes: [
        {
            title: 'Write the whole plan in {language}',
            safe: true,
            offers({ args }, context) {
                const changes = rewriteWords(
                    context.text,
                    context.tokenize(),
                    context.lexicon,
                    context.language,
                    // A number is written by the words around it: every 3rd month, var 3:e månad.
                    (token) => !isWord(token.tokenType.name) || foreign(token, context) !== undefined,
                );
                return [{ args: { language: args.language ?? '' }, changes }];
            },
        },
    ],
});

/** The other language a word belongs to. A word that stands where a name must is none (name-expected speaks). */
function foreign({ image, tokenType }: Token, { lexicon, language }: RuleContext): string | undefined {
    const own = isWord(tokenType.name) ? lexicon.lookup(image)?.language : undefined;
    return own === language ? undefined : own;
}

/** A language by its English name, which is translated for the reader. */
function nameOf(language: string): { readonly text: string } {
    return { text: new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language };
}
