/** What a caller of the command gave beforehand: which plan, which of its deals, and where the calendar shall go. URIs as texts. */
export interface CalendarTarget {
    readonly uri?: string;
    readonly deal?: string;
    /** Where to save; asked for when left out. */
    readonly to?: string;
}

/** Reads what a menu (a URI), a code lens or another extension passes on; what is missing or of another kind is left out. */
export function calendarTarget(given: unknown): CalendarTarget {
    if (typeof given !== 'object' || given === null) return {};
    if ('scheme' in given && 'fsPath' in given) return { uri: String(given) };
    const text = (key: 'uri' | 'deal' | 'to'): string | undefined => {
        const value: unknown = Reflect.get(given, key);
        return typeof value === 'string' ? value : undefined;
    };
    return { uri: text('uri'), deal: text('deal'), to: text('to') };
}
