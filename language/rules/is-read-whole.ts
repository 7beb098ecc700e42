import { type AstNode, AstUtils } from 'langium';
import type { RuleContext } from './rule-context.ts';

/** Whether all of a declaration could be read, in whatever file it stands: only then is what it seems to lack not there. */
export function isReadWhole(declaration: AstNode, { document, isBroken }: RuleContext): boolean {
    const home = AstUtils.getDocument(declaration);
    return home === document ? !isBroken(declaration) : home.parseResult.lexerErrors.length === 0;
}
