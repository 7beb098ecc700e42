import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';

const code = 'one-sided-meeting';

const found = (list: string) => marked(levelPlan('tactical', [`every year\n${list}`]), code);

test('the participants are marked', () =>
    check(
        `
organisation A {
  roll Chef som ledning
}
organisation B {
}
organisation C {
  roll Forskare som specialist
}
affär D {
  beställare A
  leverantör B
  partner C
  typ upphandling
  leverans tjänst
  avtalstid 2026-01-01 till 2029-12-31
  samverkan {
    operativ nivå {
      möte Planering {
        vid-behov
        med driftansvarig hos leverantören, avtalsansvarig hos leverantören
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[one-sided-meeting]: Bara leverantören deltar i "Planering": ett möte utan den andra sidan är ingen dialog.
      }
    }
    strategisk nivå {
      möte Styrgrupp {
        varje år
        med A.Chef
//      ^^^^^^^^^^ warning[one-sided-meeting]: Bara beställaren deltar i "Styrgrupp": ett möte utan den andra sidan är ingen dialog.
      }
      möte Forskning {
        varje år
        med C.Forskare
//      ^^^^^^^^^^^^^^ warning[one-sided-meeting]: Bara en partner deltar i "Forskning": ett möte utan de båda sidorna är ingen dialog.
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('anyone of another side makes it a dialogue: a participant, the chair, a guest', async () => {
    expect(await found('with A.R1, B.F2')).toEqual([]);
    expect(await found('with executive')).toEqual([]);
    expect(await found('with executive of both')).toEqual([]);
    expect(await found('with executive of buyer, legal of partner')).toEqual([]);
    expect(await found('chair B.R2\nwith contract-manager of buyer')).toEqual([]);
    expect(await found('with contract-manager of buyer\ninvite B.R2 every 3rd time')).toEqual([]);
    expect(await found('chair A.R3\nwith contract-manager of buyer\ninvite A.R5')).toEqual(['with contract-manager of buyer']);
});

test('without a list, or with someone unknown on it, it is not judged', async () => {
    expect(await found('chair A.R3')).toEqual([]);
    expect(await found('with A.R1, Nobody.R1')).toEqual([]);
    expect(await found('with A.R1, R1')).toEqual([]);
    expect(await found('with A.R1, A.Nobody')).toEqual(['with A.R1, A.Nobody']);
    const plan = levelPlan('tactical', ['every year\nwith A.R1, C.R1']);
    expect(await marked(`organisation C {\n  role R1 as legal\n}\n${plan}`, code)).toEqual([]);
    // A party that nobody declares may be the one that seems to lack.
    expect(
        await marked(levelPlan('tactical', ['every year\nwith A.R1, B.R1']).replace('supplier B', 'supplier Bee'), code),
    ).toEqual([]);
});
