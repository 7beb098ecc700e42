import { builtinFiles, rulePage, rules } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { BUILTIN, type BuiltinParams } from '../protocol.ts';
import { rulePageAt } from '../workspace/rule-page-uri.ts';

/** The text of a built-in file: where a forum of the catalogue is declared, and what there is to know of a rule. */
export function builtin(): Feature {
    return {
        capabilities: {},
        register: (connection) => {
            connection.onRequest(BUILTIN, ({ uri }: BuiltinParams): string => pageAt(uri) ?? fileAt(uri) ?? '');
        },
    };
}

function fileAt(uri: string): string | undefined {
    return builtinFiles.find((file) => file.uri.toString() === uri)?.text;
}

function pageAt(uri: string): string | undefined {
    const page = rulePageAt(uri);
    const rule = page && rules.find(({ code }) => code === page.code);
    return rule && rulePage(rule, page.language);
}
