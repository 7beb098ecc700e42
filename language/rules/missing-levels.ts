import type * as ast from '../generated/ast.ts';
import { ladder } from '../model/levels.ts';
import { every } from '../syntax/members.ts';

/** Those of the levels that a governance has not, from the daily work upwards. A level without meetings is there: empty-level speaks of it. */
export function missingLevels(governance: ast.Governance, needed: readonly ast.LevelKind[] = ladder): readonly ast.LevelKind[] {
    const kinds = every(governance.members, 'Level').map(({ kind }) => kind);
    return ladder.filter((kind) => needed.includes(kind) && !kinds.includes(kind));
}
