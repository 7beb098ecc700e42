import { DialogGrammar } from '../generated/grammar.ts';
import { DialogLexer } from '../syntax/lexer.ts';
import { languages } from '../vocabulary/languages.ts';
import { createLexicon, type Lexicon } from '../vocabulary/lexicon.ts';
import { writeForm } from '../vocabulary/write-form.ts';

let reader: { readonly lexer: DialogLexer; readonly lexicon: Lexicon } | undefined;

/**
 * A rule's example with its keywords in another language; names and texts stay. An example that mixes languages is about just that and stays
 * as it is.
 */
export function exampleIn(example: string, language: string): string {
    reader ??= createReader();
    const { lexer, lexicon } = reader;
    // Read whole, for the languages it is written in; then in part, for its words as they stand.
    const [written, other] = lexer.tokenize(example).report.shares;
    if (other || written?.language === language) return example;
    let out = '';
    let end = 0;
    const { tokens } = lexer.tokenize(example, { mode: 'partial' });
    tokens.forEach(({ startOffset, image }, index) => {
        const form = writeForm(lexicon, language, tokens, index);
        out += example.slice(end, startOffset) + form;
        end = startOffset + image.length;
        // A word that the language leaves out takes the space after it along.
        if (form === '') while (example[end] === ' ') end++;
    });
    return out + example.slice(end);
}

function createReader() {
    const lexicon = createLexicon(languages);
    return { lexer: new DialogLexer(DialogGrammar(), lexicon), lexicon };
}
