import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'strategic-delivery-levels';

const operations = `    operational level {
      meeting Ops {
        every month on first monday at 10:00-11:00
        chair operations of buyer
        with operations, contract-manager
        invite user of buyer every 3rd time
      }
    }
`;
const strategic = `    strategic level {
      meeting Board {
        2 times per year at 10:00-11:00
        chair executive of buyer
        with executive, contract-manager
      }
    }
`;

const deal = (governance: string, delivery = 'strategic') =>
    dealPlan(`  type procurement\n  delivery ${delivery}\n  contract 2026-01-01 to 2029-12-31\n  governance {\n${governance}  }`);

const found = async (plan: string) =>
    (await workspace({ 'plan.dialog': plan })).check('plan.dialog').findings.filter((one) => one.code === code);

/** The governance of a mended plan. */
const mended = async (plan: string) => {
    const after = await mendPlan(plan, code);
    return after.slice(after.indexOf('  governance'));
};

test('the levels that lack are named, on the governance', () =>
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
  leverans strategisk
  avtalstid 2026-01-01 till 2029-12-31
  samverkan krävs {
//^^^^^^^^^ 💡 error[strategic-delivery-levels]: En strategisk leverans behöver alla tre nivåerna, men "D" saknar: operativ och strategisk. En oenighet kan inte eskaleras till en nivå som inte finns.
    taktisk nivå {
    }
  }
}
`,
        { only: [code] },
    ));

test('other deliveries, deals without governance, and levels that can not be read are not judged', async () => {
    expect(await found(deal(operations))).toHaveLength(1);
    expect(await found(deal(operations, 'service'))).toEqual([]);
    expect(await found(dealPlan('  type procurement\n  delivery strategic'))).toEqual([]);
    expect(await found(deal(`${operations}    tactcal level {\n`))).toEqual([]);
});

test('a level that is there without meetings is for empty-level to find', async () => {
    expect(await found(deal(`${operations}    tactical level {\n    }\n    strategic level {\n    }\n`))).toEqual([]);
});

test('the fix inserts what lacks between what is there, in order, with the steps to it', async () => {
    expect(
        await mended(deal(`${operations}\n${strategic}    escalate operational to strategic within 2 weeks\n`)),
    ).toBe(`  governance {
${operations}
    tactical level {
      meeting Contract "Contract meeting" {
        3 times per year in february, may, september on second wednesday at 13:00-15:00
        chair contract-manager of buyer
        with contract-owner, contract-manager
        agenda {
          contract "Deviations and penalties" 30 min
          delivery "Delivery the coming year" 60 min
        }
        minutes within 5 workdays
      }
      meeting FollowUp "Contract follow-up" {
        every year in november on second wednesday at 13:00-16:00
        purpose contract-follow-up
        chair contract-owner of buyer
        with contract-owner, contract-manager
        minutes within 5 workdays
      }
    }

${strategic}    escalate operational to tactical within 2 weeks

    escalate tactical to strategic within 20 workdays by contract-owner
  }
}
`);
});

test('the fix fills an empty governance', async () => {
    const after = await mended(deal('').replace('governance {\n  }', 'governance { }'));
    expect(after.match(/^ {4}\w.*/gm)).toEqual([
        '    operational level {',
        '    tactical level {',
        '    strategic level {',
        '    escalate operational to tactical within 10 workdays by contract-manager',
        '    escalate tactical to strategic within 20 workdays by contract-owner',
    ]);
});

test('the fix keeps above the comments of what follows, and below what stands on the line', async () => {
    const after = await mended(deal(`    requirement R1 "One"\n    // The top.\n${strategic.trimEnd()} // end\n`));
    expect(after.match(/^ {4}\S.*/gm)).toEqual([
        '    requirement R1 "One"',
        '    operational level {',
        '    }',
        '    tactical level {',
        '    }',
        '    // The top.',
        '    strategic level {',
        '    } // end',
        '    escalate operational to tactical within 10 workdays by contract-manager',
        '    escalate tactical to strategic within 20 workdays by contract-owner',
    ]);
});

test('new meetings take no name that is taken', async () => {
    const after = await mended(deal(operations.replace('meeting Ops', 'meeting Board')));
    expect(after.match(/meeting \w+/g)).toEqual(['meeting Board', 'meeting Contract', 'meeting FollowUp', 'meeting Board2']);
});

test('only those take part that the deal has roles for, save those the level is about', async () => {
    const plan = deal(operations)
        .replace('role R2 as contract-manager', 'role R2 as specialist')
        .replace('role R4 as executive', 'role R4 as finance');
    const after = (await applyFix(plan, code))['plan.dialog'] ?? '';
    expect(after.slice(after.indexOf('strategic level')).match(/(?:chair|with) .*/g)).toEqual([
        'chair executive of supplier',
        'with executive, contract-manager of supplier',
    ]);
    // That nobody can come as one of them is for another rule to tell.
    const warned = (await workspace({ 'plan.dialog': after })).check('plan.dialog').findings;
    expect(new Set(warned.flatMap((one) => (one.severity === 'warning' ? [one.code] : [])))).toEqual(
        new Set(['function-not-held']),
    );
});

test('without a contract period a first meeting would break the plan: no fix', async () => {
    const plan = deal('').replace(/ {2}contract 2.*\n/, '');
    await expect(mendPlan(plan, code)).rejects.toThrow('No finding');
    expect(await mended(deal(operations).replace(/ {2}contract 2.*\n/, ''))).toContain('strategic level');
});

test('line ends and tabs stay as the file has them', async () => {
    const after = await mendPlan(deal(operations).replaceAll('  ', '\t').replaceAll('\n', '\r\n'), code);
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(after).toContain('\r\n\t\tstrategic level {\r\n\t\t\tmeeting Board "Strategic board" {\r\n\t\t\t\t2 times per year');
});
