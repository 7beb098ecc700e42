import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { dialogue, phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'negotiation-not-allowed';

const found = (procedure: string, head = 'during', arena = 'negotiation') =>
    marked(procurementPlan([phase(head, dialogue(`arena ${arena}`))], { procedure }), code, 'error');

test('the arena is marked', () =>
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
  förfarande öppet
  fas under {
    dialog "Pris" {
      arena upphandlingsverktyg, förhandling "Stadshuset"
//                               ^^^^^^^^^^^^^^^^^^^^^^^^ error[negotiation-not-allowed]: Förfarandet "öppet" har ingen förhandling: anbuden gäller som de lämnas in. Fråga skriftligt, eller välj ett förfarande med förhandling innan upphandlingen annonseras.
    }
  }
}
`,
        { only: [code, 'dialogue-during-procurement'] },
    ));

test('some procedures have a negotiation', async () => {
    const procedures = [
        ...['open', 'selective', 'call-off', 'mini-competition', 'dynamic-purchasing'],
        ...['negotiated', 'negotiated-without-notice', 'competitive-dialogue', 'innovation-partnership', 'below-threshold'],
        'direct-procurement',
    ];
    const judged = await Promise.all(procedures.map(async (one) => ((await found(one)).length > 0 ? [one] : [])));
    expect(judged.flat()).toEqual(procedures.slice(0, 5));
});

test('of an unknown procedure nothing is known', async () => {
    expect(await found('')).toEqual([]);
    expect(await found('xyz')).toEqual([]);
});

test('it is forbidden before the notice too, but the contract that is signed may be negotiated', async () => {
    expect(await found('open', 'before')).toEqual(['negotiation']);
    expect(await found('open', 'after')).toEqual([]);
});

test('other arenas are no negotiation', async () => {
    expect(await found('open', 'during', 'tender-portal')).toEqual([]);
    expect(await found('open', 'before', 'hearing, consultation')).toEqual([]);
});
