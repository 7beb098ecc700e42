import { AstUtils, type LangiumDocument } from 'langium';
import { importTarget } from '../references/imports.ts';
import { usages } from '../references/usages.ts';
import { placeOf } from './place.ts';
import { removeLines } from './remove-lines.ts';
import { rule } from './rule.ts';

const parties = '//- /parties.dialog\norganisation B {\n}\n';
const deal = (supplier: string) =>
    `import "parties.dialog"\norganisation A {\n}\norganisation C {\n}\ndeal D {\n  buyer A\n  supplier ${supplier}\n  type one-off\n  delivery goods\n}\n`;

export const unusedImport = rule({
    code: 'unused-import',
    on: 'Plan',
    severity: 'hint',
    soundOnly: true,
    since: '0.1.0',
    what: 'An import of a file of which nothing is used.',
    why: 'An import says what a plan rests on. One that gives nothing misleads its readers, and breaks the plan when the other file is moved.',
    source: 'plain sense',
    examples: { bad: deal('C') + parties, good: deal('B') + parties },
    messages: {
        unused: 'Nothing of "{path}" is used here: the import can go.',
        again: '"{path}" is imported already: this line adds nothing.',
        self: 'This is the file itself: the import adds nothing.',
    },
    check(plan, { document, documents }, report) {
        const used = new Set([...usages(document).keys()].map((node) => AstUtils.getDocument(node)));
        const seen = new Set<LangiumDocument>();
        for (const entry of plan.imports) {
            const target = entry.path ? importTarget(document, entry.path).toString() : '';
            const imported = documents().find(({ uri }) => uri.toString() === target);
            // A file that is not there is for import-not-found, and one that can't be read may hold what is used.
            if (!imported || imported.parseResult.lexerErrors.length > 0) continue;
            const message =
                imported === document ? 'self' : seen.has(imported) ? 'again' : used.has(imported) ? undefined : 'unused';
            seen.add(imported);
            if (message) report(message, placeOf(entry), { path: entry.path }, { node: entry, unnecessary: true });
        }
    },
    fixes: [
        {
            title: 'Remove the import',
            safe: true,
            offers: (finding, { text }) => [{ args: {}, changes: [removeLines(text, finding)] }],
        },
    ],
});
