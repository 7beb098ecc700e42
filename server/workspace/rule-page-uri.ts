import { URI } from 'langium';
import { builtinScheme } from '../../language/index.ts';

/** Where the page of a rule is shown in an editor: a built-in file. */
export function rulePageUri(code: string, language: string): string {
    return URI.from({ scheme: builtinScheme, path: `/rules/${language}/${code}.md` }).toString();
}

/** The rule and the language of a page, if it is one. */
export function rulePageAt(uri: string): { readonly code: string; readonly language: string } | undefined {
    const { scheme, path } = URI.parse(uri);
    const [, language, code] = /^\/rules\/([a-z-]+)\/([a-z-]+)\.md$/.exec(path) ?? [];
    return scheme === builtinScheme && language && code ? { code, language } : undefined;
}
