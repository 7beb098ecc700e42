import { AstUtils, GrammarUtils, type LangiumDocument, UriUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { importTarget } from '../references/imports.ts';
import { declaredNames } from '../references/names.ts';
import type { Place } from '../rules/finding.ts';
import { placeOf, placeOfProperty } from '../rules/place.ts';
import { removeLines } from '../rules/remove-lines.ts';
import type { TextChange } from '../rules/rule.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { eolOf } from '../rules/text-lines.ts';
import { every } from '../syntax/members.ts';
import { declarationsUsed } from './declarations-used.ts';
import { freeFile, hasFolder } from './free-file.ts';
import { holds } from './node-at.ts';
import type { NewFile, Refactoring } from './refactoring.ts';
import { withComments } from './with-comments.ts';

/** English texts of the refactoring; the keys of their translations. */
export const splitPortfolioTexts = { title: 'Give each of the {count} deals a file of its own' } as const;

/** Each deal goes to a file beside this one, with what only it uses; what several share stays here, and they import it. */
export const splitPortfolio: Refactoring = {
    kind: 'move',
    offers(place, context) {
        const { tree, text } = context;
        const deals = every(tree.declarations, 'Deal');
        if (deals.length < 2 || !hasFolder(context) || !isAboutFile(place, context)) return [];
        if (declaredNames(tree).duplicates.length > 0 || deals.some(({ name }) => !name)) return [];
        const parts = partsOf(context);
        const taken = new Set<string>();
        const newFiles = parts.moved.map((part) => newFile(part, parts.stays, context, taken));
        const places = parts.moved.flatMap(({ declarations }) => declarations).map((one) => withComments(one, context));
        return [
            {
                title: splitPortfolioTexts.title,
                args: { count: deals.length },
                changes: [...idleImports(parts, context), ...removals(text, places)],
                newFiles,
            },
        ];
    },
};

/** Whether a place is outside all declarations, or on the line with which a deal begins. */
function isAboutFile(place: Place, { tree }: RuleContext): boolean {
    const around = tree.declarations.find((one) => holds(one, place));
    if (!around) return true;
    const brace = GrammarUtils.findNodeForKeyword(around.$cstNode, '{');
    return around.$type === 'Deal' && place.end <= (brace?.offset ?? placeOf(around).end);
}

/** A deal that goes, with what goes along, in the order in which they stand. */
interface Part {
    readonly deal: ast.Deal;
    readonly declarations: readonly ast.Declaration[];
}

interface Parts {
    readonly moved: readonly Part[];
    readonly stays: readonly ast.Declaration[];
}

function partsOf(context: RuleContext): Parts {
    const { tree, importers } = context;
    const deals = every(tree.declarations, 'Deal');
    const uses = new Map(deals.map((deal) => [deal, declarationsUsed([deal])]));
    const elsewhere = declarationsUsed(importers().flatMap((other) => (other.parseResult.value as ast.Plan).declarations));
    const goesWith = (one: ast.Declaration): ast.Deal | undefined => {
        if (one.$type === 'Deal') return one;
        const users = deals.filter((deal) => uses.get(deal)?.has(one));
        return users.length === 1 && !elsewhere.has(one) ? users[0] : undefined;
    };
    const all = deals.map((deal) => ({ deal, declarations: tree.declarations.filter((one) => goesWith(one) === deal) }));
    const shared = tree.declarations.filter((one) => goesWith(one) === undefined);
    // Where nothing is shared the file remains that of its first deal.
    const [first, ...others] = all;
    return shared.length > 0 || !first ? { moved: all, stays: shared } : { moved: others, stays: first.declarations };
}

function newFile(
    { deal, declarations }: Part,
    stays: readonly ast.Declaration[],
    context: RuleContext,
    taken: Set<string>,
): NewFile {
    const { document, text, lexicon, language } = context;
    const eol = eolOf(text);
    const used = declarationsUsed(declarations);
    const own = stays.some((one) => used.has(one))
        ? [`"${UriUtils.relative(UriUtils.dirname(document.uri), document.uri)}"`]
        : [];
    const files = new Set([...used].map((one) => AstUtils.getDocument(one)));
    const imported = neededImports(files, context).map((entry) => {
        const { offset, end } = placeOfProperty(entry, 'path');
        return text.slice(offset, end);
    });
    const imports = [...own, ...imported].map((path) => `${lexicon.write('import', language)} ${path}${eol}`).join('');
    const blocks = declarations.map((one) => {
        const { offset, end } = withComments(one, context);
        return text.slice(offset, end) + eol;
    });
    return {
        uri: freeFile(deal.name, context, taken).uri.toString(),
        text: [...(imports === '' ? [] : [imports]), ...blocks].join(eol),
    };
}

/** The imports of the checked file that lead to some files, of several to one the first. */
function neededImports(files: ReadonlySet<LangiumDocument>, context: RuleContext): readonly ast.Import[] {
    const seen = new Set<LangiumDocument>();
    return context.tree.imports.filter((entry) => {
        const target = targetOf(entry, context);
        if (!target || !files.has(target) || seen.has(target) || target === context.document) return false;
        seen.add(target);
        return true;
    });
}

/** Takes away the imports that only those needed who go. */
function idleImports({ moved, stays }: Parts, context: RuleContext): readonly TextChange[] {
    const filesUsed = (by: readonly ast.Declaration[]) =>
        new Set([...declarationsUsed(by)].map((one) => AstUtils.getDocument(one)));
    const before = filesUsed(moved.flatMap(({ declarations }) => declarations));
    const after = filesUsed(stays);
    const idle = context.tree.imports.filter((entry) => {
        const target = targetOf(entry, context);
        return target && before.has(target) && !after.has(target);
    });
    return idle.map((entry) => removeLines(context.text, placeOf(entry)));
}

function targetOf({ path }: ast.Import, { document, documentAt }: RuleContext): LangiumDocument | undefined {
    return path ? documentAt(importTarget(document, path).toString()) : undefined;
}

/** Takes declarations away with their lines; at the end of the file no empty lines are left behind. */
function removals(text: string, places: readonly Place[]): readonly TextChange[] {
    const changes = places.map((place) => removeLines(text, place)).sort((a, b) => a.offset - b.offset);
    let end = text.trimEnd().length;
    return changes
        .toReversed()
        .map((change) => {
            if (change.end < end) return change;
            const kept = text.slice(0, change.offset).trimEnd().length;
            end = kept;
            const lineEnd = /^[ \t]*\r?\n/.exec(text.slice(kept))?.[0].length ?? 0;
            return { ...change, offset: Math.min(change.offset, kept + lineEnd) };
        })
        .toReversed();
}
