import { AstUtils, type CstNode, CstUtils, GrammarAST, GrammarUtils, type ValueConverter, type ValueType } from 'langium';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { isWord, type Word } from '../vocabulary/words.ts';
import { ordinals } from './ordinals.ts';

type Conversion = (input: string, node: CstNode) => ValueType;

/**
 * Turns source text into what the AST holds: canonical words, names in NFC, numbers for every way to write a count, dates and times as
 * they are written (`literals.ts` judges them).
 */
export class DialogValueConverter implements ValueConverter {
    readonly #lexicon: Lexicon;
    /** How each element of the grammar converts its text: found once per element, not once per token. */
    readonly #conversions = new Map<CstNode['grammarSource'], Conversion>();

    constructor(lexicon: Lexicon) {
        this.#lexicon = lexicon;
    }

    convert(input: string, node: CstNode): ValueType {
        const element = node.grammarSource;
        let conversion = this.#conversions.get(element);
        if (!conversion) {
            conversion = this.#conversionOf(element);
            this.#conversions.set(element, conversion);
        }
        return conversion(input, node);
    }

    #conversionOf(element: CstNode['grammarSource']): Conversion {
        const terminal = GrammarAST.isCrossReference(element) ? GrammarUtils.getCrossReferenceTerminal(element) : element;
        const rule = GrammarAST.isRuleCall(terminal) ? terminal.rule.ref?.name : undefined;
        switch (rule) {
            case undefined:
            case 'DATE':
            case 'TIME':
            case 'Amount':
                return (input) => input;
            case 'Name':
            case 'NAME':
            case 'WORD':
                return (input) => input.normalize('NFC');
            case 'STRING':
                return unquote;
            case 'EMAIL':
                return (input) => input.replace(/^<|>$/g, '');
            case 'INT':
                // The groups of an amount are digits, not numbers: the 000 of `48 000 000` must stay.
                return isGroupOfDigits(element) ? (input) => input : (input) => Number.parseInt(input, 10);
            case 'ORDINAL':
                return (input) => Number.parseInt(input, 10);
            case 'Interval':
            case 'PositionOrdinal':
                return (input, node) => this.#count(input, node);
            default:
                // Every other rule is a choice of words.
                return (input, node) => this.#word(input, node) ?? input;
        }
    }

    #count(input: string, node: CstNode): number {
        const word = this.#word(input, node);
        return (word === undefined ? undefined : ordinals[word]) ?? Number.parseInt(input, 10);
    }

    /** The canonical word; of a word that was mistyped and read as another (repair.ts), that other one. */
    #word(input: string, node: CstNode): Word | undefined {
        const known = this.#lexicon.lookup(input)?.word;
        if (known) return known;
        const type = CstUtils.flattenCst(node).find((leaf) => !leaf.hidden)?.tokenType.name;
        return type !== undefined && isWord(type) ? type : undefined;
    }
}

function isGroupOfDigits(element: CstNode['grammarSource']): boolean {
    return element !== undefined && AstUtils.getContainerOfType(element, GrammarAST.isParserRule)?.name === 'Amount';
}

function unquote(input: string): string {
    const closed = input.length > 1 && /["“”]$/.test(input);
    return input.slice(1, closed ? -1 : undefined).replace(/\\(.)/gs, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}
