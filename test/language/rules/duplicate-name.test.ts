import { test } from 'vitest';
import { check } from '../../support/check.ts';

const only = ['duplicate-name'];

test('every declaration after the first, in its own scope', () =>
    check(
        `
organisation A {
  role P as user
  person P "P"
//       ^ error[duplicate-name]: The name "P" is taken already: nobody can tell which of the two is meant. Give this one another name.
}
organisation B {
  role P as user
}
organisation A {
//           ^ error[duplicate-name]: The name "A" is taken already: nobody can tell which of the two is meant. Give this one another name.
}
deal A {
  governance {
    operational level {
      meeting M {
      }
    }
    tactical level {
      meeting M {
//            ^ error[duplicate-name]: The name "M" is taken already: nobody can tell which of the two is meant. Give this one another name.
      }
    }
  }
}
`.trimStart(),
        { only },
    ));

test('composed and decomposed letters are one name', () =>
    check(
        `
organisation ${'Åre'.normalize('NFC')} {
}
organisation ${'Åre'.normalize('NFD')} {
//           ^^^^ error[duplicate-name]: The name "Åre" is taken already: nobody can tell which of the two is meant. Give this one another name.
}
`.trimStart(),
        { only },
    ));

test('a meeting may be named like one of another deal', () =>
    check(
        '\ndeal A {\n  governance {\n    tactical level {\n      meeting M {\n      }\n    }\n  }\n}\ndeal B {\n  governance {\n    tactical level {\n      meeting M {\n      }\n    }\n  }\n}\n',
        {
            only,
        },
    ));
