/** What a caller of an export gave beforehand: which plan, which of its deals, in which form, and where the file shall go. URIs as texts. */
export interface ExportTarget {
    readonly uri?: string;
    readonly deal?: string;
    readonly format?: string;
    readonly view?: string;
    readonly edition?: string;
    /** A Word document whose look a Word document takes; asked for when neither it nor `to` is given. */
    readonly template?: string;
    /** Where to save; asked for when left out. */
    readonly to?: string;
}

/** Reads what a menu (a URI), a code lens or another extension passes on; what is missing or of another kind is left out. */
export function exportTarget(given: unknown): ExportTarget {
    if (typeof given !== 'object' || given === null) return {};
    if ('scheme' in given && 'fsPath' in given) return { uri: String(given) };
    const text = (key: keyof ExportTarget): string | undefined => {
        const value: unknown = Reflect.get(given, key);
        return typeof value === 'string' ? value : undefined;
    };
    return {
        uri: text('uri'),
        deal: text('deal'),
        format: text('format'),
        view: text('view'),
        edition: text('edition'),
        template: text('template'),
        to: text('to'),
    };
}
