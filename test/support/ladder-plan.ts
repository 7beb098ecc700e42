import { dealPlan } from './deal-plan.ts';

const meetings: Readonly<Record<string, string>> = {
    operational:
        'every month on first monday at 09:00-10:00\nwith operations, contract-manager\ninvite user of buyer every 3rd time',
    tactical: 'every year in november\npurpose contract-follow-up\nwith contract-owner, contract-manager',
    strategic: 'every year in april\nwith executive, contract-manager',
};

/** A deal with a meeting on each of some levels, in this order, and the text of the steps between them. */
export function ladderPlan(levels: readonly string[], steps: string): string {
    const blocks = levels.map(
        (kind) =>
            `${kind} level {\n  meeting M${kind.slice(0, 3)} {\n${(meetings[kind] ?? '').replace(/^/gm, '    ')}\n    chair contract-manager of buyer\n  }\n}`,
    );
    const body = [...blocks, steps]
        .join('\n')
        .trimEnd()
        .replace(/^(?=.)/gm, '    ');
    return dealPlan(`  type procurement\n  delivery service\n  contract 2026-01-01 to 2029-12-31\n  governance {\n${body}\n  }`);
}

/** The lines of a plan that speak of steps. */
export function stepsIn(plan: string): readonly string[] {
    return plan.split('\n').flatMap((line) => (/^\s*(?:escalate|eskalera)/.test(line) ? [line.trim()] : []));
}
