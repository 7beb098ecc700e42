import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'answers-late';

const plan = (milestones: readonly string[], procedure = 'open', head = 'during') =>
    procurementPlan([phase(head, ...milestones)], { procedure });
const found = (answers: string, bids: string, procedure?: string) =>
    marked(plan([`answers ${answers}`, `bids ${bids}`], procedure), code);

test('the day of the answers is marked', () =>
    check(
        `
organisation A {
}
organisation B {
}
affär D {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  förfarande öppet
  fas under {
    sista-svarsdag 2025-05-15
//                 ^^^^^^^^^^ 💡 warning[answers-late]: De sista svaren, 2025-05-15, kommer mindre än 6 dagar före sista anbudsdag, 2025-05-20: LOU ger anbudsgivarna 6 dagar, så anbudstiden måste bli längre.
    sista-anbudsdag 2025-05-20
  }
}
`,
        { only: [code] },
    ));

test('six days are enough, five are not, across the end of a month too', async () => {
    expect(await found('2025-09-25', '2025-10-01')).toEqual([]);
    expect(await found('2025-09-26', '2025-10-01')).toEqual(['2025-09-26']);
    expect(await found('2025-10-01', '2025-10-01')).toEqual(['2025-10-01']);
    // The clocks go forward on 30 March: a day is a day.
    expect(await found('2025-03-28', '2025-04-03')).toEqual([]);
    expect(await found('2025-03-29', '2025-04-03')).toEqual(['2025-03-29']);
});

test('only procedures of the directive have these times', async () => {
    const procedures = [
        ...['open', 'selective', 'negotiated', 'negotiated-without-notice', 'competitive-dialogue', 'innovation-partnership'],
        ...['dynamic-purchasing', 'below-threshold', 'direct-procurement', 'call-off', 'mini-competition'],
    ];
    const judged = await Promise.all(
        procedures.map(async (one) => ((await found('2025-05-15', '2025-05-20', one)).length > 0 ? [one] : [])),
    );
    expect(judged.flat()).toEqual(procedures.slice(0, 7));
    expect(await found('2025-05-15', '2025-05-20', '')).toEqual([]);
});

test('other countries have laws of their own', async () => {
    const late = plan(['answers 2025-05-15', 'bids 2025-05-20']);
    expect(await marked(late.replace('country SE', 'country DK'), code)).toEqual([]);
    expect(await marked(late.replace('  country SE\n', ''), code)).toEqual(['2025-05-15']);
    // The supplier's country is no matter.
    expect(await marked(late.replace(/(organisation B \{\n {2}country) SE/, '$1 DK'), code)).toEqual(['2025-05-15']);
});

test('where milestone-order speaks of one of the two, it is silent', async () => {
    expect(await found('2025-05-21', '2025-05-20')).toEqual([]);
    const [questions, answers, bids] = ['questions 2025-05-16', 'answers 2025-05-15', 'bids 2025-05-20'];
    expect(await marked(plan([questions, answers, bids]), code)).toEqual([]);
    expect(await marked(plan([answers, bids, 'award 2025-05-10']), code)).toEqual(['2025-05-15']);
});

test('without answers, or a last bid day, nothing is said', async () => {
    expect(await marked(plan(['answers 2025-05-15']), code)).toEqual([]);
    expect(await marked(plan(['questions 2025-05-15', 'bids 2025-05-20']), code)).toEqual([]);
    expect(await marked(plan(['answers 2025-05-15', 'bids 2025-05-32']), code)).toEqual([]);
});

test('the fix moves the last bid day six days ahead, to a day on which the authority works', async () => {
    const moved = async (answers: string, bids: string, ...more: readonly string[]) =>
        /bids (\S+)/.exec(await mendPlan(plan([`answers ${answers}`, `bids ${bids} // Late`, ...more]), code))?.[0];
    expect(await moved('2025-05-15', '2025-05-20')).toBe('bids 2025-05-21');
    expect(await moved('2025-05-16', '2025-05-20')).toBe('bids 2025-05-22');
    expect(await moved('2025-05-18', '2025-05-20')).toBe('bids 2025-05-26');
    // Six days ahead is 25 December, a Thursday.
    expect(await moved('2025-12-19', '2025-12-22')).toBe('bids 2025-12-29');
    expect(await moved('2025-05-15', '2025-05-20', 'award 2025-05-21')).toBe('bids 2025-05-21');
});

test('it is not offered where the new day would break the plan elsewhere', async () => {
    const [answers, bids] = ['answers 2025-05-15', 'bids 2025-05-20'];
    await expect(mendPlan(plan([answers, bids, 'award 2025-05-20']), code)).rejects.toThrow('No finding');
    const short = plan([answers, bids], 'open', 'during 2025-05-01 to 2025-05-20');
    await expect(mendPlan(short, code)).rejects.toThrow('No finding');
    const enough = plan([answers, bids], 'open', 'during 2025-05-01 to 2025-05-21');
    expect(await mendPlan(enough, code)).toContain('bids 2025-05-21');
});
