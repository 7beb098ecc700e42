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
    const { elementStack, tokenIndex } = services.parser.CompletionParser.parse(prefix);
    const collected = new Map<string, Expectation>();
    const add = (expectation: Expectation) => collected.set(keyOf(expectation), expectation);
    if (tokenIndex === 0) {
        const entry = services.Grammar.rules.find(
            (rule): rule is GrammarAST.ParserRule => GrammarAST.isParserRule(rule) && rule.entry,
        );
        if (entry) firstOf(entry.definition, undefined, add);
    } else follow(elementStack, add);
    return [...collected.values()];
}

/** Collects what can come after the last element of a stack of rule calls. */
function follow(stack: readonly Element[], add: (expectation: Expectation) => void): void {
    let depth = stack.length - 1;
    let element: AstNode | undefined = stack[depth];
    while (element) {
        if (isRepeated(element)) firstOf(element as Element, stack[depth - 1], add);
        const container: AstNode | undefined = element.$container;
        if (!container) return;
        if (GrammarAST.isGroup(container)) {
            const siblings = container.elements;
            for (let i = siblings.indexOf(element as Element) + 1; i < siblings.length; i++) {
                const sibling = siblings[i] as Element;
                firstOf(sibling, stack[depth - 1], add);
                if (!isSkippable(sibling)) return;
            }
            element = container;
        } else if (GrammarAST.isParserRule(container)) {
            // The rule has ended: go on after the place that called it.
            depth--;
            element = stack[depth];
        } else element = container;
    }
}

/** Collects what an element can begin with. `call` is the innermost call whose rule the element stands in. */
function firstOf(
    element: Element,
    call: Element | undefined,
    add: (expectation: Expectation) => void,
    property?: string,
    owner?: string,
): void {
    const assigned = property ?? propertyOf(element) ?? (inValueRule(element) && call ? propertyOf(call) : undefined);
    const type = owner ?? (inValueRule(element) && call ? ownerOf(call) : ownerOf(element));
    if (GrammarAST.isKeyword(element)) {
        add(
            isWord(element.value)
                ? { kind: 'word', word: element.value, property: assigned, owner: type }
                : { kind: 'sign', sign: element.value, property: assigned, owner: type },
        );
    } else if (GrammarAST.isCrossReference(element)) {
        add({ kind: 'reference', property: assigned, owner: type });
    } else if (GrammarAST.isRuleCall(element)) {
        const rule = element.rule.ref;
        if (GrammarAST.isTerminalRule(rule)) {
            if (rule.name !== 'WORD') add({ kind: 'value', terminal: rule.name as 'NAME', property: assigned, owner: type });
        } else if (GrammarAST.isParserRule(rule)) {
            if (isValueRule(rule)) firstOf(rule.definition, element, add, assigned, type);
            else firstOf(rule.definition, element, add);
        }
    } else if (GrammarAST.isAssignment(element)) {
        firstOf(element.terminal, call, add, element.feature, type);
    } else if (GrammarAST.isAlternatives(element)) {
        for (const alternative of element.elements) firstOf(alternative, call, add, property, owner);
    } else if (GrammarAST.isGroup(element)) {
        for (const member of element.elements) {
            firstOf(member, call, add, property, owner);
            if (!isSkippable(member)) break;
        }
    }
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

function ownerOf(element: AstNode): string {
    return ruleOf(element)?.name ?? '';
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
