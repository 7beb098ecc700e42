/** A phrase as it opens a sentence, a heading or a cell. */
export function capitalised(phrase: string): string {
    const [first = '', ...rest] = phrase;
    return first.toUpperCase() + rest.join('');
}
