import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { dialogue, phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'direct-procurement-visibility';

const plan = (phases: readonly string[], type = 'direct-procurement') =>
    procurementPlan(phases, { type, procedure: 'direct-procurement' });
const found = (phases: readonly string[], type?: string) => marked(plan(phases, type), code, 'hint');
const at = (arena: string, head = 'before') => phase(head, dialogue(`arena ${arena}`));

test('a direct procurement of which nobody hears is marked on the deal', () =>
    check(
        `
organisation A {
}
organisation B {
}
affär D {
//^^^^^ 💡 hint[direct-procurement-visibility]: "D" är en direktupphandling, men inget forum och ingen kanal används före den: bara den som beställaren känner till blir tillfrågad.
  beställare A
  leverantör B
  typ direktupphandling
  leverans varor
}
`,
        { only: [code] },
    ));

test('a forum or a channel in the phase before will do', async () => {
    expect(await found([at('physical, Almedalen')])).toEqual([]);
    expect(await found([at('DagensIndustri')])).toEqual([]);
    expect(await found([at('Nowhere')])).toEqual([]);
    expect(await found([at('physical, email'), at('Almedalen', 'during')])).toEqual(['deal']);
});

test('other deals are advertised, or too small', async () => {
    expect(await found([], 'procurement')).toEqual([]);
    expect(await found([], 'one-off')).toEqual([]);
});

test('a phase that can not be read whole may hold one', async () => {
    expect(await found([phase('before', 'dialogue "Talk" {\n  arna Almedalen\n}')])).toEqual([]);
});

test('the fix inserts a dialogue at a forum that is found everywhere', async () => {
    const after = await mendPlan(plan([at('physical')]), code);
    expect(after.slice(after.indexOf('  phase'))).toBe(
        `  phase before {
    dialogue "Talk" {
      arena physical
    }
    dialogue "Local business meeting" {
      arena LokalaMöten
      with contract-owner of buyer, contract-owner of supplier
      about "What is coming up"
      influence "To be among those who are asked"
    }
  }
}
`.replace('contract-owner of buyer, contract-owner of supplier', 'contract-owner'),
    );
});

test('the phase is made where there is none, in the language of the plan', async () => {
    const swedish =
        'organisation A {\n}\norganisation B {\n}\naffär D {\n  beställare A\n  leverantör B\n  typ direktupphandling\n  leverans varor\n}\n';
    expect(await mendPlan(swedish, code)).toContain(`
  fas före {
    dialog "Lokal näringslivsträff" {
      arena LokalaMöten
      om "Vad som är på gång"
      påverka "Att vara bland dem som tillfrågas"
    }
  }
`);
});
