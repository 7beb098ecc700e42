import { DefaultTokenBuilder, type Grammar } from 'langium';

type TokenVocabulary = ReturnType<DefaultTokenBuilder['buildTokens']>;
/** Chevrotain's token type, named through Langium so that the project depends on one parser package only. */
export type TokenType = Extract<TokenVocabulary, unknown[]>[number];

/** The grammar's token types by name. Keywords are named by themselves, terminals by their rule. */
export function tokenTypes(grammar: Grammar): Record<string, TokenType> {
    const built = new DefaultTokenBuilder().buildTokens(grammar);
    if (!Array.isArray(built)) throw new Error('The grammar has lexer modes; the lexer expects one list of tokens.');
    const types: Record<string, TokenType> = {};
    for (const type of built) types[type.name] = type;
    return types;
}
