import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { marked } from '../../support/level-plan.ts';

const code = 'held-unplanned';

const found = (cadence: string, held: string, contract = '2026-01-01 to 2026-12-31') =>
    marked(
        dealPlan(`  type one-off
  delivery service
  contract ${contract}
  governance {
    operational level {
      meeting Ops {
${cadence.replace(/^/gm, '        ')}
        with operations
      }
    }
  }
  held ${held} {
  }`),
        code,
        'info',
    );

test('the day of a meeting that nobody planned is marked', () =>
    check(
        `
organisation A {
}
organisation B {
}
affär D {
  beställare A
  leverantör B
  typ engångsköp
  leverans tjänst
  avtalstid 2026-01-01 till 2026-12-31
  samverkan {
    operativ nivå {
      möte Driftmöte {
        varje månad den första tisdagen
      }
    }
  }
  genomfört Driftmöte 2026-02-03 {
  }
  genomfört Driftmöte 2026-03-05 {
//                    ^^^^^^^^^^ info[held-unplanned]: Inget "Driftmöte" är planerat till 2026-03-05. Om ett flyttades hit, skriv dess datum efter "planerat"; se annars om datumet stämmer.
  }
  genomfört Driftmöte 2026-04-09 planerat 2026-04-07 {
  }
}
`,
        { only: [code] },
    ));

const weekly = 'every week on tuesday';

test('a meeting that shifted is known by both of its days, one that was cancelled by none', async () => {
    // 6 January is the Epiphany; the meeting shifts to the 7th.
    expect(await found(weekly, 'Ops 2026-01-07')).toEqual([]);
    expect(await found(weekly, 'Ops 2026-01-06')).toEqual([]);
    expect(await found(weekly, 'Ops 2026-01-08')).toEqual(['2026-01-08']);
    expect(await found(`${weekly}\nexcept 2026-01-13 cancelled`, 'Ops 2026-01-13')).toEqual(['2026-01-13']);
    expect(await found(`${weekly}\nexcept 2026-01-13 moved to 2026-01-15`, 'Ops 2026-01-15')).toEqual([]);
});

test('what is held as needed needs no plan', async () => {
    expect(await found('as-needed', 'Ops 2026-01-08')).toEqual([]);
    expect(await found('every week the first 2 weeks on tuesday\nthen as-needed', 'Ops 2026-05-05')).toEqual([]);
});

test('in an option no days are laid out, and outside the contract another rule speaks', async () => {
    const contract = '2026-01-01 to 2026-06-30 option 1 year';
    expect(await found(weekly, 'Ops 2026-06-29', contract)).toEqual(['2026-06-29']);
    expect(await found(weekly, 'Ops 2026-07-01', contract)).toEqual([]);
    expect(await found(weekly, 'Ops 2025-12-29')).toEqual([]);
});

test('a planned day that can not be read is one, and so is a meeting that nobody declares', async () => {
    expect(await found(weekly, 'Ops 2026-01-08 planned 2026-01-36')).toEqual([]);
    expect(await found(weekly, 'Oops 2026-01-08')).toEqual([]);
    expect(await found(weekly, 'Ops 2026-01-38')).toEqual([]);
    expect(await found('evry wek', 'Ops 2026-01-08')).toEqual([]);
});

test('where a cadence asks for days that its rhythm does not have, nobody knows the days', async () => {
    expect(await found('every week on day 15', 'Ops 2026-03-05')).toEqual([]);
    expect(await found('every month on day 15', 'Ops 2026-03-05')).toEqual(['2026-03-05']);
});
