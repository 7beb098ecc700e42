/** The same in every bundle: a writer of exports, read when it is asked for, has a copy of this file. No plan can hold a symbol. */
const markup: unique symbol = Symbol.for('dialogplan.markup');

/** Sound markup. Only `html` makes it, so that no text of a plan gets into a page unescaped. */
export interface Html {
    readonly [markup]: string;
}

/** What may stand in a template: text is escaped, markup is kept, lists follow each other, undefined is nothing. */
export type Content = Html | string | number | undefined | readonly Content[];

/**
 * Markup from a template: html`<p>${text}</p>`. Every value is escaped for text and for attributes in double quotes alike; the
 * template itself must be written by us.
 */
export function html(template: TemplateStringsArray, ...values: readonly Content[]): Html {
    return { [markup]: template.reduce((out, piece, index) => out + write(values[index - 1]) + piece) };
}

export function toMarkup(html: Html): string {
    return html[markup];
}

/**
 * Text as it may be shown. What no XML may hold, and what would turn the direction of the text around it, becomes a visible mark:
 * control characters, lone halves of a pair, and the embeddings and overrides of the bidirectional algorithm.
 */
export function shown(text: string): string {
    return text.replace(unfit, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function write(value: Content): string {
    if (value === undefined) return '';
    if (typeof value === 'string' || typeof value === 'number')
        return shown(String(value)).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
    return isList(value) ? value.map(write).join('') : value[markup];
}

function isList(value: Html | readonly Content[]): value is readonly Content[] {
    return Array.isArray(value);
}
