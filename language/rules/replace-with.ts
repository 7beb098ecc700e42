import type { Finding } from './finding.ts';
import type { Fix, Offer } from './rule.ts';

/** A fix that puts something else in a finding's place: one offer for each text it knows, the likest first. */
export function replaceWith(
    texts: (
        finding: Finding,
        ...context: Parameters<Fix['offers']> extends [unknown, ...infer Rest] ? Rest : never
    ) => readonly string[],
): Fix {
    return {
        title: 'Replace with {text}',
        offers: (finding, context) =>
            texts(finding, context).map(
                (text): Offer => ({ args: { text }, changes: [{ offset: finding.offset, end: finding.end, text }] }),
            ),
    };
}
