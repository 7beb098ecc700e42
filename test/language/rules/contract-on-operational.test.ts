import { expect, test } from 'vitest';
import { exampleIn } from '../../../language/rules/example-in.ts';
import { check } from '../../support/check.ts';
import { levelPlan, marked } from '../../support/level-plan.ts';
import { mendPlan } from '../../support/mend.ts';

const code = 'contract-on-operational';

/** An operational meeting with this agenda, and a tactical level with these meetings. */
const plan = (items: string, ...tactical: readonly string[]) => {
    const meetings = tactical.map((text, index) => `  meeting T${index + 1} {\n${text.replace(/^/gm, '    ')}\n  }\n`);
    const beside = tactical.length > 0 ? `tactical level {\n${meetings.join('')}}` : '';
    return levelPlan('operational', [`every month\nwith operations\nagenda {\n${items.replace(/^/gm, '  ')}\n}`], { beside });
};

const owners = 'with contract-owner, contract-manager';

test('items and purposes are marked on the operational level only', () =>
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
  avtalstid 2026-01-01 till 2029-12-31
  samverkan {
    operativ nivå {
      möte Drift {
        varje månad
        syfte avtalsuppföljning
//      ^^^^^^^^^^^^^^^^^^^^^^^ warning[contract-on-operational]: Det operativa mötet "Drift" ägnas åt att följa upp avtalet: det hör hemma på taktisk nivå, där de som äger avtalet möts.
        dagordning {
          leverans "Viten"
          avtal "Viten" 10 min av A.Ingen
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning[contract-on-operational]: Avtalet står på dagordningen för det operativa mötet "Drift": det hör hemma på taktisk och strategisk nivå, där de som äger det möts.
          "Avtal"
        }
      }
      möte Avstämning {
        varje månad
        syfte leverans
      }
    }
    taktisk nivå {
      möte Avtal {
        varje år
        syfte avtalsuppföljning
        dagordning {
          avtal "Viten"
        }
      }
    }
    strategisk nivå {
      möte Styrgrupp {
        varje år
        dagordning {
          avtal "Optionen"
        }
      }
    }
  }
}
`,
        { only: [code] },
    ));

test('the fix moves the item to the end of the tactical agenda, comments stay', async () => {
    const target = `every year\n${owners}\nagenda {\n  contract "Bonus" // yearly\n}`;
    const before = plan('delivery "Last month"\ncontract "Penalties" 20 min by A.R1 // why?\nrisk "Next month"', target);
    expect(await mendPlan(before, code)).toBe(
        before
            .replace(/ *contract "Penalties" 20 min by A.R1 \/\/ why\?/, '          // why?')
            .replace('// yearly', '// yearly\n          contract "Penalties" 20 min by A.R1'),
    );
});

test('an agenda of which nothing is left goes, and a new one is written below the participants', async () => {
    const before = exampleIn(plan('contract "Penalties"', `every year\n${owners}\nminutes within 3 workdays`), 'sv');
    expect(await mendPlan(before, code)).toBe(
        before
            .replace(/ *dagordning \{\n *avtal "Penalties"\n *\}\n/, '')
            .replace(/( *)(med avtalsägare.*\n)/, '$1$2$1dagordning {\n$1  avtal "Penalties"\n$1}\n'),
    );
});

test('an agenda that still says something stays', async () => {
    const before = plan('contract "Penalties"\n// Nothing else.', `every year\n${owners}`);
    expect(await mendPlan(before, code)).toContain('agenda {\n          // Nothing else.\n        }');
});

test('the item goes to a meeting that has time for it', async () => {
    const full = `every year at 13:00-14:00\n${owners}\nagenda {\n  contract "Bonus" 50 min\n}`;
    const asNeeded = `as-needed\n${owners}`;
    const free = `every year at 13:00-14:00\n${owners}\nagenda {\n  "Bonus" 30 min\n}`;
    const target = async (...args: Parameters<typeof plan>) => {
        const after = await mendPlan(plan(...args), code);
        return /meeting (\w+)/.exec(after.slice(after.lastIndexOf('meeting', after.indexOf('contract "P"'))))?.[1];
    };
    expect(await target('contract "P" 20 min', full, asNeeded, free)).toBe('T3');
    expect(await target('contract "P" 10 min', full, free)).toBe('T1');
    expect(await target('contract "P" 2 h', full, `every year\n${owners}`)).toBe('T2');
    await expect(target('contract "P" 2 h', full, free)).rejects.toThrow('No finding');
    await expect(target('contract "P"')).rejects.toThrow('No finding');
});

test('without a tactical level it goes to the strategic one', async () => {
    const strategic = plan('contract "P"', 'every year\nwith executive').replace('tactical level', 'strategic level');
    expect(await mendPlan(strategic, code)).toMatch(/with executive\n *agenda \{\n *contract "P"\n/);
});

test('an item with a comment in its midst is not moved', async () => {
    await expect(mendPlan(plan('contract "P" // late\n  20 min', `every year\n${owners}`), code)).rejects.toThrow('No finding');
    expect(await mendPlan(plan('contract "P"\n  20 min', `every year\n${owners}`), code)).toContain('contract "P" 20 min\n');
});

test('meetings without an agenda or purpose have nothing to mark', async () => {
    expect(await marked(levelPlan('operational', ['every month\npurpose delivery', 'every month']), code)).toEqual([]);
});
