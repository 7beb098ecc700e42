import { UriUtils } from 'langium';
import { importFailure } from '../references/imports.ts';
import { builtinScheme } from '../references/visible-names.ts';
import { nearest } from '../syntax/nearest.ts';
import { isLostImport } from './is-lost-import.ts';
import { placeOfProperty } from './place.ts';
import { replaceWith } from './replace-with.ts';
import { rule } from './rule.ts';

export const importNotFound = rule({
    code: 'import-not-found',
    on: 'Import',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'An import whose path leads to no file that can be read.',
    why: 'Nothing that the file declares is known here, so every name that was meant to come from it is missing.',
    source: 'plain sense',
    examples: {
        bad: 'import "partes.dialog"\norganisation Own {\n}\n//- /parties.dialog\norganisation A {\n}\n',
        good: 'import "parties.dialog"\norganisation Own {\n}\n//- /parties.dialog\norganisation A {\n}\n',
    },
    messages: {
        missing: 'There is no file "{path}", seen from this one. Nothing is imported.',
        unreadable: 'The file "{path}" is there but cannot be read. Nothing is imported.',
    },
    check(entry, context, report) {
        if (!isLostImport(entry, context)) return;
        report(importFailure(entry) ?? 'missing', placeOfProperty(entry, 'path'), { path: entry.path });
    },
    fixes: [
        replaceWith(({ args }, { document, documents }) => {
            const folder = UriUtils.dirname(document.uri);
            const paths = documents()
                .filter((other) => other !== document && other.uri.scheme !== builtinScheme)
                .map((other) => UriUtils.relative(folder, other.uri));
            return nearest(String(args.path), paths).map((path) => `"${path}"`);
        }),
    ],
});
