import type { LangiumDocument, LangiumDocuments } from 'langium';
import {
    type ast,
    buildPlan,
    type Declared,
    isAt,
    type Lexicon,
    type Meeting,
    ownerOf,
    type plan,
    planLanguage,
    rewriteWords,
    type VisibleNames,
    zoneOf,
} from '../../../language/index.ts';
import type { Today } from '../../workspace/today.ts';
import type { CompletionGrammar, SyntaxPlace } from './completion-place.ts';

/** What completion works with. */
export interface CompletionParts {
    readonly documents: LangiumDocuments;
    readonly grammar: CompletionGrammar;
    readonly lexicon: Lexicon;
    readonly visibleNames: VisibleNames;
    readonly today: Today;
    /** The card of a declaration, as Markdown. */
    readonly describe: (declared: Declared, language: string) => string | undefined;
}

/** A place among what surrounds it, as far as the plan is understood. */
export interface CompletionScene extends CompletionParts {
    readonly document: LangiumDocument;
    readonly place: SyntaxPlace;
    /** The language in which the plan is written. */
    readonly language: string;
    /** The deal around the place, and the level and the meeting in it. */
    readonly deal: plan.Deal | undefined;
    readonly level: plan.Level | undefined;
    readonly meeting: Meeting | undefined;
    readonly phase: plan.Phase | undefined;
    /** The day it is where the deal is. */
    readonly day: string;
    /** Plan text in English, as it is written in the plan's language at the place. */
    write(english: string): string;
}

export function completionScene(document: LangiumDocument, place: SyntaxPlace, parts: CompletionParts): CompletionScene {
    const { lexicon, grammar, today } = parts;
    const language = planLanguage(document, lexicon);
    const { block, before } = place;
    const around = <Node extends Declared | ast.Level | ast.Phase>(type: Node['$type']) =>
        block.$type === type ? (block as Node) : ownerOf<Node>(block, type);
    const node = around<ast.Deal>('Deal');
    const deal = node && buildPlan(document).dealOf(node);
    const [level, meeting, phase] = [around<ast.Level>('Level'), around<ast.Meeting>('Meeting'), around<ast.Phase>('Phase')];
    const found = level && deal?.governance?.levels.find((one) => isAt(one, level));
    return {
        ...parts,
        document,
        place,
        language,
        deal,
        level: found,
        meeting: meeting && found?.meetings.find((one) => isAt(one, meeting)),
        phase: phase && deal?.phases.find((one) => isAt(one, phase)),
        day: today(deal ? zoneOf(deal) : zoneOf({ buyers: [], suppliers: [] })),
        write(english) {
            const { tokens } = grammar.parser.Lexer.scan(english);
            const all = [...before.slice(-40), ...tokens];
            const changes = rewriteWords(english, all, lexicon, language, (token) => tokens.includes(token));
            return changes.reduceRight(
                (text, change) => text.slice(0, change.offset) + change.text + text.slice(change.end),
                english,
            );
        },
    };
}
