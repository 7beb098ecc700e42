import { type LangiumDocument, UriUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { importTargets } from '../references/imports.ts';
import { declaredNames } from '../references/names.ts';
import { placeOfProperty } from '../rules/place.ts';
import { removeLines } from '../rules/remove-lines.ts';
import type { TextChange } from '../rules/rule.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { eolOf } from '../rules/text-lines.ts';
import { declarationsUsed } from './declarations-used.ts';
import { type FreeFile, freeFile, hasFolder } from './free-file.ts';
import { importAfter, importFirst } from './import-beside.ts';
import { nodeAt } from './node-at.ts';
import { importsOf, isIn, type PlanFile, planFile } from './plan-file.ts';
import type { Refactoring } from './refactoring.ts';
import { withComments } from './with-comments.ts';

/** English texts of the refactoring; the keys of their translations. */
export const extractOrganisationTexts = { title: 'Move "{organisation}" to a file of its own' } as const;

/** An organisation goes to a file beside this one, and whoever names it imports that. */
export const extractOrganisation: Refactoring = {
    kind: 'extract',
    offers(place, context) {
        const organisation = nodeAt('Organisation', place, context);
        const { text, tree, document, lexicon } = context;
        if (!organisation?.name || tree.declarations.length < 2 || !hasFolder(context)) return [];
        // Of two organisations of one name it is not clear whose roles are meant.
        if (declaredNames(tree).duplicates.some(({ declaration }) => declaration.name === organisation.name)) return [];
        const target = freeFile(organisation.name, context);
        const moved = withComments(organisation, context);
        return [
            {
                title: extractOrganisationTexts.title,
                args: { organisation: organisation.name },
                changes: [
                    ...ownImport(organisation, target, context),
                    removeLines(text, moved),
                    ...context
                        .importers()
                        .flatMap((other) => theirImport(organisation, target, planFile(other, lexicon), document)),
                ],
                newFiles: [{ uri: target.uri.toString(), text: text.slice(moved.offset, moved.end) + eolOf(text) }],
            },
        ];
    },
};

/** The import in the file that the organisation leaves, where it is named there. */
function ownImport(organisation: ast.Organisation, { path }: FreeFile, context: RuleContext): readonly TextChange[] {
    const { document, tree, lexicon, documentAt } = context;
    if (!declarationsUsed(tree.declarations).has(organisation)) return [];
    const file = planFile(document, lexicon);
    const last = tree.imports.at(-1);
    // What a file declares itself is meant before what it imports: no namesake may come before the new import.
    const hasNamesake = importTargets(document).some((uri) => {
        const other = documentAt(uri.toString());
        return other && declaredNames(planFile(other, lexicon).tree).organisations.has(organisation.name);
    });
    return [last && !hasNamesake ? importAfter(last, path, file) : importFirst(path, file)];
}

/** The import in a file that imports the one that the organisation leaves: beside that import, or in its stead where nothing else is left to use. */
function theirImport(
    organisation: ast.Organisation,
    { uri }: FreeFile,
    file: PlanFile,
    left: LangiumDocument,
): readonly TextChange[] {
    const used = declarationsUsed(file.tree.declarations);
    const [entry] = importsOf(file, left);
    if (!entry || !used.has(organisation)) return [];
    const path = UriUtils.relative(UriUtils.dirname(file.document.uri), uri);
    const change = [...used].some((one) => one !== organisation && isIn(left, one))
        ? importAfter(entry, path, file)
        : { ...placeOfProperty(entry, 'path'), text: `"${path}"` };
    return [{ ...change, uri: file.document.uri.toString() }];
}
