import type { AstNode, LangiumDocument } from 'langium';
import { type Walk, walk } from '../references/walk.ts';
import { createRuleContext, type RuleServices } from './create-rule-context.ts';
import type { Finding, Severity } from './finding.ts';
import { rules as allRules } from './index.ts';
import { internalError } from './internal-error.ts';
import { type FindWithin, keptFindings } from './kept-findings.ts';
import type { Rule } from './rule.ts';
import type { RuleContext } from './rule-context.ts';
import { suppressionsOf } from './suppressions.ts';
import { unusedSuppression } from './unused-suppression.ts';
import { type RuleWatch, watchRules } from './watch-rules.ts';

export type RuleSetting = Severity | 'off';

export interface CheckOptions {
    /** Today in the plan's zone, `YYYY-MM-DD`. */
    readonly today: string;
    /** Severity by rule code; a code that is absent keeps its default. Locked rules don't listen. */
    readonly settings?: Readonly<Record<string, RuleSetting>>;
    /** The rules to run; all of them unless a test says otherwise. */
    readonly rules?: readonly Rule[];
}

/** Everything the rules find in a linked file, in text order. Never throws: a rule that does is itself a finding. */
export function checkPlan(
    document: LangiumDocument,
    services: RuleServices,
    options: CheckOptions,
): { readonly findings: readonly Finding[]; readonly context: RuleContext } {
    const context = createRuleContext(document, services, options.today);
    const rules = options.rules ?? allRules;
    const watch = watchRules(context);
    const parts = partsOf(context, watch);
    const findings: Finding[] = [];
    try {
        for (const rule of rules) {
            const severity = severityOf(rule, options.settings);
            if (severity !== 'off') runRule(rule, severity, context, parts, findings);
        }
    } finally {
        watch.stop();
    }
    const kept = suppress(findings, rules, context, options.settings);
    return { findings: kept.sort((a, b) => a.offset - b.offset || a.end - b.end || a.code.localeCompare(b.code, 'en')), context };
}

export function severityOf(rule: Rule, settings: CheckOptions['settings']): RuleSetting {
    return rule.locked ? rule.severity : (settings?.[rule.code] ?? rule.severity);
}

function runRule(rule: Rule, severity: Severity, context: RuleContext, parts: readonly Part[], findings: Finding[]): void {
    let current: AstNode | undefined;
    const run = (nodes: readonly AstNode[], asked: RuleContext, found: Finding[]): void => {
        const report = reporter(rule, severity, found);
        for (current of nodes) {
            const node = current;
            if (rule.soundOnly && context.isBroken(node)) continue;
            rule.check(node, asked, (message, place, args, extras) => report(message, place, args, { node, ...extras }));
        }
    };
    try {
        if (rule.on === 'Plan') run([context.tree], context, findings);
        for (const { nodes, within } of parts) {
            const own = nodes.get(rule.on);
            if (own && within) within(rule, severity, findings, (asked, found) => run(own, asked, found));
            else if (own) run(own, context, findings);
        }
    } catch (error) {
        // One broken rule must not take the others' findings with it: say so once and go on.
        console.error(`The rule ${rule.code} failed.`, error);
        reporter(internalError, 'error', findings)(
            'failed',
            { offset: current?.$cstNode?.offset ?? 0, end: current?.$cstNode?.offset ?? 0 },
            { rule: rule.code },
        );
    }
}

/** A piece of a plan that rules look into; in a declaration, what they find is kept. */
interface Part {
    readonly nodes: Walk['nodes'];
    readonly within?: FindWithin;
}

function partsOf(context: RuleContext, watch: RuleWatch): readonly Part[] {
    const { imports, declarations } = context.tree;
    return [
        ...imports.map((entry) => ({ nodes: walk(entry).nodes })),
        ...declarations.map((one) => ({ nodes: walk(one).nodes, within: keptFindings(one, context, watch) })),
    ];
}

function reporter(rule: Rule, severity: Severity, findings: Finding[]): Parameters<Rule['check']>[2] {
    return (message, place, args, extras) => {
        findings.push({
            code: rule.code,
            severity: milder(severity, rule.severity, extras?.severity),
            message: rule.messages[message] ?? '',
            args,
            offset: place.offset,
            end: place.end,
            node: extras?.node,
            related: extras?.related ?? [],
            unnecessary: extras?.unnecessary ?? false,
        });
    };
}

/** A rule may report something milder than its default; a workspace that sets a severity of its own decides. */
function milder(set: Severity, standard: Severity, reported: Severity | undefined): Severity {
    return reported !== undefined && set === standard ? reported : set;
}

function suppress(
    findings: readonly Finding[],
    rules: readonly Rule[],
    context: RuleContext,
    settings: CheckOptions['settings'],
): Finding[] {
    const suppressions = suppressionsOf(context.text, context.lexical);
    if (suppressions.length === 0) return [...findings];
    const locked = new Set(rules.filter((rule) => rule.locked).map((rule) => rule.code));
    const used = new Set<number>();
    const kept = findings.filter((finding) => {
        if (locked.has(finding.code)) return true;
        const line = context.document.textDocument.positionAt(finding.offset).line + 1;
        const index = suppressions.findIndex((one) => one.line === line && one.code === finding.code && one.reason !== '');
        if (index < 0) return true;
        used.add(index);
        return false;
    });
    const severity = severityOf(unusedSuppression, settings);
    if (severity === 'off') return kept;
    const report = reporter(unusedSuppression, severity, kept);
    suppressions.forEach((one, index) => {
        if (used.has(index)) return;
        const rule = rules.find((candidate) => candidate.code === one.code);
        const message = !rule ? 'unknown' : one.reason === '' ? 'reasonless' : rule.locked ? 'locked' : 'idle';
        // What cannot be read whole, or is not asked for, may be just what is silenced.
        if (message === 'idle' && rule && (context.syntaxProblems.length > 0 || severityOf(rule, settings) === 'off')) return;
        report(message, one, { code: one.code });
    });
    return kept;
}
