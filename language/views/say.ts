import { fill } from '../l10n/render.ts';

/** The names in braces. */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | Placeholder<Rest>
    : never;

/** The values of a text with placeholders: a missing one does not compile. */
type Values<Text extends string> =
    Placeholder<Text> extends never ? readonly [] : readonly [values: { readonly [Name in Placeholder<Text>]: string | number }];

/** A label or sentence of a view, in the reader's language. `text` is one of texts.ts. */
export function say<Text extends string>(text: Text, language: string, ...values: Values<Text>): string {
    return fill(text, language, values[0] ?? {});
}
