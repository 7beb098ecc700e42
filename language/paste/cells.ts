import { isLevelKind, isRoleFunction, type LevelKind, type RoleFunction } from '../generated/ast.ts';
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

/** The level that a cell names, alone or before a word as `level`, in any tongue. */
export function levelIn(cell: string, lexicon: Lexicon): LevelKind | undefined {
    const [word = '', ...more] = cell.toLowerCase().split(' ');
    const meant = lexicon.lookup(word)?.word;
    return isLevelKind(meant) && more.length < 2 ? meant : undefined;
}

const statuses: ReadonlyMap<string, 'on' | 'off'> = new Map([
    ...['som planerat', 'flyttat av planen', 'flyttat till en arbetsdag'].map((said) => [said, 'on'] as const),
    ...['as planned', 'moved by the plan', 'moved to a workday'].map((said) => [said, 'on'] as const),
    ...['inställt', 'inställd', 'avbokat', 'avbokad', 'utgår'].map((said) => [said, 'off'] as const),
    ...['cancelled', 'canceled', 'falls away'].map((said) => [said, 'off'] as const),
]);

/** Whether a meeting takes place, as a cell of its status says, our own lists of dates among them. */
export function statusIn(cell: string): 'on' | 'off' | undefined {
    return statuses.get(cell.toLowerCase());
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
