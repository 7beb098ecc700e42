import {
    type AstNode,
    createParser,
    type LangiumCoreServices,
    LangiumParser,
    type Lexer,
    type LexerResult,
    type ParseResult,
    type ParserOptions,
} from 'langium';
import type { Plan } from '../generated/ast.ts';
import { type ScannedDeclaration, scannedDeclarations } from './declarations.ts';
import { joinPieces } from './join-pieces.ts';
import { type Kept, keptPieces } from './kept-pieces.ts';
import type { DialogLexer } from './lexer.ts';
import { type Piece, pieceOf } from './piece.ts';
import { PlacedTreeBuilder } from './placed-tree.ts';

export interface PlanParserOptions extends ParserOptions {
    /** The plan as it was before its text changed. It must not be used any more: what is kept of it moves to the new one. */
    readonly previous?: AstNode;
}

export type PlanParserServices = LangiumCoreServices & { readonly parser: { readonly Lexer: DialogLexer } };

/** What the parser reads next: a declaration, already in tokens. */
class PreparedTokens implements Lexer {
    readonly definition: Lexer['definition'];
    next: LexerResult = { tokens: [], hidden: [], errors: [] };

    constructor(definition: Lexer['definition']) {
        this.definition = definition;
    }

    tokenize(): LexerResult {
        return this.next;
    }
}

/**
 * Reads a plan declaration by declaration. Of a plan that was read before, only the declarations that a change touches are read anew; the
 * others are moved. The outcome is the same, to the letter, as of reading everything.
 */
export class PlanParser extends LangiumParser {
    protected override readonly lexer: PreparedTokens;
    readonly #lexer: DialogLexer;
    readonly #tree = new PlacedTreeBuilder();
    readonly #read = new WeakMap<AstNode, { readonly text: string; readonly pieces: readonly Piece[] }>();

    constructor(services: PlanParserServices) {
        super(services);
        this.#lexer = services.parser.Lexer;
        this.lexer = new PreparedTokens(this.#lexer.definition);
        // Langium has no other way to choose who builds its concrete tree.
        Object.assign(this, { nodeBuilder: this.#tree });
    }

    override parse<T extends AstNode = AstNode>(text: string, { previous, ...options }: PlanParserOptions = {}): ParseResult<T> {
        if (options.rule !== undefined) throw new Error('A plan is read from its beginning.');
        const pieces = (previous && this.#changed(previous, text)) ?? this.#readAll(text);
        const result = joinPieces(text, pieces, () => this.#lexer.expectedAfter(text));
        this.#read.set(result.value, { text, pieces });
        const value: AstNode = result.value;
        return { ...result, value: value as T };
    }

    /** The pieces of a plan whose text has changed; undefined where everything has to be read anew. */
    #changed(previous: AstNode, text: string): readonly Piece[] | undefined {
        const known = this.#read.get(previous);
        const kept = known && !looksBinary(text) ? keptPieces(known.pieces, known.text, text) : undefined;
        const between = kept && this.#readPart(text, kept);
        if (!between) return undefined;
        this.#read.delete(previous);
        for (const { place } of kept.after) {
            place.offset += kept.moved.offset;
            place.line += kept.moved.lines;
        }
        return [...kept.before, ...between, ...kept.after];
    }

    #readPart(text: string, { part }: Kept): readonly Piece[] | undefined {
        const scan = this.#lexer.scan(text, part);
        // A comment that reaches further has swallowed what was to be kept.
        if (scan.end !== part.end) return undefined;
        // An address that is being written takes what stands before it, be it the word that began the declaration.
        if (part.start > 0 && scan.tokens[0]?.startOffset !== part.start) return undefined;
        return scannedDeclarations(scan, part).map((declaration) => this.#readDeclaration(text, declaration));
    }

    #readAll(text: string): readonly Piece[] {
        const all = { start: 0, end: text.length, line: 1 };
        return scannedDeclarations(this.#lexer.scan(text), all).map((declaration) => this.#readDeclaration(text, declaration));
    }

    #readDeclaration(text: string, { place, tokens, comments, problems }: ScannedDeclaration): Piece {
        const repaired = this.#lexer.repair(tokens);
        this.#tree.place = place;
        this.lexer.next = { tokens: [...repaired.tokens], hidden: [...comments], errors: [] };
        const { value, parserErrors } = super.parse<Plan>('');
        return pieceOf(value, text, place, tokens, { comments, problems, repairs: repaired.problems, parserErrors });
    }
}

/** Creates the parser and lets it learn the grammar. */
export function createPlanParser(services: PlanParserServices): PlanParser {
    const parser = createParser(services.Grammar, new PlanParser(services), services.parser.Lexer.definition);
    parser.finalize();
    return parser;
}

/** Whether a text may be no text at all: that shows only in the whole of it. */
function looksBinary(text: string): boolean {
    return text.includes('\0') || text.includes('\uFFFD');
}
