import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';

const code = 'minutes-missing';

const found = (meetings: readonly string[], governance = 'governance required') =>
    marked(levelPlan('tactical', meetings).replace('governance', governance), code, 'hint');

test('a regular meeting without minutes is marked', () =>
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
  samverkan krävs enligt "Avtalet, bilaga 4" {
    taktisk nivå {
      möte Avtalsmöte {
//    ^^^^ hint[minutes-missing]: Avtalet kräver denna samverkan, men "Avtalsmöte" har inget protokoll: inget kommer att visa att mötet hölls och vad ni kom överens om.
        varje kvartal
        rapport "Läget" 5 arbetsdagar före
      }
      möte Uppföljning {
        varje år
        protokoll inom 5 arbetsdagar
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('a governance that nobody requires does without', async () => {
    expect(await found(['every year'])).toEqual(['meeting']);
    expect(await found(['every year'], 'governance')).toEqual([]);
});

test('only regular meetings need them', async () => {
    expect(await found(['as-needed'])).toEqual([]);
    expect(await found(['2 weeks after signed'])).toEqual([]);
    expect(await found(['every year\nminutes by A.R3 within 3 workdays', 'together-with M1'])).toEqual(['meeting']);
});

test('what could not be read may be the minutes', async () => {
    expect(await found(['every year\nminutes'])).toEqual([]);
    expect(await found(['every year\nminuts within 3 workdays'])).toEqual([]);
});
