import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import type { TextMateGrammar } from '../../language/text-mate/text-mate.ts';

/** A piece of a line and its scopes, the innermost last, without the language's own. */
export interface Piece {
    readonly text: string;
    readonly scopes: readonly string[];
}

const wasm = readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
let loaded: Promise<void> | undefined;

/** Colours lines as an editor does, with the engine editors use. */
export async function tokeniser(grammar: TextMateGrammar): Promise<(text: string) => readonly (readonly Piece[])[]> {
    loaded ??= loadWASM(wasm);
    await loaded;
    const registry = new Registry({
        onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
        loadGrammar: async () => parseRawGrammar(JSON.stringify(grammar), 'dialog.json'),
    });
    const compiled = await registry.loadGrammar(grammar.scopeName);
    if (!compiled) throw new Error('The grammar could not be read.');
    return (text) => tokenise(compiled, grammar.scopeName, text);
}

function tokenise(grammar: IGrammar, scopeName: string, text: string): readonly (readonly Piece[])[] {
    let stack = INITIAL;
    return text.split('\n').map((line) => {
        const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
        stack = ruleStack;
        return tokens.map(({ startIndex, endIndex, scopes }) => ({
            text: line.slice(startIndex, endIndex),
            scopes: scopes.filter((scope) => scope !== scopeName),
        }));
    });
}
