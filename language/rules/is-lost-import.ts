import type * as ast from '../generated/ast.ts';
import { importTarget } from '../references/imports.ts';
import type { RuleContext } from './rule-context.ts';

/** Whether an import names a file that is not there. One that names none is half written. */
export function isLostImport({ path }: ast.Import, { document, documents }: RuleContext): boolean {
    if (!path) return false;
    const target = importTarget(document, path).toString();
    return !documents().some(({ uri }) => uri.toString() === target);
}
