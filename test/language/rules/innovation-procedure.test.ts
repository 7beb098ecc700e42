import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { workspace } from '../../support/workspace.ts';

const only = ['innovation-procedure'];

const found = async (type: string, procedure: string) => {
    const plan = `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type ${type}\n  delivery service\n  procedure ${procedure}\n}\n`;
    const { findings } = (await workspace({ 'plan.dialog': plan })).check('plan.dialog');
    return findings.filter(({ code }) => code === only[0]).map(({ offset, end }) => plan.slice(offset, end));
};

test('an open procedure leaves no room for innovation', () =>
    check(
        `
organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type innovation-procurement
  delivery service
  procedure open
//          ^^^^ hint[innovation-procedure]: A deal of type "innovation-procurement" with the procedure "open" leaves no room to develop anything together: consider competitive dialogue, a negotiated procedure or an innovation partnership.
}
`,
        { only },
    ));

test('an innovation partnership is for innovation, said in the words of a Swedish plan', () =>
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
  förfarande innovationspartnerskap
//           ^^^^^^^^^^^^^^^^^^^^^^ hint[innovation-procedure]: Förfarandet "innovationspartnerskap" är till för att köpa det som ännu inte finns, men affärens typ är "upphandling": ändra det ena.
}
`,
        { only },
    ));

test('procedures with dialogue suit innovation, and open ones suit the rest', async () => {
    expect(await found('innovation-procurement', 'innovation-partnership')).toEqual([]);
    expect(await found('innovation-procurement', 'competitive-dialogue')).toEqual([]);
    expect(await found('procurement', 'open')).toEqual([]);
    expect(await found('partnership', 'innovation-partnership')).toEqual(['innovation-partnership']);
});
