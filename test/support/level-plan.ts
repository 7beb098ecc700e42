import { dealPlan } from './deal-plan.ts';
import { workspace } from './workspace.ts';

export interface LevelPlanOptions {
    readonly delivery?: string;
    readonly contract?: string;
    /** Blocks that stand beside the level, such as other levels. */
    readonly beside?: string;
}

/** A deal with one level and the given meetings on it; of a meeting that is no block, the text is the cadence of M1, M2 … */
export function levelPlan(kind: string, meetings: readonly string[], options: LevelPlanOptions = {}): string {
    const { delivery = 'service', contract = '2026-01-01 to 2029-12-31', beside = '' } = options;
    const blocks = meetings.map((text, index) =>
        text.startsWith('meeting') ? text : `meeting M${index + 1} {\n${text.replace(/^/gm, '  ')}\n}`,
    );
    const body = [`${kind} level {`, ...blocks.map((block) => block.replace(/^/gm, '  ')), '}', beside].join('\n').trimEnd();
    return dealPlan(
        `  type procurement\n  delivery ${delivery}\n  contract ${contract}\n  governance {\n${body.replace(/^(?=.)/gm, '    ')}\n  }`,
    );
}

/** What a rule finds in a plan: the marked text, its lines joined, with the severity before it where it is not `severity`. */
export async function marked(plan: string, code: string, severity = 'warning'): Promise<readonly string[]> {
    const { check } = await workspace({ 'plan.dialog': plan });
    return check('plan.dialog')
        .findings.filter((one) => one.code === code)
        .map((one) => {
            const text = plan.slice(one.offset, one.end).replace(/\s+/g, ' ');
            return one.severity === severity ? text : `${one.severity}: ${text}`;
        });
}
