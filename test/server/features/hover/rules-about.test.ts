import { expect, it } from 'vitest';
import { rules } from '../../../../language/index.ts';
import { rulesByConstruct, rulesByLevel } from '../../../../server/features/hover/rules-about.ts';
import { editor } from '../../../support/editor.ts';
import { toldPlan } from '../../../support/told-plan.ts';

/** Rules about no construct in particular. */
const ofNone = ['unused-suppression', 'internal-error', 'mixed-languages'];

const told = [...Object.values(rulesByConstruct), ...Object.values(rulesByLevel).flatMap((one) => Object.values(one))].flat();

it('every rule that can be switched off stands at the constructs it looks at, and nothing else does', () => {
    const expected = rules.filter(({ locked, code }) => !locked && !ofNone.includes(code)).map(({ code }) => code);
    expect([...new Set(told)].sort()).toEqual(expected.sort());
});

const at = 'every month on first tues';

it.each([
    [
        'VS Code gets a command',
        { commands: ['dialogplan.openRule'] },
        /\[operational-cadence\]\(command:dialogplan\.openRule\?%5B%22dialogplan%3A%2F/,
    ],
    ['an editor that can open nothing gets the code', {}, /`operational-cadence`/],
])('%s', async (_what, settings, pattern) => {
    const { ask } = await editor(toldPlan.replace(at, `${at}<|>`), settings);
    expect(JSON.stringify(await ask('textDocument/hover'))).toMatch(pattern);
});
