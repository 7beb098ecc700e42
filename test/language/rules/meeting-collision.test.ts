import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'meeting-collision';

const meeting = (name: string, cadence: string, people = 'with contract-manager of buyer') =>
    `      meeting ${name} {\n        ${cadence}\n        ${people}\n      }\n`;

/** A deal with the given meetings on one level, before 2027. */
const plan = (meetings: readonly string[], contract = '2026-01-01 to 2026-12-31') =>
    dealPlan(
        `  type procurement\n  delivery service\n  contract ${contract}\n  governance {\n    operational level {\n${meetings.join('')}    }\n  }`,
    );

/** Pairs of meetings that collide, the later first, with who is called to both and when first. */
async function found(text: string): Promise<readonly string[]> {
    const { findings } = (await workspace({ 'plan.dialog': text })).check('plan.dialog');
    return findings
        .filter((one) => one.code === code)
        .map(({ args }) => `${args.meeting} ${args.other} ${args.person} ${args.date}`);
}

const people = 'Name';

test('the later cadence is marked, in the words of the file', () =>
    check(
        `
organisation A {
  roll Avtal som avtalsansvarig innehas-av Bo
  person Bo "Bo Ask"
}
organisation B {
}
affär D {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  avtalstid 2026-01-01 till 2026-12-31
  samverkan {
    operativ nivå {
      möte Drift {
        varje månad den första tisdagen kl 09:00-10:00
        med avtalsansvarig
      }
    }
    taktisk nivå {
      möte Avtal {
        2 gånger per år i mars, september den första tisdagen kl 09:30-11:00
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[meeting-collision]: Bo Ask kallas till "Avtal" och till "Drift" samtidigt, första gången 2026-03-03: det ena mötet blir utan.
        med A.Avtal
      }
    }
  }
}
affär E {
  beställare A
  leverantör B
  typ upphandling
  leverans tjänst
  avtalstid 2026-06-01 till 2026-12-31
  samverkan {
    operativ nivå {
      möte Drift {
        varje månad den första tisdagen kl 09:59-10:30
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[meeting-collision]: Bo Ask kallas till "Drift" och till "Drift" i "D" samtidigt, första gången 2026-06-02: det ena mötet blir utan.
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[meeting-collision]: Bo Ask kallas till "Drift" och till "Avtal" i "D" samtidigt, första gången 2026-09-01: det ena mötet blir utan.
        med A.Bo
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('meetings that only meet do not collide, nor do those on other days', async () => {
    const first = meeting('M', 'every month on first tuesday at 09:00-10:00');
    expect(await found(plan([first, meeting('N', 'every month on first tuesday at 10:00-11:00')]))).toEqual([]);
    expect(await found(plan([first, meeting('N', 'every month on first tuesday at 08:00-09:00')]))).toEqual([]);
    expect(await found(plan([first, meeting('N', 'every month on second tuesday at 09:00-10:00')]))).toEqual([]);
    expect(await found(plan([first, meeting('N', 'every month on first tuesday')]))).toEqual([]);
    expect(await found(plan([first, meeting('N', 'together-with M')]))).toEqual([]);
    expect(await found(plan([first, meeting('N', 'as-needed')]))).toEqual([]);
    expect(await found(plan([first, meeting('N', 'every month on first tuesday at 09:59-10:30')]))).toEqual([
        `N M ${people} 2026-01-07`,
    ]);
});

test('only one and the same person is in two rooms', async () => {
    const at = 'every month on first tuesday at 09:00-10:00';
    expect(await found(plan([meeting('M', at), meeting('N', at, 'with contract-manager of supplier')]))).toEqual([]);
    expect(await found(plan([meeting('M', at), meeting('N', at, 'with A.R1')]))).toEqual([]);
    expect(await found(plan([meeting('M', at), meeting('N', at, 'chair A.P2')]))).toHaveLength(1);
    // Two roles, one person: told of once.
    const both = plan([meeting('M', at, 'with A.R1, A.R2'), meeting('N', at, 'with A.R1, A.R2')]);
    expect(await found(both)).toHaveLength(1);
    expect(await found(both.replace('held-by P2', 'held-by P1'))).toHaveLength(1);
    expect(
        await found(plan([meeting('M', at, 'with A.R1'), meeting('N', at, 'with A.R2')]).replace('held-by P2', 'held-by P1')),
    ).toHaveLength(1);
});

test('of several meetings each pair is told of, in the order of the plan', async () => {
    const at = (hours: string) => `every month on first tuesday at ${hours}`;
    const meetings = [meeting('M', at('09:00-10:00')), meeting('N', at('09:30-10:30')), meeting('O', at('09:45-12:00'))];
    expect(await found(plan(meetings))).toEqual([
        `N M ${people} 2026-01-07`,
        `O M ${people} 2026-01-07`,
        `O N ${people} 2026-01-07`,
    ]);
});

test('what does not take place collides with nothing, and what is moved collides where it went', async () => {
    const first = meeting('M', 'on 2026-03-03, 2026-04-07 at 09:00-10:00');
    const moved = (exception: string) => meeting('N', `on 2026-03-03 at 09:00-10:00\n        except 2026-03-03 ${exception}`);
    expect(await found(plan([first, moved('cancelled')]))).toEqual([]);
    expect(await found(plan([first, moved('moved to 2026-03-04')]))).toEqual([]);
    expect(await found(plan([first, moved('moved to 2026-04-07 at 13:00-14:00')]))).toEqual([]);
    expect(await found(plan([first, moved('moved to 2026-04-07')]))).toEqual([`N M ${people} 2026-04-07`]);
    // Twice on one day, but one meeting.
    expect(
        await found(
            plan([meeting('M', 'on 2026-03-03, 2026-03-04 at 09:00-10:00\n        except 2026-03-04 moved to 2026-03-03')]),
        ),
    ).toEqual([]);
});

test('a role is whoever holds it on the day, a guest comes when invited, chairs take turns', async () => {
    const at = 'every month on first tuesday at 09:00-10:00';
    const handover = plan([meeting('M', at, 'with A.R1'), meeting('N', at, 'with A.P2')]).replace(
        'held-by P1',
        'held-by P1 until 2026-05-31, P2 from 2026-06-01',
    );
    expect(await found(handover)).toEqual([`N M ${people} 2026-06-02`]);
    const guest = plan([meeting('M', at), meeting('N', at, 'invite A.P2 every 3rd time')]);
    expect(await found(guest)).toEqual([`N M ${people} 2026-03-03`]);
    const turns = plan([meeting('M', at), meeting('N', at, 'chair A.P1, A.P2')]);
    expect(await found(turns)).toEqual([`N M ${people} 2026-02-03`]);
});

test('hours are compared, not what clocks show in different zones', async () => {
    const at = (hours: string) => [meeting('M', `every month on first tuesday at ${hours}`, 'with A.P1')];
    const first = plan(at('09:00-10:00'));
    const second = (hours: string) =>
        plan(at(hours))
            .slice(plan([]).indexOf('deal D'))
            .replace('deal D', 'deal E')
            .replace('buyer A\n  supplier B', 'buyer F\n  supplier A');
    const finnish = 'organisation F {\n  country SE\n  timezone "Europe/Helsinki"\n}\n';
    expect(await found(first + finnish + second('09:00-10:00'))).toEqual([]);
    expect(await found(first + finnish + second('10:00-11:00'))).toEqual([`M M ${people} 2026-01-07`]);
    const tokyo = finnish.replace('Europe/Helsinki', 'Asia/Tokyo');
    // 09:00 in Stockholm is 17:00 in Tokyo, in summer 16:00; and the small hours there are the evening before here.
    expect(await found(first + tokyo + second('16:30-17:00'))).toEqual([`M M ${people} 2026-04-07`]);
    expect(
        await found(first.replace('09:00-10:00', '18:00-19:00').replace('tuesday', 'monday') + tokyo + second('02:00-02:30')),
    ).toEqual([`M M ${people} 2026-02-03`]);
});

test('the same name elsewhere is someone else, the same declaration is not', async () => {
    const parties = 'organisation A {\n  person Bo\n}\norganisation B {\n}\n';
    const deal = (name: string, head: string) =>
        `${head}deal ${name} {\n  buyer A\n  supplier B\n  type one-off\n  delivery goods\n  contract 2026-01-01 to 2026-12-31\n  governance {\n    tactical level {\n${meeting('M', 'every year in march on first tuesday at 09:00-10:00', 'with A.Bo')}    }\n  }\n}\n`;
    const collisions = async (first: string, second: string) => {
        const { check } = await workspace({ 'parties.dialog': parties, 'one.dialog': first, 'two.dialog': second });
        return ['one.dialog', 'two.dialog'].map((name) => check(name).findings.filter((one) => one.code === code).length);
    };
    const importing = 'import "parties.dialog"\n';
    expect(await collisions(deal('D', importing), deal('E', importing))).toEqual([0, 1]);
    expect(await collisions(deal('D', parties), deal('E', importing))).toEqual([0, 0]);
    expect(await collisions(deal('D', parties), deal('E', parties))).toEqual([0, 0]);
});

test('of one meeting no more than ten collisions are told', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `M${index + 1}`);
    const pairs = await found(plan(names.map((name) => meeting(name, 'every month on first tuesday at 09:00-10:00'))));
    const of = (name: string) => pairs.filter((pair) => pair.startsWith(`${name} `)).map((pair) => pair.split(' ')[1]);
    expect(of('M11')).toEqual(names.slice(0, 10));
    expect(of('M12')).toEqual(names.slice(0, 10));
});
