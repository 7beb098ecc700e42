import { test } from 'vitest';
import { check } from '../../support/check.ts';

const only = ['one-off-over-governed'];

test('governance of a one-off deal is marked', () =>
    check(
        `
organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type one-off
  delivery goods
  governance required {
//^^^^^^^^^^ hint[one-off-over-governed]: "D" is of type "one-off": such deals need little dialogue, and do well without governance.
  }
}
deal E {
  buyer A
  supplier B
  type procurement
  delivery goods
  governance {
  }
}
`,
        { only },
    ));
