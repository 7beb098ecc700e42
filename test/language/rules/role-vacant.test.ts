import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'role-vacant';

/** A deal with a meeting, in which `holders` hold the operations role of A. */
const plan = (holders: string, { use = 'with operations', more = '', contract = '2026-01-01 to 2027-12-31' } = {}) =>
    dealPlan(
        `  contract ${contract}\n  governance {\n    operational level {\n      meeting M {\n        every month\n        ${use}\n      }\n    }\n  }\n${more}`,
    ).replace('held-by P1', holders);

/** The periods without a holder; "always" where there is none at all. */
async function vacant(...args: Parameters<typeof plan>): Promise<readonly string[]> {
    const { check } = await workspace({ 'plan.dialog': plan(...args) });
    const { findings } = check('plan.dialog');
    return findings
        .filter((one) => one.code === code)
        .map(({ args }) => (args.start === undefined ? 'always' : `${String(args.start)} to ${String(args.end)}`));
}

test('the role is marked where it is declared', () =>
    check(
        `
organisation A {
  roll Drift som driftansvarig
//     ^^^^^ warning[role-vacant]: Ingen innehar rollen "Drift" hos "A", som "D" räknar med: vem kallas?
  roll Avtal som avtalsansvarig innehas-av Bo till-och-med 2026-08-31, Cia från 2026-10-01
//     ^^^^^ warning[role-vacant]: Ingen innehar rollen "Avtal" hos "A" från 2026-09-01 till 2026-09-30, fast "D" räknar med den: vem kallas?
  roll Ekonomi som ekonomi
  person Bo
  person Cia
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
    operativ nivå {
      möte M {
        varje månad
        med driftansvarig, A.Avtal
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('someone must hold it on every day of the contract', async () => {
    expect(await vacant('held-by P1')).toEqual([]);
    expect(await vacant('')).toEqual(['always']);
    expect(await vacant('held-by P1 until 2026-08-31, P2 from 2026-09-01')).toEqual([]);
    expect(await vacant('held-by P2 from 2026-09-02, P1 until 2026-08-31')).toEqual(['2026-09-01 to 2026-09-01']);
    expect(await vacant('held-by P1 until 2026-12-31, P2 from 2026-09-01 until 2027-06-30')).toEqual([
        '2027-07-01 to 2027-12-31',
    ]);
    expect(await vacant('held-by P1 from 2026-02-01')).toEqual(['2026-01-01 to 2026-01-31']);
    expect(await vacant('held-by P1 until 2025-06-30')).toEqual(['2026-01-01 to 2027-12-31']);
    expect(await vacant('held-by P1 from 2028-06-30')).toEqual(['2026-01-01 to 2027-12-31']);
    expect(await vacant('held-by P1 until 2027-12-31')).toEqual([]);
});

test('it is in use in meetings, escalations and dialogues of the contract, not before it', async () => {
    for (const use of [
        'with A.R1',
        'chair A.R1',
        'with operations of buyer',
        'invite operations every 3rd time',
        'agenda {\n  "Item" by A.R1\n}',
        'report "Report" by A.R1 5 workdays before',
        'minutes by A.R1 within 5 workdays',
    ])
        expect([use, await vacant('', { use })]).toEqual([use, ['always']]);
    expect(await vacant('', { use: 'with operations of supplier, A.R2, A.P1' })).toEqual([]);
    const dialogue = (phase: string) => `  phase ${phase} {\n    dialogue "Talk" {\n      with A.R1\n    }\n  }\n`;
    expect(await vacant('', { use: '', more: dialogue('after') })).toEqual(['always']);
    expect(await vacant('', { use: '', more: dialogue('before') })).toEqual([]);
    const escalation = plan('', { use: '' }).replace(/^ {2}governance \{/m, '$&\n    escalate operational to tactical by A.R1');
    expect((await workspace({ 'plan.dialog': escalation })).check('plan.dialog').findings.map((one) => one.code)).toContain(code);
});

test('what is not known is not judged', async () => {
    expect(await vacant('', { contract: '2026-02-30 to 2027-12-31' })).toEqual([]);
    expect(await vacant('held-by Nobody')).toEqual([]);
    expect(await vacant('held-by P1 until 2026-02-30')).toEqual([]);
    expect(await vacant('held-by P1 until 2026-02-28, P2 from 2026-06-01 until 2026-03-01')).toEqual([]);
});

test('deals of files that import the role count on it; of several the earliest vacancy is told', () =>
    check(
        `
//- /organisations.dialog
organisation A {
  role Ops as operations held-by Bo until 2026-08-31
//     ^^^ warning[role-vacant]: Nobody holds the role "Ops" of "A" from 2026-09-01 to 2026-12-31, while "Early" counts on it: who is called?
  role Chief as executive held-by Bo until 2026-08-31
  person Bo
}
//- /late.dialog
import "organisations.dialog"
organisation B {
  role Ops as operations
//     ^^^ warning[role-vacant]: Nobody holds the role "Ops" of "B", which "Late" counts on: who is called?
}
deal Late {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2027-01-01 to 2027-12-31
  governance {
    operational level {
      meeting M {
        every month
        with operations
      }
    }
  }
}
//- /early.dialog
import "organisations.dialog"
organisation B {
}
deal Early {
  buyer A
  supplier B
  type procurement
  delivery service
  contract 2026-01-01 to 2026-12-31
  governance {
    operational level {
      meeting M {
        every month
        with A.Ops
      }
    }
  }
}
`,
        { only: [code] },
    ));
