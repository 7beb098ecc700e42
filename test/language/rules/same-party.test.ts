import { test } from 'vitest';
import { check } from '../../support/check.ts';

test('an organisation on both sides is marked among the suppliers', () =>
    check(
        `
organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B, A
//            ^ error[same-party]: "A" is both buyer and supplier of "D": a deal needs another party.
  type one-off
  delivery goods
}
`,
    ));
