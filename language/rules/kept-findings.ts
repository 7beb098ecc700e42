import type { AstNode } from 'langium';
import { isDeal } from '../generated/ast.ts';
import type { Deal } from '../model/plan.ts';
import { type Links, linksOf } from '../references/linked-under.ts';
import type { Finding, Place, Severity } from './finding.ts';
import { placeOf } from './place.ts';
import type { Rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';
import type { RuleWatch } from './watch-rules.ts';

/** All that a rule can see from inside a declaration, beside its nodes and the deal it became. */
interface Sight {
    readonly links: Links;
    readonly language: string;
    readonly today: string;
    /** Where in the declaration something could not be read. */
    readonly broken: string;
}

/** What a rule found in a declaration, when that stood at `offset`. */
interface KeptFindings {
    readonly offset: number;
    readonly severity: Severity;
    /** The deal it looked at; undefined if it looked at none. */
    readonly deal: Deal | undefined;
    readonly findings: readonly Finding[];
}

const kept = new WeakMap<AstNode, { readonly sight: Sight; readonly byRule: Map<Rule, KeptFindings> }>();

/** Runs a rule on a declaration's nodes, with a context to ask, and adds what it finds to a list. */
export type RunRule = (context: RuleContext, findings: Finding[]) => void;

/** Finds out what a rule finds in a declaration: adds it to `findings`, from what is known or by running the rule. */
export type FindWithin = (rule: Rule, severity: Severity, findings: Finding[], run: RunRule) => void;

/**
 * What rules find in a declaration is kept with it while it stays true. That follows from what a rule looked at when it ran: if that was the
 * declaration alone, the deal it became and what its names mean, it finds the same again as long as these are the same.
 */
export function keptFindings(declaration: AstNode, context: RuleContext, watch: RuleWatch): FindWithin {
    const place = placeOf(declaration);
    const byRule = keptUnder(declaration, sightFrom(declaration, place, context));
    if (!byRule) return (_rule, _severity, findings, run) => run(context, findings);
    const deal = isDeal(declaration) ? context.dealOf(declaration) : undefined;
    return (rule, severity, findings, run) => {
        const known = byRule.get(rule);
        if (known?.severity === severity && (known.deal === undefined || known.deal === deal)) {
            const moved = movedTo(known, place.offset);
            if (moved !== known) byRule.set(rule, moved);
            for (const finding of moved.findings) findings.push(finding);
            return;
        }
        byRule.delete(rule);
        const start = findings.length;
        const { wentBeyond, askedDeal } = watch.run(declaration, (watching) => run(watching, findings));
        const found = findings.slice(start);
        if (wentBeyond || !found.every((finding) => staysWithin(finding, place, context.uri))) return;
        byRule.set(rule, { offset: place.offset, severity, deal: askedDeal ? deal : undefined, findings: found });
    };
}

/** What is kept of a declaration that is seen as it was; a new beginning where it is not, and nothing where it was never linked. */
function keptUnder(declaration: AstNode, sight: Sight | undefined): Map<Rule, KeptFindings> | undefined {
    if (!sight) return undefined;
    const known = kept.get(declaration);
    if (known && isSame(known.sight, sight)) return known.byRule;
    const byRule = new Map<Rule, KeptFindings>();
    kept.set(declaration, { sight, byRule });
    return byRule;
}

function sightFrom(declaration: AstNode, { offset, end }: Place, context: RuleContext): Sight | undefined {
    const links = linksOf(declaration);
    if (!links) return undefined;
    const faults = context.syntaxProblems.filter((fault) => fault.offset >= offset && fault.offset <= end);
    const broken = faults.map((fault) => fault.offset - offset).join(' ');
    return { links, language: context.language, today: context.today, broken };
}

function isSame(a: Sight, b: Sight): boolean {
    return a.links === b.links && a.language === b.language && a.today === b.today && a.broken === b.broken;
}

/** Whether a finding, and all that explains it, moves as its declaration does. */
function staysWithin({ offset, end, related }: Finding, place: Place, uri: string): boolean {
    const lies = (one: Place): boolean => one.offset >= place.offset && one.end <= place.end;
    return lies({ offset, end }) && related.every((one) => one.uri === uri && lies(one));
}

function movedTo(known: KeptFindings, offset: number): KeptFindings {
    const delta = offset - known.offset;
    if (delta === 0) return known;
    const move = <Placed extends Place>(one: Placed): Placed => ({ ...one, offset: one.offset + delta, end: one.end + delta });
    return {
        ...known,
        offset,
        findings: known.findings.map((finding) => ({ ...move(finding), related: finding.related.map(move) })),
    };
}
