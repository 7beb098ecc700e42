import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { ordinals } from './ordinals.ts';

/** Datatype rules whose value is a name. */
const nameRules = new Set(['Name', 'NAME', 'WORD']);

/**
 * Turns source text into what the AST holds: canonical words, names in NFC, numbers for every way to write a count, dates and times as
 * they are written (`literals.ts` judges them).
 */
export class DialogValueConverter extends DefaultValueConverter {
    readonly #lexicon: Lexicon;

    constructor(lexicon: Lexicon) {
        super();
        this.#lexicon = lexicon;
    }

    protected override runConverter(rule: GrammarAST.AbstractRule, input: string, _node: CstNode): ValueType {
        if (nameRules.has(rule.name)) return input.normalize('NFC');
        switch (rule.name) {
            case 'STRING':
                return unquote(input);
            case 'EMAIL':
                return input.replace(/^<|>$/g, '');
            case 'INT':
            case 'ORDINAL':
                return Number.parseInt(input, 10);
            case 'Interval':
            case 'PositionOrdinal':
                return this.#count(input);
            case 'DATE':
            case 'TIME':
            case 'Amount':
                return input;
            default:
                // Every other rule is a choice of words; a number keeps its rule's type.
                return this.#lexicon.lookup(input)?.word ?? input;
        }
    }

    #count(input: string): number {
        const word = this.#lexicon.lookup(input)?.word;
        return (word === undefined ? undefined : ordinals[word]) ?? Number.parseInt(input, 10);
    }
}

function unquote(input: string): string {
    const closed = input.length > 1 && /["“”]$/.test(input);
    return input.slice(1, closed ? -1 : undefined).replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}
