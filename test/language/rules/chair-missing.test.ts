import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';

const code = 'chair-missing';

const found = (...meetings: readonly string[]) => marked(levelPlan('tactical', meetings), code, 'hint');

test('a regular meeting without a chair is marked', () =>
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
    taktisk nivå {
      möte Avtalsmöte {
//    ^^^^ hint[chair-missing]: "Avtalsmöte" har ingen ordförande: vem kallar, och ser till att något blir beslutat?
        varje kvartal
        med avtalsägare, avtalsansvarig
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('any chair will do, also one that nobody declares', async () => {
    expect(await found('every year\nchair A.R3')).toEqual([]);
    expect(await found('every year\nchair contract-owner')).toEqual([]);
    expect(await found('every year\nchair A.Nobody')).toEqual([]);
});

test('only regular meetings need one', async () => {
    expect(await found('as-needed')).toEqual([]);
    expect(await found('2 weeks after signed')).toEqual([]);
    expect(await found('on 2026-04-01, 2026-09-01')).toEqual(['meeting']);
    expect(await found('every year\nchair A.R3', '2 weeks before M1')).toEqual(['meeting']);
});

test('what could not be read may be the chair', async () => {
    expect(await found('every year\nchiar A.R3')).toEqual([]);
    expect(await found('every year\nchair')).toEqual([]);
});
