import type { AstNode } from 'langium';
import { inLanguage } from '../rules/in-language.ts';
import { placeOf } from '../rules/place.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { eolOf, indentOfLine } from '../rules/text-lines.ts';

/** English plan text, in the language of the plan, as a line of its own below a statement: as far in, and to be put at its end. */
export function lineBelow(statement: AstNode, english: string, context: RuleContext): string {
    const { text } = context;
    return `${eolOf(text)}${indentOfLine(text, placeOf(statement).offset)}${inLanguage(english, context)}`;
}
