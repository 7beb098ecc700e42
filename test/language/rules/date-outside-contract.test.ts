import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { marked } from '../../support/level-plan.ts';

const code = 'date-outside-contract';

const deal = (meeting: string, more = '', contract = '2026-03-01 to 2026-12-31') => `organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  contract ${contract}
  governance {
    strategic level {
      meeting M {
        ${meeting}
      }
    }
  }
${more}}
`;

const held = (date: string) => `  held M ${date} {\n  }\n`;
const signed = (date: string) => `  phase during {\n    signed ${date}\n  }\n`;
const found = (meeting: string, more?: string, contract?: string) => marked(deal(meeting, more, contract), code);

test('each date is marked', () =>
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
  avtalstid 2026-03-01 till 2026-12-31
  samverkan {
    strategisk nivå {
      möte Styrgrupp {
        den 2025-04-16, 2026-04-16, 2027-01-01
//          ^^^^^^^^^^ warning[date-outside-contract]: 2025-04-16 ligger före avtalet, som tecknas eller börjar 2026-03-01: stämmer året?
//                                  ^^^^^^^^^^ warning[date-outside-contract]: 2027-01-01 ligger efter avtalet, som slutar senast 2026-12-31: stämmer året?
        undantag 2026-04-16 flyttat till 2062-04-17
//                                       ^^^^^^^^^^ warning[date-outside-contract]: 2062-04-17 ligger efter avtalet, som slutar senast 2026-12-31: stämmer året?
      }
    }
  }
  genomfört Styrgrupp 2025-04-16 {
//                    ^^^^^^^^^^ warning[date-outside-contract]: 2025-04-16 ligger före avtalet, som tecknas eller börjar 2026-03-01: stämmer året?
  }
}
`,
        { only: [code] },
    ));

test('the first and the last day belong to it', async () => {
    expect(await found('on 2026-03-01, 2026-12-31')).toEqual([]);
    expect(await found('on 2026-02-28, 2027-01-01')).toEqual(['2026-02-28', '2027-01-01']);
});

test('options prolong it, the signing begins it', async () => {
    expect(await found('on 2027-12-31', '', '2026-03-01 to 2026-12-31 option 1 year')).toEqual([]);
    expect(await found('on 2028-01-01', '', '2026-03-01 to 2026-12-31 option 1 year')).toEqual(['2028-01-01']);
    expect(await found('on 2026-02-02', signed('2026-02-02'))).toEqual([]);
    expect(await found('on 2026-02-01', signed('2026-02-02') + held('2026-02-01'))).toEqual(['2026-02-01', '2026-02-01']);
    expect(await found('on 2026-03-01', signed('2026-03-15'))).toEqual([]);
});

test('what starts, or falls out, need not lie in it', async () => {
    expect(await found('every month\nstarting 2026-01-01')).toEqual([]);
    expect(await found('every month\nexcept 2025-01-01 cancelled')).toEqual([]);
    expect(await found('every month the first 2 months then on 2027-01-01')).toEqual(['2027-01-01']);
});

test('what can not be read has a finding of its own', async () => {
    expect(await found('on 2026-02-30, 2027-02-30', held('2027-02-30'))).toEqual([]);
    expect(await found('on 2025-01-01', '', '2026-02-30 to 2026-12-31')).toEqual([]);
});
