import type { LangiumDocument } from 'langium';
import type { Today } from '../../workspace/today.ts';

/** The piece of a plan that an editor has in view, from one offset to another. */
export interface View {
    readonly document: LangiumDocument;
    readonly start: number;
    readonly end: number;
    /** The reader's language. */
    readonly language: string;
    readonly today: Today;
}
