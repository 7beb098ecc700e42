import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { dialogue, phase, procurementPlan } from '../../support/procurement-plan.ts';

const code = 'dialogue-during-procurement';

interface Case {
    readonly arena?: string;
    readonly with?: string;
    readonly more?: string;
    readonly head?: string;
    readonly phase?: string;
    readonly milestones?: readonly string[];
}

const plan = ({ arena = 'physical', with: participants = 'operations', more = '', head, ...one }: Case) => {
    const members = [`arena ${arena}`, ...(participants === '' ? [] : [`with ${participants}`]), more].join('\n').trimEnd();
    return procurementPlan([phase(one.phase ?? 'during', ...(one.milestones ?? []), dialogue(members, head))]);
};
const found = (one: Case) => marked(plan(one), code);

test('each arena that an authority would decline is marked', () =>
    check(
        `
organisation A {
  roll Upphandlare som upphandlare
}
organisation B {
  roll Anbud som anbudsansvarig
}
affär D {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  förfarande öppet
  fas under {
    dialog "Frukostseminarium" {
      arena fysiskt "Stadshotellet", upphandlingsverktyg, Almedalen
//          ^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[dialogue-during-procurement]: Tills avtalet är tecknat tackar en myndighet troligen nej till "fysiskt", för att undvika misstanke om särbehandling: fråga i upphandlingsverktyget.
//                                                        ^^^^^^^^^ 💡 warning[dialogue-during-procurement]: Tills avtalet är tecknat tackar en myndighet troligen nej till "Almedalen", för att undvika misstanke om särbehandling: fråga i upphandlingsverktyget.
      med A.Upphandlare, B.Anbud
    }
    dialog "Visning" {
      arena visning "Vårt kontor"
//          ^^^^^^^^^^^^^^^^^^^^^ 💡 warning[dialogue-during-procurement]: Ingen hos beställaren deltar i den här visningen. Under pågående upphandling hålls en visning bara när beställaren ber om den: ange vem det är efter "med".
      med B.Anbud
    }
  }
}
`,
        { only: [code] },
    ));

test('the tender portal, a negotiation and a consultation treat all alike', async () => {
    expect(await found({ arena: 'tender-portal, negotiation, consultation' })).toEqual([]);
    const others = ['physical', 'digital', 'phone', 'email', 'rfi', 'hearing', 'Almedalen', 'DagensSamhälle'];
    const marks = await Promise.all(others.map((arena) => found({ arena })));
    expect(marks).toEqual(others.map((arena) => [arena]));
});

test('before and after the procurement any arena is right', async () => {
    expect(await found({ phase: 'before' })).toEqual([]);
    expect(await found({ phase: 'after', arena: 'demonstration', with: 'executive of supplier' })).toEqual([]);
});

test('a demonstration is right when the buyer comes', async () => {
    const seen = (participants: string) => found({ arena: 'demonstration', with: participants });
    expect(await seen('user of buyer, operations of supplier')).toEqual([]);
    expect(await seen('operations')).toEqual([]);
    expect(await seen('operations of both')).toEqual([]);
    expect(await seen('A.R1, B.R1')).toEqual([]);
    expect(await seen('A.P1')).toEqual([]);
    expect(await seen('operations of supplier, operations of partner, B.R1, B.P1')).toEqual(['demonstration']);
    expect(await seen('')).toEqual(['demonstration']);
});

test('a name or a function that nobody has may be the buyer’s', async () => {
    const seen = (participants: string) => found({ arena: 'demonstration', with: participants });
    expect(await seen('A.Nobody')).toEqual([]);
    expect(await seen('Nobody.Here')).toEqual([]);
    expect(await seen('bid-manager')).toEqual([]);
    const sold = plan({ arena: 'demonstration', with: 'user' }).replace('role R5 as user', 'role R5 as legal');
    expect(await marked(sold, code)).toEqual(['demonstration']);
    expect(await seen('bid-manager of supplier')).toEqual(['demonstration']);
});

test('of a forum that nobody declares only the name is told', async () => {
    expect(await found({ arena: 'Nowhere' })).toEqual([]);
});

test('an internal dialogue among one’s own invites nobody', async () => {
    const head = 'internal dialogue "Ours"';
    expect(await found({ head, with: 'executive of supplier, operations of supplier' })).toEqual([]);
    expect(await found({ head, arena: 'DagensSamhälle', with: 'B.R4' })).toEqual([]);
    expect(await found({ head, with: 'A.R2, user of buyer' })).toEqual([]);
    expect(await found({ head, with: 'A.R2, executive of supplier' })).toEqual(['physical']);
    expect(await found({ head, with: 'executive' })).toEqual(['physical']);
    expect(await found({ head, with: '' })).toEqual(['physical']);
    expect(await found({ with: 'executive of supplier' })).toEqual(['physical']);
});

test('from the day of the signing on nobody is a bidder', async () => {
    const milestones = ['award 2025-11-04', 'signed 2025-11-17'];
    expect(await found({ milestones, more: 'on 2025-11-17' })).toEqual([]);
    expect(await found({ milestones, more: 'on 2025-11-16' })).toEqual(['physical']);
    expect(await found({ milestones, more: 'on 2025-11-16 to 2025-11-18' })).toEqual(['physical']);
    expect(await found({ milestones, more: 'due 2025-12-01' })).toEqual(['physical']);
    expect(await found({ more: 'on 2025-12-01' })).toEqual(['physical']);
});

test('a dialogue that can not be read whole may say more', async () => {
    expect(await found({ more: 'wiht operations of buyer' })).toEqual([]);
});

test('the fix takes the tender portal instead, once', async () => {
    const mended = async (arena: string) => /arena .*/.exec(await mendPlan(plan({ arena }), code))?.[0];
    expect(await mended('physical "Town hotel" // Breakfast')).toBe('arena tender-portal // Breakfast');
    expect(await mended('consultation, Almedalen')).toBe('arena consultation, tender-portal');
    expect(await mended('tender-portal "Mercell", phone "Noon"')).toBe('arena tender-portal "Mercell"');
    expect(await mended('phone "Noon", tender-portal "Mercell"')).toBe('arena tender-portal "Mercell"');
    expect(await mended('negotiation, email, tender-portal')).toBe('arena negotiation, tender-portal');
});

test('it speaks the language of the plan', async () => {
    const swedish =
        'organisation A {\n}\norganisation B {\n}\naffär D {\n  beställare A\n  leverantör B\n  typ upphandling\n  leverans tjänst\n  fas under {\n    dialog "Fråga" {\n      arena telefon\n      om "Krav"\n    }\n  }\n}\n';
    expect(await mendPlan(swedish, code)).toBe(swedish.replace('telefon', 'upphandlingsverktyg'));
});

test('of a party that nobody declares it is not known who asked', async () => {
    const asked = plan({ arena: 'demonstration', with: 'Nobody.Buyer' });
    expect(await marked(asked.replace(/^( *buyer) A$/m, '$1 Nobody'), code)).toEqual([]);
});
