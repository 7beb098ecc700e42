import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'meeting-missed';

interface Case {
    readonly cadence?: string;
    /** Members of the deal after its governance. */
    readonly held?: readonly string[];
    readonly today?: string;
}

const weekly = 'every week on tuesday';
const plan = ({ cadence = weekly, held = ['Ops 2026-01-06'] }: Case) =>
    dealPlan(
        `  type one-off
  delivery service
  contract 2026-01-01 to 2026-12-31
  governance {
    operational level {
      meeting Ops {
${cadence.replace(/^/gm, '        ')}
        with operations
      }
    }
  }
${held.map((one) => `  held ${one} {\n  }\n`).join('')}`,
    );

/** The first missed day, and how many there are if several. */
async function found(one: Case) {
    const { findings } = (await workspace({ 'plan.dialog': plan(one) })).check('plan.dialog', {
        today: one.today ?? '2026-02-01',
    });
    return findings.filter((finding) => finding.code === code).map(({ args }) => [args.date, args.count ?? 1]);
}

test('the cadence of a meeting that was missed is marked, once', () =>
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
        varje vecka på tisdagar
//      ^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[meeting-missed]: "Driftmöte" var planerat till 2026-01-13, men det står varken att det genomfördes eller att det ställdes in.
      }
      möte Avstämning {
        varje dag
//      ^^^^^^^^^ 💡 warning[meeting-missed]: "Avstämning" var planerat till 6 dagar, den första 2026-01-09, för vilka det varken står att det genomfördes eller att det ställdes in.
      }
      möte Utan {
        varje dag
      }
    }
  }
  genomfört Driftmöte 2026-01-06 {
  }
  genomfört Avstämning 2026-01-08 {
  }
}
`,
        { only: [code] },
    ));

test('two weeks may pass', async () => {
    expect(await found({ today: '2026-01-27' })).toEqual([]);
    expect(await found({ today: '2026-01-28' })).toEqual([['2026-01-13', 1]]);
    expect(await found({ today: '2026-02-03' })).toEqual([['2026-01-13', 1]]);
    expect(await found({ today: '2026-02-04' })).toEqual([['2026-01-13', 2]]);
});

test('a meeting counts from the first time that something is written of it', async () => {
    expect(await found({ held: [] })).toEqual([]);
    expect(await found({ held: ['Ops 2026-01-13'] })).toEqual([]);
    expect(await found({ held: ['Ops 2026-01-27', 'Ops 2026-01-06'] })).toEqual([['2026-01-13', 1]]);
});

test('whether it was held, cancelled or dropped, it was not missed', async () => {
    const held = ['Ops 2026-01-06', 'Ops 2026-01-13'];
    expect(await found({ held })).toEqual([]);
    expect(await found({ cadence: `${weekly}\nexcept 2026-01-13 cancelled` })).toEqual([]);
    // Of the days on which A is closed two fall away, and the third shifts to 2 February.
    const closed = plan({}).replace('country SE', 'country SE\n  closed 2026-01-12 to 2026-01-30');
    const { findings } = (await workspace({ 'plan.dialog': closed })).check('plan.dialog', { today: '2026-02-16' });
    expect(findings.filter((finding) => finding.code === code)).toEqual([]);
});

test('one that was moved is known by the day it should have been, or by that to which the plan moved it', async () => {
    expect(await found({ held: ['Ops 2026-01-06', 'Ops 2026-01-15 planned 2026-01-13'] })).toEqual([]);
    expect(await found({ held: ['Ops 2026-01-06', 'Ops 2026-01-15'] })).toEqual([['2026-01-13', 1]]);
    const cadence = `${weekly}\nexcept 2026-01-13 moved to 2026-01-15`;
    expect(await found({ cadence, held: ['Ops 2026-01-06', 'Ops 2026-01-15'] })).toEqual([]);
    expect(await found({ cadence, held: ['Ops 2026-01-06', 'Ops 2026-01-15 planned 2026-01-13'] })).toEqual([]);
    expect(await found({ cadence })).toEqual([['2026-01-15', 1]]);
    // The other week's meeting took this one's day.
    const swapped = ['Ops 2026-01-06', 'Ops 2026-01-13 planned 2026-01-20'];
    expect(await found({ held: swapped, today: '2026-02-04' })).toEqual([['2026-01-13', 1]]);
});

test('one that shifted from a public holiday is known by either day', async () => {
    // 6 January is the Epiphany; the meeting shifts to the 7th.
    const held = ['Ops 2026-01-05', 'Ops 2026-01-12', 'Ops 2026-01-19'];
    const cadence = 'every week on tuesday\nstarting 2025-12-30';
    expect(await found({ cadence, held: ['Ops 2025-12-30', 'Ops 2026-01-07', 'Ops 2026-01-13'] })).toEqual([]);
    expect(await found({ cadence, held: ['Ops 2025-12-30', 'Ops 2026-01-06', 'Ops 2026-01-13'] })).toEqual([]);
    expect(await found({ cadence: 'every week on monday', held })).toEqual([]);
});

test('what can not be read may be what is missing', async () => {
    expect(await found({ held: ['Ops 2026-01-06', 'Ops 2026-01-33'] })).toEqual([]);
    expect(await found({ held: ['Ops 2026-01-06', 'Opps 2026-01-13'] })).toEqual([]);
    expect(await found({ held: ['Ops 2026-01-06', 'Opps 2026-01-12'] })).toEqual([['2026-01-13', 1]]);
    expect(await found({ held: ['Ops 2026-01-06', 'Ops 2026-01-14 plannd 2026-01-13'] })).toEqual([]);
    expect(await found({ cadence: 'as-needed', held: ['Ops 2026-01-06'] })).toEqual([]);
});

test('the first fix writes an entry for each day, in the order of the days', async () => {
    const before = plan({ held: ['Ops 2025-12-30', 'Ops 2026-01-14'] }).replace('2026-01-01 to', '2025-12-01 to');
    const after = await mendPlan(before, code, 'Write down that it was held');
    expect(after.slice(after.indexOf('  held'))).toBe(`  held Ops 2025-12-30 {
  }
  held Ops 2026-01-07 {
  }
  held Ops 2026-01-13 {
  }
  held Ops 2026-01-14 {
  }
}
`);
});

test('the second cancels them, after what is excepted already', async () => {
    const after = await mendPlan(
        plan({
            cadence: `${weekly} // At nine\nstarting 2025-12-02\nexcept 2026-01-27 cancelled "Snow"`,
            held: ['Ops 2025-12-30'],
        }),
        code,
        'Write down that it was cancelled',
    );
    expect(after.slice(after.indexOf('        every'), after.indexOf('      }\n'))).toBe(`        every week on tuesday // At nine
        starting 2025-12-02
        except 2026-01-27 cancelled "Snow"
        except 2026-01-06 cancelled
        except 2026-01-13 cancelled
        with operations
`);
    const moved = plan({ cadence: `${weekly}\nexcept 2026-01-13 moved to 2026-01-15` });
    await expect(mendPlan(moved, code, 'Write down that it was cancelled')).rejects.toThrow('No finding');
    expect(await mendPlan(moved, code, 'Write down that it was held')).toContain('held Ops 2026-01-15 {');
});

test('both speak the language of the plan', async () => {
    const swedish =
        'organisation A {\n}\norganisation B {\n}\naffär D {\n  beställare A\n  leverantör B\n  typ engångsköp\n  leverans tjänst\n  avtalstid 2026-01-01 till 2026-12-31\n  samverkan {\n    operativ nivå {\n      möte Drift {\n        varje vecka på tisdagar\n      }\n    }\n  }\n\n  genomfört Drift 2026-01-07 {\n  }\n}\n';
    expect(await mendPlan(swedish, code, 'Write down that it was held')).toBe(
        swedish.replace('2026-01-07 {\n  }\n', '2026-01-07 {\n  }\n\n  genomfört Drift 2026-01-13 {\n  }\n'),
    );
    expect(await mendPlan(swedish, code, 'Write down that it was cancelled')).toBe(
        swedish.replace('tisdagar\n', 'tisdagar\n        undantag 2026-01-13 inställt\n'),
    );
});
