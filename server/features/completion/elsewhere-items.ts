import { UriUtils } from 'langium';
import { TextEdit } from 'vscode-languageserver';
import { type ast, builtinScheme, type Declared, declaredNames, importLine } from '../../../language/index.ts';
import type { ExpectedReference } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';
import { type Offer, ranks } from './offer.ts';

/** By owner and property, the names that can come from other files; what stands inside a declaration is never named from outside. */
const scopes: Readonly<Record<string, 'organisations' | 'arenas'>> = {
    'BuyerProperty.organisations': 'organisations',
    'SupplierProperty.organisations': 'organisations',
    'PartnerProperty.organisations': 'organisations',
    'Place.organisation': 'organisations',
    'Arena.forum': 'arenas',
};

/** Names that the workspace's other files declare and this one does not import yet: choosing one imports its file. */
export function elsewhereItems(
    scene: CompletionScene,
    { owner, property }: ExpectedReference,
    visible: readonly Declared[],
    nameOffer: (declared: Declared, scene: CompletionScene) => Offer,
): readonly Offer[] {
    const scope = scopes[`${owner}.${property}`];
    if (!scope) return [];
    const { document, documents, lexicon, language } = scene;
    const here = new Set(visible.map(({ name }) => name));
    const tree = document.parseResult.value as ast.Plan;
    const text = document.textDocument.getText();
    return documents.all
        .filter((other) => other !== document && other.uri.scheme !== builtinScheme)
        .toArray()
        .sort((a, b) => a.uri.path.localeCompare(b.uri.path, 'en'))
        .flatMap((other) => {
            const declared = [...declaredNames(other.parseResult.value as ast.Plan)[scope].values()];
            const unseen = declared.filter(({ name }) => !here.has(name));
            if (unseen.length === 0) return [];
            const path = UriUtils.relative(UriUtils.dirname(document.uri), other.uri);
            const line = importLine(path, { tree, text, lexicon, language });
            const edits = [TextEdit.insert(document.textDocument.positionAt(line.offset), line.text)];
            return unseen.map((one): Offer => {
                const offer = nameOffer(one, scene);
                const detail = [offer.detail, `${lexicon.write('import', language)} "${path}"`].filter(Boolean).join(' · ');
                return { ...offer, detail, rank: ranks.elsewhere, edits };
            });
        });
}
