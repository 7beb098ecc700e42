import type { Token } from '../../language/syntax/lexical-report.ts';

/** A sequence of numbers from 0 to below 1 that is the same each time (mulberry32). */
export function seeded(seed: number): () => number {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let t = Math.imul(state ^ (state >>> 15), 1 | state);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
}

/**
 * The same tokens as someone might have typed them who cares for no layout: any space, line breaks and blank lines between them, comments in odd places,
 * quotes as Word makes them, times with a dot.
 */
export function looseLayout(tokens: readonly Token[], random: () => number, eol = '\n'): string {
    const pick = <Item>(...items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
    const comment = (): string =>
        pick(`// note ${Math.floor(random() * 99)}${eol}`, `/* aside */ `, `/* over${eol}     two lines */${eol}`, `//${eol}`);
    const gap = (): string => {
        const chance = random();
        if (chance < 0.55) return ' ';
        if (chance < 0.65) return '   ';
        if (chance < 0.68) return '\t';
        if (chance < 0.86) return eol + ' '.repeat(Math.floor(random() * 9));
        if (chance < 0.92) return eol + eol + pick('', '  ');
        return ` ${comment()}`;
    };
    let text = random() < 0.1 ? comment() : '';
    tokens.forEach((token, index) => {
        const next = tokens[index + 1];
        text += loosely(token, random);
        if (next) text += isTight(token, next) ? pick('', '', ' ') : gap();
    });
    return text + pick('', eol, eol + eol, ` // the end`);
}

function loosely({ image, tokenType }: Token, random: () => number): string {
    if (tokenType.name === 'STRING' && /^"[^"\\]*"$/.test(image) && random() < 0.2) return `”${image.slice(1, -1)}”`;
    if (tokenType.name === 'TIME' && random() < 0.3) return image.replace(':', '.').replace(/^0(?=\d)/, '');
    return image;
}

/** Where no space is needed. */
function isTight({ tokenType: { name } }: Token, { tokenType: { name: next } }: Token): boolean {
    return name === '.' || next === '.' || next === ',' || name === '-' || next === '-';
}
