import type { MeetingSkeleton } from '../catalogue/skeletons.ts';
import { translate } from '../l10n/render.ts';

/** A skeleton has its English name from the catalogue; in other languages it is named after its title. */
export function skeletonName({ name, title }: Pick<MeetingSkeleton, 'name' | 'title'>, language: string): string {
    const translated = translate(title, language);
    if (translated === title) return name;
    const words = translated.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return words.map((word) => word.charAt(0).toLocaleUpperCase(language) + word.slice(1)).join('');
}
