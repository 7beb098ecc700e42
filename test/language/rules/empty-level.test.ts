import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'empty-level';

const deal = (governance: string, contract = '  contract 2026-01-01 to 2029-12-31\n') =>
    dealPlan(`  type procurement\n  delivery service\n${contract}  governance {\n${governance}  }`);

const found = async (governance: string) => {
    const plan = deal(governance);
    const { findings } = (await workspace({ 'plan.dialog': plan })).check('plan.dialog');
    return findings.filter((one) => one.code === code).map(({ offset }) => plan.slice(0, offset).split('\n').length);
};

test('a level without a meeting is marked', () =>
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
  avtalstid 2026-01-01 till 2029-12-31
  samverkan {
    strategisk nivå "Framtiden" {
//  ^^^^^^^^^^ 💡 warning[empty-level]: Inget möte är planerat på nivån "strategisk": ingen kommer att träffas där.
      hanterar "Allt"
    }
  }
}
`,
        { only: [code] },
    ));

test('a meeting that can not be read is a meeting all the same', async () => {
    expect(await found('    tactical level {\n      meeting M {\n        every\n      }\n    }\n')).toEqual([]);
    expect(await found('    tactical level {\n      metting M {\n        every week\n      }\n    }\n')).toEqual([]);
    expect(await found('    tactical level {\n      meeting\n    }\n')).toEqual([]);
});

test('of a level written twice duplicate-level speaks', async () => {
    const meeting = '      meeting M {\n        every year\n        with executive\n      }\n';
    expect(await found(`    tactical level {\n    }\n    tactical level {\n${meeting}    }\n`)).toEqual([]);
    expect(await found(`    tactical level {\n${meeting}    }\n    tactical level {\n    }\n`)).toEqual([]);
    expect(await found('    tactical level {\n    }\n    tactical level {\n    }\n')).toHaveLength(1);
});

test('the fix inserts the typical meeting of the level, in the language of the plan', async () => {
    const after = await mendPlan(
        `organisation A {\n  roll Drift som driftansvarig innehas-av Bo\n  roll Vård som användare innehas-av Bo\n  person Bo\n}\norganisation B {\n  roll Drift som driftansvarig innehas-av Cia\n  person Cia\n}\naffär D {\n  beställare A\n  leverantör B\n  typ upphandling\n  leverans tjänst\n  avtalstid 2026-01-01 till 2029-12-31\n  samverkan {\n    operativ nivå { }\n  }\n}\n`,
        code,
    );
    expect(after.slice(after.indexOf('    operativ'))).toBe(`    operativ nivå {
      möte Driftmöte "Driftmöte" {
        varje månad den första tisdagen kl 09:00-10:00
        ordförande driftansvarig hos beställaren
        med driftansvarig
        bjud-in användare hos beställaren var 3:e gång
        protokoll inom 3 arbetsdagar
      }
    }
  }
}
`);
});

test('each level has its own typical meetings', async () => {
    const names = async (level: string) =>
        (await mendPlan(deal(`    ${level} level {\n      handles "All" // and more\n    }\n`), code)).match(
            /meeting .*(?= \{)/g,
        );
    expect(await names('operational')).toEqual(['meeting Operations "Operations meeting"']);
    expect(await names('tactical')).toEqual(['meeting Contract "Contract meeting"', 'meeting FollowUp "Contract follow-up"']);
    expect(await names('strategic')).toEqual(['meeting Board "Strategic board"']);
});

test('without a contract period a first meeting would break the plan: no fix', async () => {
    await expect(mendPlan(deal('    tactical level {\n    }\n', ''), code)).rejects.toThrow('No finding');
});
