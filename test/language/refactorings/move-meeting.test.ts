import { expect, test } from 'vitest';
import { dealPlan } from '../../support/deal-plan.ts';
import { expectSameFindings, expectSameSchedule, refactored } from '../../support/refactored.ts';

const follow = `      // Agreed with the buyer.
      /* twice
         a year */
      meeting Follow {
        2 times per year in march, november
        with contract-owner,
             contract-manager
      } // as in annex 2
`;
const contract = `      meeting Contract {
        4 times per year
        with contract-owner, contract-manager
        purpose contract-follow-up
      }
`;
const board = '      meeting Board {\n        2 weeks after Follow\n        with executive, contract-manager\n      }\n';
const plan = (tactical: string, strategic: string) =>
    dealPlan(`  type procurement
  delivery service
  contract 2026-01-01 to 2028-12-31
  governance {
    tactical level {
      handles "The year"
${tactical}    }
    strategic level {
${strategic}    }
    escalate tactical to strategic within 10 workdays
  }
  held Follow 2026-01-15 {
    present A.R2
  }`);

test('it goes as it stands, with what is said of it, and what hangs on it still does', async () => {
    const { before, titles, after } = await refactored(plan(contract + follow.replace('2 times', '2 ti<|>mes'), board), 'move');
    expect(titles).toEqual(['Move "Follow" to strategic level']);
    const files = after(titles[0] ?? '');
    expect(files).toEqual({ 'plan.dialog': plan(contract, board + follow) });
    await expectSameFindings(before, files);
    await expectSameSchedule(before, files);
});

test('the meetings stay apart where they stand apart', async () => {
    const { after } = await refactored(
        plan(`${contract}\n${follow.replace('2 times', '2 ti<|>mes')}`, `${board}\n${board.replace('Board', 'Two')}`),
    );
    expect(after('Move "Follow" to strategic level')).toEqual({
        'plan.dialog': plan(contract, `${board}\n${board.replace('Board', 'Two')}\n${follow}`),
    });
});

test('in Swedish, out of one line into an empty block, with the line ends of the file', async () => {
    const source = `affär D {\r\n\tsamverkan {\r\n\t\ttaktisk nivå { möte M<|> { varje år } }\r\n\t\toperativ nivå {}\r\n\t\tstrategisk nivå "Ledning" {\r\n\t\t}\r\n\t}\r\n}\r\n`;
    const { titles, after } = await refactored(source, 'move');
    expect(titles).toEqual(['Flytta "M" till operativ nivå', 'Flytta "M" till strategisk nivå']);
    expect(after('Flytta "M" till operativ nivå')).toEqual({
        'plan.dialog':
            'affär D {\r\n\tsamverkan {\r\n\t\ttaktisk nivå { }\r\n\t\toperativ nivå {\r\n\t\t\tmöte M { varje år }\r\n\t\t}\r\n\t\tstrategisk nivå "Ledning" {\r\n\t\t}\r\n\t}\r\n}\r\n',
    });
    expect(after('Flytta "M" till strategisk nivå')['plan.dialog']).toContain(
        '\t\tstrategisk nivå "Ledning" {\r\n\t\t\tmöte M { varje år }\r\n\t\t}\r\n',
    );
});

test('lines move in or out as far as the level they go to', async () => {
    const { after } = await refactored(
        'deal D { governance {\n  tactical level {\n    meeting M<|> {\n      every year\n    }\n  }\n      strategic level {\n        decides "All"\n      }\n} }\n',
        'move',
    );
    expect(after('Move "M" to strategic level')['plan.dialog']).toBe(
        'deal D { governance {\n  tactical level {\n  }\n      strategic level {\n        decides "All"\n        meeting M {\n          every year\n        }\n      }\n} }\n',
    );
});

test('there is nowhere to go without another level', async () => {
    const one = 'deal D { governance {\n  tactical level {\n    meeting M<|> { every year }\n  }\n  tactical level { }\n} }\n';
    expect((await refactored(one, 'move')).titles).toEqual([]);
});
