import { type AstNode, isReference, type ReferenceInfo, UriUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { declaredNames } from '../references/names.ts';
import { builtinScheme } from '../references/visible-names.ts';
import { walk } from '../references/walk.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Finding, Place } from './finding.ts';
import { importLine } from './import-line.ts';
import { isLostImport } from './is-lost-import.ts';
import { replaceWith } from './replace-with.ts';
import { rule } from './rule.ts';

/** What a reference looks for, by owner and property; organisations where nothing else is said. */
const kinds: Readonly<Record<string, 'member' | 'person' | 'arena' | 'meeting' | 'requirement'>> = {
    'Participant.member': 'member',
    'Holder.person': 'person',
    'Holder.alternate': 'person',
    'Arena.forum': 'arena',
    'RelativeRhythm.anchor': 'meeting',
    'TogetherRhythm.anchor': 'meeting',
    'Held.meeting': 'meeting',
    'FulfilsProperty.requirements': 'requirement',
};

export const unresolvedReference = rule({
    code: 'unresolved-reference',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A name that nobody declares, or whose file is not imported.',
    why: 'Who or what is meant is unknown, so it is missing from the meetings, the calendar and the preview.',
    source: 'plain sense',
    examples: {
        bad: 'organisation Region {\n}\ndeal D {\n  buyer Region\n  supplier Frima\n  type one-off\n  delivery goods\n}\norganisation Firma {\n}\n',
        good: 'organisation Region {\n}\ndeal D {\n  buyer Region\n  supplier Firma\n  type one-off\n  delivery goods\n}\norganisation Firma {\n}\n',
    },
    messages: {
        organisation: 'There is no organisation "{name}", neither in this file nor in one that it imports.',
        member: '"{organisation}" has no role or person "{name}".',
        person: '"{organisation}" has no person "{name}".',
        arena: 'There is no forum or channel "{name}", neither in this file, nor in one that it imports, nor in the catalogue.',
        meeting: 'The deal has no meeting "{name}".',
        requirement: 'The governance has no requirement "{name}".',
    },
    check(plan, context, report) {
        const hasLostImport = plan.imports.some((entry) => isLostImport(entry, context));
        for (const info of walk(plan).references) {
            const { container, property, reference } = info;
            const name = reference.$refText;
            // A name in lower case has a finding of its own, and so has the organisation before the dot.
            if (!isReference(reference) || reference.ref || !/^\p{Lu}/u.test(name)) continue;
            const kind = kinds[`${container.$type}.${property}`] ?? 'organisation';
            const organisation = organisationOf(container);
            if (kind === 'member' && !(container as ast.Participant).organisation?.ref) continue;
            // What is not known here may be declared in the file that is not there: that is told once, of the import.
            if (hasLostImport && (kind === 'organisation' || kind === 'arena')) continue;
            report(kind, placeOfReference(info), { name, organisation: organisation ?? '' }, { node: container });
        }
    },
    fixes: [
        replaceWith((finding, { visibleNames }) => {
            const info = referenceAt(finding);
            const names = info ? visibleNames.all(info).map(({ name }) => name ?? '') : [];
            return nearest(String(finding.args.name), names);
        }),
        {
            title: 'Import {path}, which declares {name}',
            offers(finding, context) {
                const name = String(finding.args.name);
                const scope = referenceAt(finding)?.property === 'forum' ? 'arenas' : 'organisations';
                if (referenceAt(finding)?.property === 'member') return [];
                return context
                    .documents()
                    .filter((other) => other !== context.document && other.uri.scheme !== builtinScheme)
                    .filter((other) => declaredNames(other.parseResult.value as ast.Plan)[scope].has(name.normalize('NFC')))
                    .map((other) => {
                        const path = UriUtils.relative(UriUtils.dirname(context.document.uri), other.uri);
                        return { args: { path: `"${path}"`, name: `"${name}"` }, changes: [importLine(path, context)] };
                    });
            },
        },
    ],
});

function referenceAt({ node, args, offset }: Finding): ReferenceInfo | undefined {
    let root: AstNode | undefined = node;
    while (root?.$container) root = root.$container;
    return (
        root &&
        walk(root).references.find(
            (info) =>
                info.container === node && info.reference.$refText === args.name && placeOfReference(info).offset === offset,
        )
    );
}

function placeOfReference({ reference, container }: ReferenceInfo): Place {
    const { offset, end } = reference.$refNode ?? container.$cstNode ?? { offset: 0, end: 0 };
    return { offset, end };
}

/** The organisation in which a member was looked for. */
function organisationOf(container: AstNode): string | undefined {
    if (container.$type === 'Participant') return (container as ast.Participant).organisation?.$refText;
    return container.$type === 'Holder' ? ((container.$container as ast.Role).$container?.name ?? undefined) : undefined;
}
