import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { dialogue, phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'dialogue-dimensions';

const plan = (members: string, head = 'before') => procurementPlan([phase(head, dialogue(members))]);
const found = (members: string, head?: string) => marked(plan(members, head), code, 'hint');

test('a dialogue that lacks a dimension is marked, with what it lacks', () =>
    check(
        `
organisation A {
  roll R som användare
}
organisation B {
}
affär D {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  fas före {
    dialog "Besök" {
//  ^^^^^^ hint[dialogue-dimensions]: Dialogen "Besök" saknar arena, med, om och påverka: en dialog har en arena, ett möte (med vem, om vad) och en påverkan.
      den 2025-03-03
    }
    intern dialog Hemligt "Middag" {
//  ^^^^^^ 💡 hint[dialogue-dimensions]: Dialogen "Middag" saknar påverka: en dialog har en arena, ett möte (med vem, om vad) och en påverkan.
      arena fysiskt
      med A.R
      om "Behov"
    }
  }
}
`,
        { only: [code] },
    ));

const whole = ['arena rfi', 'with operations', 'about "Needs"', 'influence "Open interfaces"'];

test('all of them are needed, in any order', async () => {
    expect(await found(whole.join('\n'))).toEqual([]);
    expect(await found(whole.toReversed().join('\n'))).toEqual([]);
    for (const lacking of whole) {
        expect(await found(whole.filter((one) => one !== lacking).join('\n'))).toEqual(['dialogue']);
    }
});

test('only before the procurement', async () => {
    expect(await found('arena tender-portal', 'during')).toEqual([]);
    expect(await found('arena physical', 'after')).toEqual([]);
});

test('what can not be read is there all the same', async () => {
    expect(await found([...whole.slice(1), 'aren rfi'].join('\n'))).toEqual([]);
    expect(await found([...whole.slice(0, 3), 'influence'].join('\n'))).toEqual([]);
    expect(await found([...whole.slice(2), 'arena Nowhere', 'with Nobody.Here'].join('\n'))).toEqual([]);
});

test('the fix inserts what is missing where it belongs', async () => {
    const members = async (text: string) => {
        const after = await mendPlan(plan(text), code);
        return after.slice(after.indexOf('"Talk"') + '"Talk" {\n'.length, -'    }\n  }\n}\n'.length).replace(/^ {6}/gm, '');
    };
    const typical = [
        'arena hearing',
        'with contract-owner',
        'about "What is needed, and what the market can do"',
        'influence "What the procurement asks for"',
        '',
    ];
    const [arena, meets, about, influence] = typical;
    expect(await members('')).toBe(typical.join('\n'));
    expect(await members('// Soon\ndue 2025-03-03 // Spring')).toBe(
        `${typical.join('\n').trimEnd()}\n// Soon\ndue 2025-03-03 // Spring\n`,
    );
    expect(await members('arena phone\n\ninfluence "Less paper"\n\ndue 2025-03-03')).toBe(
        `arena phone\n\n${meets}\n\n${about}\n\ninfluence "Less paper"\n\ndue 2025-03-03\n`,
    );
    expect(await members('about "Needs" // All of them\ndue 2025-03-03')).toBe(
        `${arena}\n${meets}\nabout "Needs" // All of them\n${influence}\ndue 2025-03-03\n`,
    );
    expect(await members('due 2025-03-03\nwith user of buyer')).toBe(
        `${arena}\ndue 2025-03-03\nwith user of buyer\n${about}\n${influence}\n`,
    );
});

test('on one line too, in the language of the plan', async () => {
    const swedish =
        'organisation A {\n  roll R som användare\n}\norganisation B {\n}\naffär D {\n  beställare A\n  leverantör B\n  typ upphandling\n  leverans tjänst\n  fas före {\n    dialog "Besök" { arena telefon med A.R om "Behov" }\n  }\n}\n';
    expect(await mendPlan(swedish, code)).toBe(
        swedish.replace(' }\n  }\n}', '\n      påverka "Vad upphandlingen ställer krav på"\n    }\n  }\n}'),
    );
});
