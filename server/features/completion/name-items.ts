import type { AstNode, LangiumDocument, ReferenceInfo } from 'langium';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { type ast, type Declared, type Expectation, ownerOf, type VisibleNames } from '../../../language/index.ts';
import type { CompletionPlace } from './completion-place.ts';

const kinds: Readonly<Record<Declared['$type'], CompletionItemKind>> = {
    Organisation: CompletionItemKind.Module,
    Role: CompletionItemKind.Variable,
    Person: CompletionItemKind.Constant,
    Forum: CompletionItemKind.Event,
    Channel: CompletionItemKind.Event,
    Deal: CompletionItemKind.Class,
    Meeting: CompletionItemKind.Function,
    Requirement: CompletionItemKind.Property,
    Dialogue: CompletionItemKind.Function,
};

/** Names of declarations of the kinds that can be meant here. */
export function nameItems(
    place: CompletionPlace & { kind: 'syntax' },
    document: LangiumDocument,
    visible: VisibleNames,
): CompletionItem[] {
    const seen = new Set<AstNode>();
    return place.expected.flatMap((expectation) => {
        if (expectation.kind !== 'reference' || !expectation.property) return [];
        const candidates = visible
            .all(asReference(expectation, place, document, visible))
            .filter((declared) => !seen.has(declared));
        for (const declared of candidates) seen.add(declared);
        return partiesFirst(candidates, expectation, place.block).map((declared): CompletionItem => {
            const detail = titleOf(declared);
            return {
                label: declared.name ?? '',
                kind: kinds[declared.$type],
                ...(detail ? { detail } : {}),
                // After an organisation among participants comes the one who takes part.
                ...(expectation.owner === 'Participant' && expectation.property === 'organisation'
                    ? { insertText: `${declared.name}.`, command: again }
                    : {}),
            };
        });
    });
}

/** Opens the list once more, for the part after the dot. */
const again = { title: '', command: 'editor.action.triggerSuggest' };

/** A reference as it would be linked if it stood at the cursor: scopes then answer as they do for written ones. */
function asReference(
    expectation: Expectation,
    place: CompletionPlace & { kind: 'syntax' },
    document: LangiumDocument,
    visible: VisibleNames,
): ReferenceInfo {
    const container: Record<string, unknown> = { $type: expectation.owner, $container: place.block };
    if (expectation.owner === 'Participant' && expectation.property === 'member') {
        const name = place.before.at(-2)?.image.normalize('NFC');
        container.organisation = { ref: visible.organisations(document).find((organisation) => organisation.name === name) };
    }
    return {
        container: container as unknown as AstNode,
        property: expectation.property ?? '',
        reference: { $refText: '' } as ReferenceInfo['reference'],
    };
}

/** In a deal, its own parties come before everybody else. */
function partiesFirst(candidates: readonly Declared[], expectation: Expectation, block: AstNode): readonly Declared[] {
    if (expectation.owner !== 'Participant' && expectation.owner !== 'Place') return candidates;
    const deal = block.$type === 'Deal' ? (block as ast.Deal) : ownerOf<ast.Deal>(block, 'Deal');
    const parties = new Set<AstNode>(
        (deal?.members ?? []).flatMap((member) =>
            'organisations' in member ? member.organisations.flatMap((one) => one.ref ?? []) : [],
        ),
    );
    return [...candidates.filter((one) => parties.has(one)), ...candidates.filter((one) => !parties.has(one))];
}

function titleOf(declared: Declared): string | undefined {
    if ('title' in declared) return declared.title;
    if ('fullName' in declared) return declared.fullName;
    return 'text' in declared ? declared.text : undefined;
}
