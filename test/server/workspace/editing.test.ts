import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { LangiumDocument } from 'langium';
import { expect, test } from 'vitest';
import { buildPlan, offersOf, usages } from '../../../language/index.ts';
import { changingWorkspace } from '../../support/changing-workspace.ts';

const portfolio = (name: string) => readFileSync(new URL(`../../../examples/portfolio/${name}`, import.meta.url), 'utf8');
/** Parties that another file names. */
const parties =
    'organisation N {\n  role Chief as executive, contract-owner, contract-manager\n}\nforum Days "Days" {\n  every year in march\n}\norganisation S {\n  role Ops as operations, contract-manager\n}\n';
/** A deal between them in which many rules find something, each of another kind of place. */
const faulty = `deal C {
  buyer N
  supplier S
  type procurement
  delivery service
  contract 2026-01-01 to 2027-12-31
  phase before 2026-01-01 to 2026-02-28 {
    dialogue "x" { arena Days with N.Chief about "y" in may 2026 }
  }
  governance {
    operational level {
      // dialog-ignore operational-cadence: seldom enough
      meeting Ops { every quarter with operations, contract-manager }
      meeting Late { on 2062-01-01 with N.Chief }
    }
    tactical level {
      meeting Circle { 1 week before Square with contract-manager }
      meeting Square { 1 week after Circle with contract-manager }
    }
    tactical level { }
    strategic level {
      meeting Board { every week on tuesday then every month with executive }
    }
    escalate operational to strategic within 6 months
  }
}
`;
const start = {
    'organisations.dialog': portfolio('organisations.dialog'),
    'school-cleaning.dialog': portfolio('school-cleaning.dialog'),
    'parties.dialog': parties,
    'new.dialog':
        'import "organisations.dialog"\nimport "parties.dialog"\norganisation O {\n  role R held-by P\n  person P\n}\nforum F "Fair" {\n  every year in march\n}\ndeal A {\n  buyer O\n  // dialog-ignore same-party: it is the same house\n  supplier O\n}\n\ndeal B {\n  buyer O\n  phase before {\n    dialogue "x" { arena F with O.R about "y" in may 2026 }\n  }\n}\n' +
        faulty,
};
type Name = keyof typeof start;
const names = Object.keys(start) as Name[];

/** All that is known of the plans of a workspace, and all that is offered to mend them. */
function told({ validator, documentOf }: Awaited<ReturnType<typeof changingWorkspace>>) {
    return names.map((name) => {
        const document = documentOf(name);
        const checked = validator.checkedOf(document);
        return {
            diagnostics: document.diagnostics,
            findings: checked?.findings.map(({ node, ...finding }) => ({ ...finding, at: node?.$type })),
            offers: name === 'new.dialog' && checked?.findings.map((finding) => offersOf(finding, checked.context)),
            plan: buildPlan(document).plan,
            usages: used(document),
        };
    });
}

function used(document: LangiumDocument): readonly string[] {
    const places = [...usages(document)].map(([node, uses]) => {
        const at = uses.map(({ reference }) => `${reference.$refText} ${reference.$refNode?.offset}`);
        return `${node.$type} ${node.$cstNode?.offset}: ${at.join(', ')}`;
    });
    return places.sort();
}

const change = fc.record({
    // Most of what can go wrong is told of in the new plan, or is about the parties that it names.
    name: fc.constantFrom(...names, 'new.dialog' as const, 'new.dialog' as const, 'parties.dialog' as const),
    at: fc.nat(1_000_000),
    length: fc.oneof(fc.constant(0), fc.nat(2), fc.nat(60)),
    text: fc.constantFrom(
        '',
        'x',
        '\n',
        '\n\n',
        '{',
        '}',
        ' R',
        'O',
        ' "',
        '// ',
        'organisation Q {\n}\n',
        '\ndeal A {\n  buyer O\n}\n',
        'forum F {\n}\n',
        '1',
        '\n// dialog-ignore empty-level: later\n',
        ' as contract-owner',
        '\n  country NO\n',
    ),
});

test('after any changes, all that is known of the plans is as if they had been opened as they are now', {
    timeout: 60_000,
}, async () => {
    await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
            const texts: Record<Name, string> = { ...start };
            const workspace = await changingWorkspace(texts);
            for (const { name, at, length, text } of changes) {
                const offset = at % (texts[name].length + 1);
                texts[name] = texts[name].slice(0, offset) + text + texts[name].slice(offset + length);
                await workspace.change(name, texts[name]);
            }
            expect(told(workspace)).toEqual(told(await changingWorkspace(texts)));
        }),
        { numRuns: 60 },
    );
});
