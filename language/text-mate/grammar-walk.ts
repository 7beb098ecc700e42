import { AstUtils, GrammarAST } from 'langium';

/** Every element of a rule, outermost first. */
export function elementsIn(rule: GrammarAST.ParserRule): readonly GrammarAST.AbstractElement[] {
    return AstUtils.streamAst(rule.definition).filter(GrammarAST.isAbstractElement).toArray();
}

/** The keywords of a rule in the order written, each once. */
export function keywordsIn(rule: GrammarAST.ParserRule): readonly string[] {
    return [...new Set(elementsIn(rule).flatMap((element) => (GrammarAST.isKeyword(element) ? [element.value] : [])))];
}

/** The elements every text of a rule has, in order: what may be left out, or is one of several, is not among them. */
export function mandatoryParts(rule: GrammarAST.ParserRule): readonly GrammarAST.AbstractElement[] {
    const parts = GrammarAST.isGroup(rule.definition) ? rule.definition.elements : [rule.definition];
    return parts.filter(({ cardinality }) => cardinality === undefined || cardinality === '+');
}

/** The parser rule an element calls, directly or as the value of an assignment. */
export function calledRule(element: GrammarAST.AbstractElement): GrammarAST.ParserRule | undefined {
    const call = GrammarAST.isAssignment(element) ? element.terminal : element;
    const rule = GrammarAST.isRuleCall(call) ? call.rule.ref : undefined;
    return rule && GrammarAST.isParserRule(rule) ? rule : undefined;
}

export function parserRules(grammar: GrammarAST.Grammar): readonly GrammarAST.ParserRule[] {
    return grammar.rules.filter(GrammarAST.isParserRule);
}

/** Whether the rule gives a declaration its name. */
export function declaresName(rule: GrammarAST.ParserRule): boolean {
    return elementsIn(rule).some(
        (element) => GrammarAST.isAssignment(element) && element.feature === 'name' && calledRule(element)?.name === 'Name',
    );
}
