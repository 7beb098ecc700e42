import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const only = ['governance-missing'];

const found = async (members: string) => {
    const { findings } = (await workspace({ 'plan.dialog': dealPlan(members) })).check('plan.dialog');
    return findings.filter(({ code }) => code === only[0]).length;
};

const basics = '  type procurement\n  delivery service\n';
const contract = '  contract 2026-01-01 to 2029-12-31\n';

test('a contract period without governance is marked on the deal', () =>
    check(
        `
organisation A {
}
organisation B {
}
deal D {
//^^^^ 💡 info[governance-missing]: "D" has a contract period but no governance: ask for a governance model, or propose a meeting plan.
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2029-12-31
}
`,
        { only },
    ));

test('small deals, and deals that are not signed yet, need none', async () => {
    expect(await found(basics + contract)).toBe(1);
    expect(await found(basics)).toBe(0);
    expect(await found(`  type one-off\n  delivery goods\n${contract}`)).toBe(0);
    expect(await found(`  type direct-procurement\n  delivery goods\n${contract}`)).toBe(0);
    expect(await found(`  type partnership\n  delivery works\n${contract}`)).toBe(1);
});

test('a deal that can not be read whole may have one', async () => {
    expect(await found(`${basics}${contract}  governanse {\n  }\n`)).toBe(0);
});

test('the fix inserts two levels for a service, before what was held', async () => {
    const after = await mendPlan(dealPlan(basics + contract), 'governance-missing');
    expect(after.slice(after.indexOf('  contract'))).toBe(`  contract 2026-01-01 to 2029-12-31

  governance {
    operational level {
      meeting Operations "Operations meeting" {
        every month on first tuesday at 09:00-10:00
        chair operations of buyer
        with operations, contract-manager
        invite user of buyer every 3rd time
        minutes within 3 workdays
      }
    }

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

    escalate operational to tactical within 10 workdays by contract-manager
  }
}
`);
});

test('a delivery of goods gets check-ins and a yearly follow-up, in Swedish in a Swedish plan', async () => {
    const plan = `organisation A {
    roll Inköp som driftansvarig innehas-av Ann
    roll Avtal som avtalsansvarig, avtalsägare innehas-av Bea
    person Ann
    person Bea
}
organisation B {
    roll Order som driftansvarig innehas-av Eli
    roll Sälj som kundansvarig, avtalsägare innehas-av Fanny
    person Eli
    person Fanny
}
affär D {
    beställare A
    leverantör B
    typ upphandling
    leverans varor
    avtalstid 2026-03-01 till 2026-10-31
}
`;
    const after = await mendPlan(plan, 'governance-missing');
    expect(after.slice(after.indexOf('    avtalstid'))).toBe(`    avtalstid 2026-03-01 till 2026-10-31

    samverkan {
        operativ nivå {
            möte Avstämning "Avstämning" {
                varje månad den första tisdagen kl 09:00-09:30
                ordförande driftansvarig hos beställaren
                med driftansvarig, avtalsansvarig hos beställaren, kundansvarig hos leverantören
                protokoll inom 3 arbetsdagar
            }
        }

        taktisk nivå {
            möte Avtalsuppföljning "Avtalsuppföljning" {
                varje år den andra onsdagen kl 13:00-16:00
                syfte avtalsuppföljning
                ordförande avtalsägare hos beställaren
                med avtalsägare, avtalsansvarig hos beställaren, kundansvarig hos leverantören
                protokoll inom 5 arbetsdagar
            }
        }

        eskalera från operativ till taktisk nivå inom 10 arbetsdagar av avtalsansvarig hos beställaren, kundansvarig hos leverantören
    }
}
`);
});

test('a partnership and a strategic delivery get all three levels', async () => {
    for (const kind of ['  type partnership\n  delivery goods\n', '  type procurement\n  delivery strategic\n']) {
        const after = await mendPlan(dealPlan(kind + contract), 'governance-missing');
        expect(after.match(/\w+ level|escalate \w+ to \w+/g)).toEqual([
            'operational level',
            'tactical level',
            'strategic level',
            'escalate operational to tactical',
            'escalate tactical to strategic',
        ]);
    }
});

test('tactical meetings come in the quarter before notice of an option must be given', async () => {
    const option = contract.replace('\n', ' option 2 times 12 months due 5 months before\n');
    const service = await mendPlan(dealPlan(basics + option), 'governance-missing');
    expect(service.match(/ in (?:february|november).*(?= on)/g)).toEqual([' in february, may, august', ' in november']);
    const goods = await mendPlan(dealPlan(`  type procurement\n  delivery goods\n${option}`), 'governance-missing');
    expect(goods).toContain('every year in june on second wednesday');
    const summer = await mendPlan(
        dealPlan(`  type procurement\n  delivery goods\n${option.replace('due 5', 'due 7')}`),
        'governance-missing',
    );
    expect(summer).toContain('every year in may on second wednesday');
});

test('meetings are put at an hour at which nobody of the parties meets in another deal', async () => {
    const first = await mendPlan(dealPlan(basics + contract), 'governance-missing');
    const second = `${first}deal E {\n  buyer A\n  supplier B\n${basics}${contract}}\n`;
    const after = await mendPlan(second, 'governance-missing');
    expect(after.match(/ at .*/g)).toEqual([
        ' at 09:00-10:00',
        ' at 13:00-15:00',
        ' at 13:00-16:00',
        ' at 10:00-11:00',
        ' at 10:00-12:00',
        ' at 10:00-13:00',
    ]);
});

test('in a contract too short for months of their own, the meetings of a level come at different hours', async () => {
    const plan = dealPlan('  type procurement\n  delivery service\n  contract 2026-01-01 to 2026-12-31');
    expect((await mendPlan(plan, 'governance-missing')).match(/\S+ per year.*|every (?:month|year).*/g)).toEqual([
        'every month on first tuesday at 09:00-10:00',
        'times per year on second wednesday at 13:00-15:00',
        'every year on second wednesday at 09:00-12:00',
    ]);
});
