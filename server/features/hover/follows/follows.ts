import type { AstNode, LangiumDocument } from 'langium';
import type { DealCalendar, DealSchedule, plan } from '../../../../language/index.ts';

/** What a reader points at, and what it takes to say what follows from it. */
export interface Pointed<Node extends AstNode = AstNode> {
    readonly node: Node;
    readonly document: LangiumDocument;
    /** A plan of the workspace by its URI. */
    documentAt(uri: string): LangiumDocument | undefined;
    /** The reader's. */
    readonly language: string;
    /** In the zone of the deal, `YYYY-MM-DD`. */
    readonly today: string;
    /** The deal it stands in. */
    readonly deal: plan.Deal | undefined;
    /** The days on which the deal's parties work, or those of the organisation it stands in. */
    readonly calendar: DealCalendar;
    /** Laid out where the deal has a contract. */
    readonly schedule: DealSchedule | undefined;
}

/** Sentences in the reader's language, as plain text; none where nothing follows, or too little is known. */
export type Follows<Node extends AstNode = AstNode> = (pointed: Pointed<Node>) => readonly string[];
