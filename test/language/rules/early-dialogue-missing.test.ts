import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { dialogue, phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'early-dialogue-missing';

const found = (type: string, ...phases: readonly string[]) => marked(procurementPlan(phases, { type, procedure: '' }), code);

test('a partnership without early dialogue is marked on the deal, a procurement hinted at', () =>
    check(
        `
organisation A {
}
organisation B {
}
affär D {
//^^^^^ 💡 warning[early-dialogue-missing]: "D" är av typen "innovationsupphandling" men ingen dialog är planerad före upphandlingen: när den väl är annonserad är det för sent att påverka den.
  beställare A
  leverantör B
  typ innovationsupphandling
  leverans tjänst
  fas under {
    dialog "Frågor" {
    }
  }
}
affär E {
//^^^^^ 💡 hint[early-dialogue-missing]: "E" är av typen "upphandling" men ingen dialog är planerad före upphandlingen: när den väl är annonserad är det för sent att påverka den.
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
}
`,
        { only: [code] },
    ));

test('smaller deals need none', async () => {
    expect(await found('partnership')).toEqual(['deal']);
    expect(await found('innovation-procurement')).toEqual(['deal']);
    expect(await found('procurement')).toEqual(['hint: deal']);
    expect(await found('direct-procurement')).toEqual([]);
    expect(await found('one-off')).toEqual([]);
});

test('any dialogue in the phase before will do, and only there', async () => {
    expect(await found('partnership', phase('before', dialogue('', 'internal dialogue "Ours"')))).toEqual([]);
    expect(await found('partnership', phase('before'), phase('before', dialogue()))).toEqual([]);
    expect(await found('partnership', phase('before'))).toEqual(['deal']);
    expect(await found('partnership', phase('during', dialogue()), phase('after', dialogue()))).toEqual(['deal']);
});

test('a dialogue that can not be read is one all the same', async () => {
    expect(await found('partnership', phase('before', 'dialoge "Talk" {\n}'))).toEqual([]);
    expect(await found('partnership', phase('befor', dialogue()))).toEqual([]);
});

test('the fix makes the phase, before the others and before the governance', async () => {
    const after = await mendPlan(
        dealPlan(`  type partnership
  delivery service

  // The long way
  phase during { // Now
  }
`),
        code,
    );
    expect(after.slice(after.indexOf('  type'))).toBe(`  type partnership
  delivery service

  phase before {
    dialogue "Early dialogue" {
      arena hearing
      with contract-owner
      about "What is needed, and what the market can do"
      influence "What the procurement asks for"
    }
  }

  // The long way
  phase during { // Now
  }
}
`);
});

test('in Swedish, with who speaks for each side, at the end where nothing comes after', async () => {
    const after = await mendPlan(
        `organisation A {
\troll Inköp som upphandlare
}
organisation B {
\troll Sälj som kundansvarig
}
affär D {
\tbeställare A
\tleverantör B
\ttyp partnerskap
\tleverans tjänst
}
`,
        code,
    );
    expect(after.slice(after.indexOf('\tleverans'))).toBe(`\tleverans tjänst

\tfas före {
\t\tdialog "Tidig dialog" {
\t\t\tarena hearing
\t\t\tmed upphandlare hos beställaren, kundansvarig hos leverantören
\t\t\tom "Vad som behövs, och vad marknaden kan"
\t\t\tpåverka "Vad upphandlingen ställer krav på"
\t\t}
\t}
}
`);
});

test('an empty phase before is filled', async () => {
    const plan = procurementPlan([phase('before 2025-01-01 to 2025-03-31'), phase('during')], { type: 'partnership' });
    const after = await mendPlan(plan.replace('2025-03-31 {\n  }', '2025-03-31 { /* Soon */ }'), code);
    expect(after).toContain('2025-03-31 { /* Soon */\n    dialogue "Early dialogue" {');
    expect(after.match(/phase/g)).toHaveLength(2);
});

test('where nobody has a role, nobody is invented', async () => {
    const bare =
        'organisation A {\n}\norganisation B {\n  role R as bid-manager\n}\ndeal D {\n  buyer A\n  supplier B\n  type partnership\n  delivery service\n}\n';
    expect(await mendPlan(bare, code)).toContain('      with bid-manager of supplier\n');
    expect(await mendPlan(bare.replace('  role R as bid-manager\n', ''), code)).not.toContain('with');
});
