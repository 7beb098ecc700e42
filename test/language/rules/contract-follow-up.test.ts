import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { type LevelPlanOptions, levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'contract-follow-up';

const found = (meetings: readonly string[], options?: LevelPlanOptions) => marked(levelPlan('tactical', meetings, options), code);

const purpose = 'purpose contract-follow-up';

test('the first regular cadence is marked', () =>
    check(
        `
organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
  governance {
    tactical level {
      meeting Claims {
        as-needed
      }
      meeting Contract {
        every quarter
//      ^^^^^^^^^^^^^ 💡 warning[contract-follow-up]: No tactical meeting of "D" is dedicated to following the contract up: write "purpose contract-follow-up" in one that is held at least once a year.
      }
      meeting FollowUp {
        every year
      }
    }
    strategic level {
      meeting Board {
        every year
        purpose contract-follow-up
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('once a year is enough, also in two meetings', async () => {
    expect(await found([`every year\n${purpose}`])).toEqual([]);
    expect(await found([`every quarter\n${purpose}`])).toEqual([]);
    expect(await found(['every quarter', `2 weeks before M1\n${purpose}`])).toEqual([]);
    expect(await found([`every 2 years\n${purpose}`, `every 2 years\n${purpose}`])).toEqual([]);
});

test('more seldom is told of', async () => {
    expect(await found(['every quarter', `every 2 years\n${purpose}`])).toEqual(['every quarter']);
    expect(await found([`as-needed\n${purpose}`])).toEqual(['tactical']);
    expect(await found([`every quarter\npurpose delivery`])).toEqual(['every quarter']);
});

test('what is not known is not judged', async () => {
    expect(await found([])).toEqual([]);
    expect(await found(['every quarter', 'every 0 years'])).toEqual([]);
    expect(await found(['every quarter\npurpose contract-folow-up'])).toEqual([]);
});

test('the fix inserts a meeting of its own, in the language of the file', async () => {
    const plan = exampleIn(levelPlan('tactical', ['every quarter // four']), 'sv');
    const after = await mendPlan(plan, code);
    expect(after.slice(after.indexOf('    taktisk nivå'))).toBe(`    taktisk nivå {
      möte M1 {
        varje kvartal // four
      }
      möte Avtalsuppföljning "Avtalsuppföljning" {
        varje år i november den andra onsdagen kl 13:00-16:00
        syfte avtalsuppföljning
        ordförande avtalsägare hos beställaren
        med avtalsägare, avtalsansvarig
        protokoll inom 5 arbetsdagar
      }
    }
  }
}
`);
});

test('where there is one that is held too seldom, it may be held every year instead', async () => {
    const plan = levelPlan('tactical', ['every quarter', `every 2 years in november on second wednesday\n${purpose}`]);
    expect(await mendPlan(plan, code)).toBe(plan.replace('every 2 years', 'every year'));
    expect((await mendPlan(plan, code, 'Insert a yearly contract follow-up')).match(/meeting \w+/g)).toEqual([
        'meeting M1',
        'meeting M2',
        'meeting FollowUp',
    ]);
});
