import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';

const only = ['invalid-value'];

test('countries, currencies and time zones that are none', () =>
    check(
        `
organisation A {
  land SV
//     ^^ 💡 error[invalid-value]: "SV" är inget land vars helgdagar är kända. Kända är: SE, NO, DK, FI, IS, DE, GB, IE, NL, BE, FR, AT, CH, PL, EE, LV, LT, ES, PT, IT, US.
  tidszon "Europe/Stokholm"
//        ^^^^^^^^^^^^^^^^^ 💡 error[invalid-value]: "Europe/Stokholm" är ingen känd tidszon. Tidszoner skrivs som "Europe/Stockholm".
}
affär D {
  värde 48 MKR
//         ^^^ error[invalid-value]: "MKR" är ingen känd valuta. Kända är: SEK, KSEK, MSEK, EUR, KEUR, MEUR, NOK, DKK.
}
`.trimStart(),
        { only },
    ));

test('the code that was meant is proposed', async () => {
    expect((await applyFix('organisation A {\n  country UK\n}\n', 'invalid-value'))['plan.dialog']).toContain('country GB');
    expect((await applyFix('organisation A {\n  timezone "Europe/Oslow"\n}\n', 'invalid-value'))['plan.dialog']).toContain(
        '"Europe/Oslo"',
    );
});
