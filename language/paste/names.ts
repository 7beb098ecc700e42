/** Longer names are hard to read where they are used. */
const longest = 40;

/**
 * A name for a declaration, of the words of a text: `Avtalsansvarig IT` becomes `AvtalsansvarigIT`. Where it has no letters that a name could begin
 * with, `otherwise`.
 */
export function nameOf(text: string, otherwise: string): string {
    const words = text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const name = words.map((word) => word.replace(/^./u, (sign) => sign.toLocaleUpperCase('sv'))).join('');
    const fit = [...name].slice(0, longest).join('');
    return /^\p{Lu}[\p{L}\p{M}\p{N}]*$/u.test(fit) ? fit : otherwise;
}

/** The first of some names that is free, or the last one with a number; it is taken from then on. */
export function takeName(wanted: readonly string[], taken: Set<string>): string {
    const last = wanted.at(-1) ?? '';
    let name = wanted.find((one) => !taken.has(one));
    for (let number = 2; name === undefined; number++) {
        const numbered = `${last}${number}`;
        if (!taken.has(numbered)) name = numbered;
    }
    taken.add(name);
    return name;
}

/** A text of a plan: whatever it holds, it ends where it should. */
export function quotedText(text: string): string {
    return `"${text.replace(/\s+/g, ' ').replace(/[\\"“”„]/g, (sign) => `\\${sign}`)}"`;
}
