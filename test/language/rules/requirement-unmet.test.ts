import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';

const code = 'requirement-unmet';

const found = (fulfils: string, beside = '') =>
    marked(
        levelPlan('tactical', [`every year\n${fulfils}`, 'as-needed'], {
            beside: `requirement R1 "One"\nrequirement R2 "Two"\n${beside}`,
        }),
        code,
        'error',
    );

test('the requirement is marked', () =>
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
    krav K1 "Avtalsuppföljning varje år (4.5)"
    krav K2 "Driftmöte varje månad (4.2)"
//       ^^ error[requirement-unmet]: Inget möte och inget eskaleringssteg uppfyller kravet "K2": som planen ser ut skulle avtalet brytas.
    taktisk nivå {
      möte Uppföljning {
        varje år
        uppfyller K1
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('meetings and steps of the escalation fulfil', async () => {
    expect(await found('fulfils R1, R2')).toEqual([]);
    expect(await found('fulfils R1', 'escalate operational to tactical fulfils R2')).toEqual([]);
    expect(await found('fulfils R1\nfulfils R2')).toEqual([]);
    expect(await found('fulfils R1')).toEqual(['R2']);
    expect(await found('')).toEqual(['R1', 'R2']);
    expect(await found('fulfils R1', 'strategic level {\n  meeting S {\n    every year\n    fulfils R2\n  }\n}')).toEqual([]);
});

test('where a name or a part could not be read, it may be the one', async () => {
    expect(await found('fulfils R1, R3')).toEqual([]);
    expect(await found('fulfils R1', 'escalate operational to tactical fulfil R2')).toEqual([]);
    expect(await found('fulfils R1', 'escalate operational to')).toEqual([]);
});

test('of a name that stands twice duplicate-name speaks', async () => {
    expect(await found('fulfils R1, R2', 'requirement R2 "Again"')).toEqual([]);
});
