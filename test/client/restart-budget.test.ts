import { describe, expect, it } from 'vitest';
import { restartBudget } from '../../client/restart-budget.ts';

const MINUTE = 60_000;

describe('restartBudget', () => {
    it('allows as many crashes as its limit within its span', () => {
        const budget = restartBudget(3, 3 * MINUTE);
        expect([0, 1, 2, 3].map((second) => budget.allows(second * 1000))).toEqual([true, true, true, false]);
    });

    it('forgets crashes that lie further back than its span', () => {
        const budget = restartBudget(1, MINUTE);
        expect([0, 2 * MINUTE, 4 * MINUTE].map((now) => budget.allows(now))).toEqual([true, true, true]);
    });

    it('begins anew when the user asks for a start', () => {
        const budget = restartBudget(1, MINUTE);
        budget.allows(0);
        expect(budget.allows(1)).toBe(false);
        budget.renew();
        expect(budget.allows(2)).toBe(true);
    });
});
