import type { AstNode } from 'langium';
import type { DialogAstType } from '../generated/ast.ts';
import type { Arg, Args, Finding, Place, Related, Severity } from './finding.ts';
import type { RuleContext } from './rule-context.ts';

/** The names between braces in a message. */
type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;

/** The values a message needs, one for each of its placeholders: a missing one does not compile. */
export type ArgsOf<Text extends string> = { readonly [Name in Placeholder<Text>]: Arg };

export interface ReportExtras {
    readonly severity?: Severity;
    /** The node the finding is about, when it is not the one being checked. */
    readonly node?: AstNode;
    readonly related?: readonly Related[];
    readonly unnecessary?: boolean;
}

/** Says what was found: which of the rule's messages, where, and with which values. */
export type Report<Messages extends Readonly<Record<string, string>>> = <Key extends keyof Messages & string>(
    message: Key,
    place: Place,
    args: ArgsOf<Messages[Key]>,
    extras?: ReportExtras,
) => void;

/** A change of text in one file; `uri` is the checked file's when left out. */
export interface TextChange extends Place {
    readonly text: string;
    readonly uri?: string;
}

/** What a fix offers for one finding. */
export interface Offer {
    readonly args: Args;
    readonly changes: readonly TextChange[];
}

/** A quick fix. It must leave a file in which the rule holds and no new error stands. */
export interface Fix {
    /** An imperative with placeholders, in English. */
    readonly title: string;
    /** There is one way to mend it, and it changes nothing that the plan says: it may be done unasked, as when a plan is saved. */
    readonly safe?: true;
    /** One offer for each way to mend it, the best first; none where it does not apply. */
    offers(finding: Finding, context: RuleContext): readonly Offer[];
}

type NodeOf<Type extends keyof DialogAstType> = DialogAstType[Type];

export interface RuleDefinition<Type extends keyof DialogAstType, Messages extends Readonly<Record<string, string>>> {
    /** Also the setting's name, the file's name, the anchor of its page and the name of its test. */
    readonly code: string;
    /**
     * The type of node it looks at; `Plan` is the whole file. What is found inside a declaration is kept while that stays as it is (see
     * watch-rules.ts): the narrower the type, and the less of the file it asks for, the less an edit costs.
     */
    readonly on: Type;
    readonly severity: Severity;
    /** Errors of the text itself can't be switched off or silenced. */
    readonly locked?: true;
    /** Judges what is absent: silent on a node of which a part could not be read, since that part may be it. */
    readonly soundOnly?: true;
    /** The version that brought it. */
    readonly since: string;
    /** One sentence: what it looks for. */
    readonly what: string;
    /** Why that matters to the deal. */
    readonly why: string;
    /** The founding text, a law with its paragraph and year, or plain sense. */
    readonly source: string;
    /** Whole plans; `bad` breaks the rule and `good` does not. Both are run by a test. */
    readonly examples: { readonly bad: string; readonly good: string };
    readonly messages: Messages;
    check(node: NodeOf<Type>, context: RuleContext, report: Report<Messages>): void;
    readonly fixes?: readonly Fix[];
}

/** A rule as the machinery sees it. */
export interface Rule extends Omit<RuleDefinition<keyof DialogAstType, Readonly<Record<string, string>>>, 'check'> {
    check(node: AstNode, context: RuleContext, report: Report<Readonly<Record<string, string>>>): void;
}

/** Declares a rule, with its messages' placeholders and its node's type checked. */
export function rule<Type extends keyof DialogAstType, const Messages extends Readonly<Record<string, string>>>(
    definition: RuleDefinition<Type, Messages>,
): Rule {
    return definition as unknown as Rule;
}
