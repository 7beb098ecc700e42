import type { LevelKind } from '../../generated/ast.ts';
import { type Html, html } from '../html.ts';

/** The mark of a level, the same in all pictures: told apart by shape as well as by colour. Its middle is at x, y. */
export function levelMark(
    kind: LevelKind,
    { x, y, size, stands }: { x: number; y: number; size: number; stands: boolean },
): Html {
    const name = `mark ${kind}${stands ? '' : ' gone'}`;
    if (kind === 'operational') return html`<circle class="${name}" cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(size)}"/>`;
    if (kind === 'tactical') {
        const side = size * 0.9;
        return html`<rect class="${name}" x="${rounded(x - side)}" y="${rounded(y - side)}" width="${rounded(side * 2)}" height="${rounded(side * 2)}" rx="2"/>`;
    }
    const reach = size * 1.18;
    return html`<path class="${name}" d="M${rounded(x)} ${rounded(y - reach)}L${rounded(x + reach)} ${rounded(y)}L${rounded(x)} ${rounded(y + reach)}L${rounded(x - reach)} ${rounded(y)}Z"/>`;
}

/** Short enough to read in the markup, and fine enough for print. */
export function rounded(value: number): number {
    return Math.round(value * 10) / 10;
}
