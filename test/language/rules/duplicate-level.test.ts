import { expect, test } from 'vitest';
import { check } from '../../support/check.ts';
import { dealPlan } from '../../support/deal-plan.ts';
import { mendPlan } from '../../support/mend.ts';
import { workspace } from '../../support/workspace.ts';

const code = 'duplicate-level';

const meeting = (name: string) => `      meeting ${name} {
        every quarter on first monday at 10:00-11:00
        with contract-owner, contract-manager
      }
`;

const deal = (governance: string) =>
    dealPlan(`  type procurement\n  delivery service\n  contract 2026-01-01 to 2029-12-31\n  governance {\n${governance}  }`);

const mended = async (governance: string) => {
    const after = await mendPlan(deal(governance), code);
    return after.slice(after.indexOf('  governance {\n') + '  governance {\n'.length, -'  }\n}\n'.length);
};

test('every level after the first of its kind is marked, and leads to the first', async () => {
    const plan = `
organisation A {
}
organisation B {
}
deal D {
  buyer A
  supplier B
  type procurement
  delivery service
  governance {
    tactical level {
    }
    operational level {
    }
    tactical level {
//  ^^^^^^^^ 💡 error[duplicate-level]: This governance already has the level "tactical": its meetings belong together in one block.
    }
    tactical level "Third" {
//  ^^^^^^^^ 💡 error[duplicate-level]: This governance already has the level "tactical": its meetings belong together in one block.
    }
  }
}
`;
    await check(plan, { only: [code] });
    const text = plan.replace(/^\/\/.*\n/gm, '');
    const { findings } = (await workspace({ 'plan.dialog': text })).check('plan.dialog');
    const related = findings.filter((one) => one.code === code).flatMap((one) => one.related);
    expect(related.map(({ offset, end }) => [offset, text.slice(offset, end)])).toEqual([
        [text.indexOf('tactical'), 'tactical'],
        [text.indexOf('tactical'), 'tactical'],
    ]);
});

test('each deal has its own levels', () =>
    check(
        `${deal(`    tactical level {\n${meeting('M')}    }\n`)}deal E {\n  buyer A\n  supplier B\n  type procurement\n  delivery service\n  governance {\n    tactical level {\n    }\n  }\n}`,
        { only: [code] },
    ));

test('the fix moves the meetings of the second into the first', async () => {
    expect(
        await mended(
            `    tactical level {\n${meeting('M')}    }\n\n    // Why twice?\n    tactical level "Contract" {\n      // Comes last.\n${meeting('N')}    }\n\n    requirement R1 "One"\n`,
        ),
    ).toBe(
        `    tactical level "Contract" {\n${meeting('M')}      // Comes last.\n${meeting('N')}    }\n\n    // Why twice?\n\n    requirement R1 "One"\n`,
    );
});

test('what both levels say once is said together, and no title is lost', async () => {
    expect(
        await mended(
            `    tactical level "One" {\n      handles "A"\n${meeting('M')}    }\n    tactical level "Two" {\n      handles "B", "C" // list\n      decides "D"\n${meeting('N')}    }\n`,
        ),
    ).toBe(
        `    tactical level "One" {\n      handles "A", "B", "C"\n${meeting('M')}      // "Two"\n      // list\n      decides "D"\n${meeting('N')}    }\n`,
    );
});

test('an empty second level just goes', async () => {
    expect(await mended(`    tactical level {\n${meeting('M')}    }\n    tactical level { }\n`)).toBe(
        `    tactical level {\n${meeting('M')}    }\n`,
    );
});

test('into an empty first level, or one on a single line', async () => {
    expect(await mended(`    tactical level { }\n    tactical level {\n${meeting('M')}    }\n`)).toBe(
        `    tactical level {\n${meeting('M')}    }\n`,
    );
    expect(
        await mended(
            `    tactical level {\n${meeting('M')}    }\n    tactical level { meeting N { every year with contract-owner, contract-manager } }\n`,
        ),
    ).toBe(`    tactical level {\n${meeting('M')}      meeting N { every year with contract-owner, contract-manager }\n    }\n`);
});
