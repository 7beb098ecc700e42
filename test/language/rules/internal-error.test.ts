import { expect, test, vi } from 'vitest';
import { rules } from '../../../language/index.ts';
import { rule } from '../../../language/rules/rule.ts';
import { check } from '../../support/check.ts';

test('a rule that throws is itself a finding, and takes no other with it', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const broken = rule({
        code: 'broken',
        on: 'Deal',
        severity: 'hint',
        since: '0.1.0',
        what: '',
        why: '',
        source: '',
        examples: { bad: '', good: '' },
        messages: {},
        check() {
            throw new Error('Not today.');
        },
    });
    await check(
        `
organisation A {
}
deal D {
//^ error[internal-error]: The rule "broken" failed and says nothing about this plan. The fault is in Dialogplan: please report it. All other rules have been checked.
  buyer A
  supplier A
//         ^ error[same-party]: "A" is both buyer and supplier of "D": a deal needs another party.
  type one-off
  delivery goods
}
`,
        { rules: [broken, ...rules], only: ['internal-error', 'same-party'] },
    );
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
});
