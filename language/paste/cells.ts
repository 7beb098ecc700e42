import { isRoleFunction, type RoleFunction } from '../generated/ast.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** An address as plans hold them; mail programs copy a name and brackets along. */
export function emailIn(cell: string): string | undefined {
    return /(?:^|[\s<(;,:])([^\s<>()[\]"',;:@\\]+@[^\s<>()[\]"',;:@\\]+\.\p{L}{2,})(?=$|[\s>);,])/u.exec(cell)?.[1];
}

/** The function that a role's title names, in any tongue: `Avtalsansvarig IT` is a contract manager. */
export function functionIn(title: string, lexicon: Lexicon): RoleFunction | undefined {
    const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
    for (let length = Math.min(words.length, 3); length > 0; length--)
        for (let start = 0; start + length <= words.length; start++) {
            const meant = lexicon.lookup(words.slice(start, start + length).join('-'))?.word;
            if (isRoleFunction(meant)) return meant;
        }
    return undefined;
}

/** Whether a cell may be the name of one person: two to five words, each with a capital but for those that join names. */
export function isPersonName(cell: string): boolean {
    const words = cell.split(/[ \n]/);
    return (
        words.length >= 2 &&
        words.length <= 5 &&
        words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}'’.-]*,?|af|av|von|van|de|der|den|la|le|di|da)$/u.test(word))
    );
}

/** A name as one says it: `Holm, Bea` is Bea Holm. */
export function fullName(cell: string): string {
    const parts = cell.split(/,\s*/);
    return (parts.length === 2 ? `${parts[1]} ${parts[0]}` : cell).replace(/\s+/g, ' ').trim();
}
