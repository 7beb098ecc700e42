import {
    type AstNode,
    type CompositeCstNode,
    CompositeCstNodeImpl,
    type CstNode,
    CstNodeBuilder,
    LeafCstNodeImpl,
    type RootCstNode,
} from 'langium';
import type { TextPlace } from './piece.ts';

type BuilderToken = Parameters<CstNodeBuilder['buildLeafNode']>[0];
type TextRange = CstNode['range'];

/** A leaf that knows where it stands in its piece; where it stands in the file follows from where the piece does. */
class PlacedLeaf extends LeafCstNodeImpl {
    readonly #place: TextPlace;

    constructor(token: BuilderToken, hidden: boolean, place: TextPlace) {
        super(
            token.startOffset - place.offset,
            token.image.length,
            (token.startLine ?? 1) - place.line,
            (token.startColumn ?? 1) - 1,
            (token.endLine ?? 1) - place.line,
            token.endColumn ?? 0,
            token.tokenType,
            hidden,
        );
        this.#place = place;
    }

    override get offset(): number {
        return this.#place.offset + super.offset;
    }

    override get end(): number {
        return this.#place.offset + super.end;
    }

    override get range(): TextRange {
        const { start, end } = super.range;
        const line = this.#place.line - 1;
        return {
            start: { line: line + start.line, character: start.character },
            end: { line: line + end.line, character: end.character },
        };
    }
}

/** A node that asks its leaves for its range each time: Langium's own remembers it, and would be wrong when its piece has moved. */
class PlacedComposite extends CompositeCstNodeImpl {
    override get range(): TextRange {
        const shown = this.content.filter(({ hidden }) => !hidden);
        const [first, last] = [shown[0] ?? this.content[0], shown.at(-1) ?? this.content.at(-1)];
        if (!first || !last) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        return { start: first.range.start, end: last.range.end };
    }
}

/** Builds the concrete tree of a piece, which can be moved as a whole. */
export class PlacedTreeBuilder extends CstNodeBuilder {
    /** Where the piece stands that is being built. */
    place: TextPlace = { offset: 0, line: 1 };
    #open: CompositeCstNode[] = [];

    override get current(): CompositeCstNodeImpl {
        return (this.#open.at(-1) ?? super.current) as CompositeCstNodeImpl;
    }

    override buildRootNode(input: string): RootCstNode {
        const root = super.buildRootNode(input);
        this.#open = [root];
        return root;
    }

    override buildCompositeNode(feature: CstNode['grammarSource'] & object): CompositeCstNode {
        const node = new PlacedComposite();
        node.grammarSource = feature;
        this.appendChild(this.current, node);
        this.#open.push(node);
        return node;
    }

    protected override createLeafNode(token: BuilderToken, hidden: boolean): LeafCstNodeImpl {
        return new PlacedLeaf(token, hidden, this.place);
    }

    override construct(item: { $type: AstNode['$type'] | symbol | undefined; $cstNode: CstNode }): void {
        const node = this.current;
        item.$cstNode = node;
        this.#open.pop();
        if (node.content.length === 0) this.removeNode(node);
        // A list of its exact size: one that grew has room for sixteen.
        else node.content = node.content.slice();
    }
}
