import { type ast, declaredNames, importTarget, say } from '../../../../language/index.ts';
import type { Follows } from './follows.ts';
import { followsTexts } from './follows-texts.ts';

/** More names than anyone would read. */
const most = 12;

/** What the imported file declares. */
export const importFollows: Follows<ast.Import> = ({ node, document, documentAt, language }) => {
    const imported = node.path ? documentAt(importTarget(document, node.path).toString()) : undefined;
    if (!imported) return [];
    const { organisations, arenas, deals } = declaredNames(imported.parseResult.value as ast.Plan);
    const names = [organisations, arenas, deals].flatMap((scope) => [...scope.keys()]);
    if (names.length === 0) return [];
    const shown = names.slice(0, most).join(', ') + (names.length > most ? ' …' : '');
    return [say(followsTexts.declares, language, { names: shown })];
};
