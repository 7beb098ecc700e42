import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { mendPlan } from '../../support/mend.ts';

const only = ['mixed-languages'];

test('the first word of the minority is marked, once', () =>
    check(
        `
organisation A {
  land SE
  role Chef som ledning
//^^^^ 💡 info[mixed-languages]: Planen är skriven på svenska, men "role" är engelska: en plan på ett språk är lättare att läsa.
  role Drift som operations
}
`,
        { only },
    ));

test('a tie means English, and each reader is told in their own words', () =>
    check(
        `
organisation A {
  country SE
  stängt 2026-07-01 to 2026-07-31
//^^^^^^ 💡 info[mixed-languages]: Planen är skriven på engelska, men "stängt" är svenska: en plan på ett språk är lättare att läsa.
  stängt 2027-07-01 to 2027-07-31
  stängt 2028-07-01 to 2028-07-31
}
`,
        { only, language: 'sv' },
    ));

test('words that both languages have, names and texts do not count', () =>
    check(
        `
organisation Land "land för affär" {
  country SE // land, roll, affär
  person Roll "roll"
}
forum Möte {
}
`,
        { only },
    ));

test('a word where a name must stand is a name in the making', () =>
    check('organisation A {\n  roll chair som ledning\n  land SE\n}\n', { only }));

test('the fix writes every foreign word as it is written at its place, and touches no other', async () => {
    const plan = `organisation A {
  land SE // the country
  roll Chef som ledning
}
organisation B {
}
affär D "The deal" {
  beställare A
  leverantör B
  typ procurement
  delivery tjänst
  contract 2026-01-01 till 2027-12-31
  samverkan {
    operativ nivå {
      möte M {
        every 3 months på första tisdag at 09:00-10:00
        with ledning of buyer
      }
    }
    escalate operativ to tactical inom 2 weeks
  }
}
`;
    const after = await mendPlan(plan, 'mixed-languages');
    expect(after).toBe(`organisation A {
  land SE // the country
  roll Chef som ledning
}
organisation B {
}
affär D "The deal" {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  avtalstid 2026-01-01 till 2027-12-31
  samverkan {
    operativ nivå {
      möte M {
        var 3:e månad på första tisdag kl 09:00-10:00
        med ledning hos beställaren
      }
    }
    eskalera från operativ till taktisk nivå inom 2 veckor
  }
}
`);
});

test('a word that the language leaves out goes with the space before it', async () => {
    const plan = (escalation: string) =>
        `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type procurement\n  delivery service\n  contract 2026-01-01 to 2027-12-31\n  governance {\n    tactical level {\n      meeting M {\n        every year\n        with executive\n      }\n    }\n    ${escalation}\n  }\n}\n`;
    const after = await mendPlan(plan('eskalera från operational to tactical nivå within 2 weeks'), 'mixed-languages');
    expect(after).toBe(plan('escalate operational to tactical within 2 weeks'));
});
