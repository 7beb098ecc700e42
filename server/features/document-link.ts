import { type AstNode, DocumentState, GrammarUtils, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { type ast, importTarget, walk } from '../../language/index.ts';
import type { Feature } from '../feature.ts';
import { importsOf } from './import-at.ts';

/** An import's path opens the file it names, if it is there; an address of the web or of e-mail, what it is the address of. */
export function documentLink(documents: LangiumDocuments): Feature {
    return {
        capabilities: { documentLinkProvider: {} },
        register: (connection, requests) => {
            connection.onDocumentLinks(
                requests.onDocument<DocumentLinkParams, DocumentLink[]>(DocumentState.Linked, [], (document) => [
                    ...importsOf(document).flatMap(({ node, range }) => {
                        const target = importTarget(document, node.path);
                        return documents.hasDocument(target) ? [{ range, target: target.toString() }] : [];
                    }),
                    ...webLinks(document),
                    ...mailLinks(document),
                ]),
            );
        },
    };
}

function webLinks(document: LangiumDocument): readonly DocumentLink[] {
    return nodesOf<ast.Url>(document, 'Url').flatMap((node) => {
        const range = GrammarUtils.findNodeForProperty(node.$cstNode, 'url')?.range;
        // Nothing but the web is opened: a plan comes from others.
        return range && /^https?:\/\/[^\s/]/.test(node.url ?? '') ? [{ range, target: node.url }] : [];
    });
}

function mailLinks(document: LangiumDocument): readonly DocumentLink[] {
    return nodesOf<ast.Person>(document, 'Person').flatMap((node) => {
        const range = GrammarUtils.findNodeForProperty(node.$cstNode, 'email')?.range;
        const address = node.email;
        return range && address && /^[^\s@?&]+@[^\s@?&]+$/.test(address)
            ? [{ range, target: `mailto:${encodeURIComponent(address).replace('%40', '@')}` }]
            : [];
    });
}

function nodesOf<Node extends AstNode>(document: LangiumDocument, type: Node['$type']): readonly Node[] {
    return (walk(document.parseResult.value).nodes.get(type) ?? []) as readonly Node[];
}
