import { expect, test } from 'vitest';
import { applyFix, check } from '../../support/check.ts';

const only = ['missing-property'];

const parties = 'organisation A {\n}\norganisation B {\n}\n';

test('what a deal, a meeting and a governance need', () =>
    check(
        `
organisation A {
}
affär D {
//^^^ error[missing-property]: "D" anger inte leverantör och leverans: utan det är det okänt vem som möter vem och varför.
  beställare A
  typ engångsköp
}
affär E {
//^^^ 💡 error[missing-property]: "E" har möten men ingen avtalstid, så mötena får inga datum.
  beställare A
  leverantör A
  typ upphandling
  leverans tjänst
  samverkan {
    taktisk nivå {
      möte M {
//    ^^^^ 💡 error[missing-property]: Mötet "M" säger inte hur ofta det hålls och får därför inga datum.
      }
    }
  }
}
`
            .trimStart()
            .replaceAll('//^^^ ', '//^^^^^ ')
            .replaceAll('//^^^^^ ', '//^^^^^ '),
        { only },
    ));

test('a value that could not be read counts as present', () =>
    check(`\n${parties}deal D {\n  buyer A\n  supplier B\n  type procurment\n  delivery goods\n}\n`, { only }));

test('everything missing is written, in the file’s language', async () => {
    const fixed = await applyFix(`${parties}affär D {\n  beställare A\n}\n`, 'missing-property');
    expect(fixed['plan.dialog']).toBe(
        `${parties}affär D {\n  leverantör B\n  typ upphandling\n  leverans tjänst\n  beställare A\n}\n`,
    );
});

test('a meeting is given a cadence that fits its level', async () => {
    const plan = `${parties}affär D {\n  beställare A\n  leverantör B\n  typ upphandling\n  leverans tjänst\n  avtalstid 2026-01-01 till 2027-12-31\n  samverkan {\n    operativ nivå {\n      möte M {\n      }\n    }\n  }\n}\n`;
    expect((await applyFix(plan, 'missing-property'))['plan.dialog']).toContain(
        '      möte M {\n        varje månad den första tisdagen kl 09:00-10:00\n      }',
    );
});
