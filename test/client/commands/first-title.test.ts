import { expect, it } from 'vitest';
import { firstTitle } from '../../../client/commands/first-title.ts';

const selected = (plan: string) => {
    const { start, end } = firstTitle(plan);
    return plan.slice(start, end);
};

it.each([
    ['organisation Region "Region Västmark" {}', 'Region Västmark'],
    ['// A plan "so far"\nimport "other.dialog"\naffär Stöd   "Support som tjänst" {}', 'Support som tjänst'],
    ['/* Region "no" */ deal Åäö_1-a "Yes" {}', 'Yes'],
    ['deal Support {\n  purpose "One way in"\n}', ''],
    ['', ''],
])('in %o the title %o is selected', (plan, title) => {
    expect(selected(plan)).toBe(title);
});
