import { type AstNode, GrammarAST, type LangiumCoreServices } from 'langium';
import { isWord, type Word } from '../vocabulary/words.ts';

/** Something that could stand at a place: a word, a sign, a reference to a declaration, or a value. */
export type Expectation = {
    /** The property it would become, or undefined for a fixed word. */
    readonly property: string | undefined;
    /** The type of node it would belong to. */
    readonly owner: string;
} & (
    | { readonly kind: 'word'; readonly word: Word }
    | { readonly kind: 'sign'; readonly sign: string }
    | { readonly kind: 'reference' }
    | { readonly kind: 'value'; readonly terminal: 'NAME' | 'STRING' | 'DATE' | 'TIME' | 'ORDINAL' | 'INT' | 'EMAIL' }
);

export type ExpectationServices = Pick<LangiumCoreServices, 'Grammar'> & {
    readonly parser: Pick<LangiumCoreServices['parser'], 'CompletionParser'>;
};
type Element = GrammarAST.AbstractElement;

/**
 * What could follow `prefix`, a text that begins with a whole declaration's start (`expectationStart` finds it).
 * Reads the grammar itself, so it can't drift from it.
 */
export function expectationsAfter(prefix: string, services: ExpectationServices): readonly Expectation[] {
    const { elementStack, tokens, tokenIndex } = services.parser.CompletionParser.parse(prefix);
    let positions: readonly Position[];
    if (tokenIndex === 0) {
        const entry = services.Grammar.rules.find(
            (rule): rule is GrammarAST.ParserRule => GrammarAST.isParserRule(rule) && rule.entry,
        );
        positions = entry ? firstOf(entry.definition, []) : [];
    } else positions = following(elementStack);
    // Where the parser had to look further ahead than the text goes, it stopped before the last words: they are read here.
    for (const token of tokens.slice(tokenIndex)) {
        positions = positions.filter((position) => accepts(terminalOf(position), token.tokenType.name)).flatMap(following);
    }
    const collected = new Map<string, Expectation>();
    for (const position of positions) {
        const expectation = expectationOf(position);
        if (expectation) collected.set(keyOf(expectation), expectation);
    }
    return [...collected.values()];
}

/** A place in the grammar: the rule calls that lead to it, outermost first, and the word, sign, reference or value that stands there. */
type Position = readonly Element[];

function terminalOf(position: Position): Element | undefined {
    return position[position.length - 1];
}

/** The places that can come after one. */
function following(position: Position): Position[] {
    const found: Position[] = [];
    let depth = position.length - 1;
    let element: AstNode | undefined = position[depth];
    while (element) {
        const calls = position.slice(0, depth);
        if (isRepeated(element)) found.push(...firstOf(element as Element, calls));
        const container: AstNode | undefined = element.$container;
        if (!container) return found;
        if (GrammarAST.isGroup(container)) {
            const siblings = container.elements;
            for (let i = siblings.indexOf(element as Element) + 1; i < siblings.length; i++) {
                const sibling = siblings[i] as Element;
                found.push(...firstOf(sibling, calls));
                if (!isSkippable(sibling)) return found;
            }
            element = container;
        } else if (GrammarAST.isParserRule(container)) {
            // The rule has ended: go on after the place that called it.
            depth--;
            element = position[depth];
        } else element = container;
    }
    return found;
}

/** The places an element can begin at, reached through the calls before it. */
function firstOf(element: Element, calls: Position): Position[] {
    if (GrammarAST.isAssignment(element)) return firstOf(element.terminal, calls);
    if (GrammarAST.isAlternatives(element)) return element.elements.flatMap((alternative) => firstOf(alternative, calls));
    if (GrammarAST.isGroup(element)) {
        const found: Position[] = [];
        for (const member of element.elements) {
            found.push(...firstOf(member, calls));
            if (!isSkippable(member)) break;
        }
        return found;
    }
    if (GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref))
        return firstOf(element.rule.ref.definition, [...calls, element]);
    return GrammarAST.isAction(element) ? [] : [[...calls, element]];
}

/** Whether a token can stand where a word, sign, reference or value is expected. */
function accepts(terminal: Element | undefined, token: string): boolean {
    if (GrammarAST.isKeyword(terminal)) return terminal.value === token;
    if (GrammarAST.isCrossReference(terminal)) return token === 'NAME' || token === 'WORD';
    return GrammarAST.isRuleCall(terminal) && terminal.rule.ref?.name === token;
}

function expectationOf(position: Position): Expectation | undefined {
    const terminal = terminalOf(position);
    if (!terminal) return undefined;
    // Inside a rule that makes a value, property and owner are those of the call that wants the value.
    let holder = terminal;
    for (let depth = position.length - 2; depth >= 0 && inValueRule(holder); depth--) holder = position[depth] as Element;
    const place = { property: propertyOf(holder), owner: ruleOf(holder)?.name ?? '' };
    if (GrammarAST.isKeyword(terminal)) {
        return isWord(terminal.value)
            ? { kind: 'word', word: terminal.value, ...place }
            : { kind: 'sign', sign: terminal.value, ...place };
    }
    if (GrammarAST.isCrossReference(terminal)) return { kind: 'reference', ...place };
    if (!GrammarAST.isRuleCall(terminal) || terminal.rule.ref?.name === 'WORD') return undefined;
    return { kind: 'value', terminal: terminal.rule.ref?.name as 'NAME', ...place };
}

function isRepeated(element: AstNode): boolean {
    return 'cardinality' in element && (element.cardinality === '*' || element.cardinality === '+');
}

function isSkippable(element: Element): boolean {
    return element.cardinality === '?' || element.cardinality === '*' || GrammarAST.isAction(element);
}

function propertyOf(element: AstNode): string | undefined {
    for (let node: AstNode | undefined = element; node && !GrammarAST.isParserRule(node); node = node.$container) {
        if (GrammarAST.isAssignment(node)) return node.feature;
    }
    return undefined;
}

function ruleOf(element: AstNode): GrammarAST.ParserRule | undefined {
    let node: AstNode | undefined = element;
    while (node && !GrammarAST.isParserRule(node)) node = node.$container;
    return node;
}

/** A rule that makes a value (a word, a number), not a node. */
function isValueRule(rule: GrammarAST.ParserRule): boolean {
    return rule.dataType !== undefined;
}

function inValueRule(element: AstNode): boolean {
    const rule = ruleOf(element);
    return rule !== undefined && isValueRule(rule);
}

function keyOf(expectation: Expectation): string {
    const what =
        expectation.kind === 'word'
            ? expectation.word
            : expectation.kind === 'sign'
              ? expectation.sign
              : expectation.kind === 'value'
                ? expectation.terminal
                : '';
    return `${expectation.kind} ${what} ${expectation.owner}.${expectation.property ?? ''}`;
}

const declarationHead = new Set(['import', 'organisation', 'forum', 'channel', 'deal']);

/**
 * The offset at which the declaration around `offset` begins, given the tokens before it: expectations depend on no more than that, so
 * their cost does not grow with the file.
 */
export function expectationStart(
    tokens: readonly { readonly startOffset: number; readonly tokenType: { readonly name: string } }[],
    offset: number,
): number {
    for (let i = tokens.length - 1; i >= 0; i--) {
        const token = tokens[i];
        if (!token || token.startOffset >= offset || !declarationHead.has(token.tokenType.name)) continue;
        const next = tokens[i + 1]?.tokenType.name;
        if (token.tokenType.name === 'import' ? next === 'STRING' : next === 'NAME' || next === 'WORD') return token.startOffset;
    }
    return 0;
}
