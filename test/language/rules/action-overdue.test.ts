import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'action-overdue';

const plan = (action: string) => `organisation A {
  role R as operations
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type one-off
  delivery goods
  contract 2026-01-01 to 2026-12-31
  governance {
    operational level {
      meeting M {
        every month
      }
    }
  }
  held M 2026-01-01 {
    ${action}
  }
}
`;

const found = async (action: string, today: string) => {
    const text = plan(action);
    const { findings } = (await workspace({ 'plan.dialog': text })).check('plan.dialog', { today });
    return findings.filter((one) => one.code === code).map(({ offset, end }) => text.slice(offset, end));
};

test('the day on which it was due is marked', () =>
    check(
        `
organisation A {
  roll R som driftansvarig
}
organisation B {
}
affär D {
  beställare A
  leverantör B
  typ engångsköp
  leverans varor
  avtalstid 2026-01-01 till 2026-12-31
  samverkan {
    operativ nivå {
      möte M {
        varje månad
      }
    }
  }
  genomfört M 2026-01-01 {
    åtgärd "Skicka rapporten" av A.R senast 2026-01-31
//                                          ^^^^^^^^^^ warning[action-overdue]: "Skicka rapporten" skulle vara klar senast 2026-01-31 men är inte klar: ta upp den, eller skriv när den blev klar.
    åtgärd "Ring" av A.R senast 2026-01-31 klar 2026-02-20
    åtgärd "Läs" av A.R senast 2026-02-01
  }
}
`,
        { only: [code] },
    ));

test('the last day is still in time', async () => {
    const action = 'action "Send it" by A.R due 2026-02-10';
    expect(await found(action, '2026-02-09')).toEqual([]);
    expect(await found(action, '2026-02-10')).toEqual([]);
    expect(await found(action, '2026-02-11')).toEqual(['2026-02-10']);
});

test('what is done is done, however late, and whether or not the day can be read', async () => {
    expect(await found('action "Send it" by A.R due 2026-02-10 done 2026-02-09', '2026-03-01')).toEqual([]);
    expect(await found('action "Send it" by A.R due 2026-02-10 done 2026-02-28', '2026-03-01')).toEqual([]);
    expect(await found('action "Send it" by A.R due 2026-02-10 done 2026-02-30', '2026-03-01')).toEqual([]);
    expect(await found('action "Send it" by A.R due 2026-02-30', '2026-03-01')).toEqual([]);
});

test('whoever was to do it', async () => {
    expect(await found('action "Send it" by A.Nobody due 2026-02-10', '2026-03-01')).toEqual(['2026-02-10']);
});
