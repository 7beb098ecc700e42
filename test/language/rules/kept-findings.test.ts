import { AstUtils } from 'langium';
import { describe, expect, test, vi } from 'vitest';
import { type CheckOptions, checkPlan, type Finding, type Rule } from '../../../language/index.ts';
import type { Place } from '../../../language/rules/finding.ts';
import { keptFindings } from '../../../language/rules/kept-findings.ts';
import { placeOf, placeOfName } from '../../../language/rules/place.ts';
import { type RuleDefinition, rule } from '../../../language/rules/rule.ts';
import type { RuleContext } from '../../../language/rules/rule-context.ts';
import { watchRules } from '../../../language/rules/watch-rules.ts';
import type { SyntaxProblem } from '../../../language/syntax/syntax-problem.ts';
import { changingWorkspace } from '../../support/changing-workspace.ts';
import { today } from '../../support/workspace.ts';

const library = 'organisation B {\n}\nforum Fair "Fair" {\n}\n';
const plan =
    'import "library.dialog"\norganisation Z {\n}\norganisation A {\n}\ndeal D {\n  buyer A\n  supplier B\n}\ndeal E {\n  buyer A\n  phase before {\n    dialogue "x" {\n      arena Fair\n    }\n  }\n}\n';

const messages = { seen: 'Seen {what}.' };
type Check = RuleDefinition<'Deal', typeof messages>['check'];

/** A rule that looks at deals, remembers at which, and may be silenced. */
function watched(check: Check, more: Partial<RuleDefinition<'Deal', typeof messages>> = {}) {
    const looked: string[] = [];
    const watching = rule({
        code: 'watched',
        on: 'Deal',
        severity: 'hint',
        since: '0.1.0',
        what: '',
        why: '',
        source: '',
        examples: { bad: '', good: '' },
        messages,
        check(deal, context, report) {
            looked.push(deal.name);
            check(deal, context, report);
        },
        ...more,
    });
    return { watching, looked };
}

async function opened(watching: Rule) {
    const workspace = await changingWorkspace({ 'library.dialog': library, 'plan.dialog': plan });
    const look = (options: Partial<CheckOptions> = {}) =>
        checkPlan(workspace.documentOf('plan.dialog'), workspace.dialog, { today, rules: [watching], ...options });
    return { ...workspace, look };
}

const sayName: Check = (deal, _context, report) => report('seen', placeOfName(deal), { what: deal.name });

/** Which deals a rule looks at when it is run again after something has happened. */
async function looksAgain(
    check: Check,
    happens: (workspace: Awaited<ReturnType<typeof opened>>) => Promise<unknown> = async () => {},
    options: Partial<CheckOptions> = {},
    more: Partial<RuleDefinition<'Deal', typeof messages>> = {},
): Promise<readonly string[]> {
    const { watching, looked } = watched(check, more);
    const workspace = await opened(watching);
    workspace.look();
    await happens(workspace);
    looked.length = 0;
    workspace.look(options);
    return looked;
}

type Workspace = Awaited<ReturnType<typeof opened>>;
const edit =
    (from: string, to: string, name = 'plan.dialog') =>
    async (workspace: Workspace) =>
        workspace.change(name, (name === 'plan.dialog' ? plan : library).replace(from, to));

describe('a rule that looks at its declaration alone', () => {
    test('looks again at what has changed only', async () => {
        expect(await looksAgain(sayName)).toEqual([]);
        expect(await looksAgain(sayName, edit('supplier B', 'supplier A'))).toEqual(['D']);
        expect(await looksAgain(sayName, edit('organisation Z {', 'organisation Z {\n\n'))).toEqual([]);
    });

    test('looks again when a name means another, and only then', async () => {
        expect(await looksAgain(sayName, edit('organisation B {', 'organisation B {\n  country SE', 'library.dialog'))).toEqual([
            'D',
        ]);
        expect(await looksAgain(sayName, edit('forum Fair "Fair"', 'forum Fair "Fairs"', 'library.dialog'))).toEqual(['E']);
        expect(await looksAgain(sayName, edit('organisation Z', 'organisation C {\n}\norganisation Z'))).toEqual([]);
    });

    test('looks again on another day, in another language and at another severity', async () => {
        expect(await looksAgain(sayName, undefined, { today: '2026-02-02' })).toEqual(['D', 'E']);
        expect(await looksAgain(sayName, undefined, { settings: { watched: 'error' } })).toEqual(['D', 'E']);
        const inSwedish =
            'organisation C {\n}\naffär F {\n  beställare C\n  leverantör C\n  avtalstid 2026-01-01 till 2026-12-31\n  syfte ""\n}\n';
        const other = edit('organisation Z', `${inSwedish.repeat(4)}organisation Z`);
        expect(await looksAgain(sayName, other)).toEqual(['F', 'F', 'F', 'F', 'D', 'E']);
    });

    test('looks again where something can no longer be read', async () => {
        const { watching, looked } = watched(sayName);
        const { look } = await opened(watching);
        const { context } = look();
        const deal = context.tree.declarations.find(({ name }) => name === 'D');
        if (!deal) throw new Error('The plan has no deal D.');
        const { offset, end } = placeOf(deal);
        const lookAgain = (faults: readonly Place[]) => {
            looked.length = 0;
            const syntaxProblems = faults.map((place) => ({ kind: 'unexpected', ...place }) as SyntaxProblem);
            const asked = { ...context, syntaxProblems };
            keptFindings(deal, asked, watchRules(asked))(watching, 'hint', [], () => looked.push('D'));
            return looked.length > 0;
        };
        expect(lookAgain([])).toBe(false);
        expect(
            lookAgain([
                { offset: offset - 1, end: offset },
                { offset: end + 1, end: end + 2 },
            ]),
        ).toBe(false);
        expect(lookAgain([{ offset: end, end: end + 1 }])).toBe(true);
        expect(lookAgain([{ offset: end, end: end + 1 }])).toBe(false);
        expect(lookAgain([{ offset: end - 1, end }])).toBe(true);
        expect(lookAgain([])).toBe(true);
    });

    test('tells what it told, where that stands now', async () => {
        const { watching, looked } = watched((deal, { uri }, report) => {
            const related = [{ ...placeOf(deal), uri, message: '', args: {} }];
            report('seen', placeOfName(deal), { what: deal.name }, { related, unnecessary: true });
        });
        const workspace = await opened(watching);
        const before = workspace.look().findings;
        const added = ' // A comment.\n\n';
        await workspace.change('plan.dialog', plan.replace('Z {', `Z {${added}`));
        looked.length = 0;
        const moved = <Place extends { readonly offset: number; readonly end: number }>(place: Place): Place => ({
            ...place,
            offset: place.offset + added.length,
            end: place.end + added.length,
        });
        const shown = (findings: readonly Finding[]) => findings.map(({ node, ...finding }) => finding);
        expect(shown(workspace.look().findings)).toEqual(
            shown(before.map((one) => ({ ...moved(one), related: one.related.map(moved) }))),
        );
        expect(looked).toEqual([]);
        await workspace.change('plan.dialog', plan);
        expect(shown(workspace.look().findings)).toEqual(shown(before));
        expect(looked).toEqual([]);
    });
});

test('a rule that asks for the deal looks again when that has changed or moved', async () => {
    const check: Check = (deal, { dealOf }, report) => report('seen', placeOf(deal), { what: dealOf(deal).name });
    expect(await looksAgain(check)).toEqual([]);
    // D names the organisation that moved, E the forum behind it.
    expect(await looksAgain(check, edit('organisation B', '\norganisation B', 'library.dialog'))).toEqual(['D', 'E']);
    expect(await looksAgain(check, edit('organisation Z {', 'organisation Z {\n'))).toEqual(['D', 'E']);
});

describe('a rule that looks beyond its declaration looks at everything each time', () => {
    const beyond: Readonly<Record<string, Check>> = {
        document: (_deal, { document }) => document,
        text: (_deal, { text }) => text,
        tree: (_deal, { tree }) => tree,
        plan: (_deal, asked) => asked.plan,
        lexical: (_deal, { lexical }) => lexical,
        tokenize: (_deal, { tokenize }) => tokenize('x'),
        syntaxProblems: (_deal, { syntaxProblems }) => syntaxProblems,
        expectedAt: (_deal, asked) => asked.expectedAt(0),
        isUsed: (deal, asked) => asked.isUsed(deal),
        importers: (_deal, asked) => asked.importers(),
        documents: (_deal, asked) => asked.documents(),
        visibleNames: (_deal, { visibleNames }) => visibleNames,
        'another deal': (deal, { dealOf, tree }) => tree.declarations.filter(({ $type }) => $type === deal.$type && dealOf),
        'the node above': (deal) => deal.$container,
        'the root from inside': ({ members }) => members[0] && AstUtils.getDocument(members[0]),
        'the file of what it names': ({ members }) =>
            members.map((member) => member.$type === 'BuyerProperty' && member.organisations[0]?.ref?.$container),
        'whether another is broken': ({ members }, { isBroken }) =>
            members.map((member) => {
                const named = member.$type === 'BuyerProperty' ? member.organisations[0]?.ref : undefined;
                return named && isBroken(named);
            }),
    };
    test.each(Object.entries(beyond))('%s', async (_what, check) => {
        expect(await looksAgain(check)).toEqual(['D', 'E']);
    });

    test('in what it tells', async () => {
        expect(await looksAgain((_deal, _context, report) => report('seen', { offset: 0, end: 1 }, { what: '' }))).toEqual([
            'D',
            'E',
        ]);
        const elsewhere: Check = (deal, _context, report) => {
            const related = [{ ...placeOf(deal), uri: 'file:///plans/library.dialog', message: '', args: {} }];
            report('seen', placeOf(deal), { what: '' }, { related });
        };
        expect(await looksAgain(elsewhere)).toEqual(['D', 'E']);
    });

    test('and what stands on the whole file or beside the declarations', async () => {
        const onPlan = rule({
            ...watched(sayName).watching,
            on: 'Plan',
            check: (_plan, _context, report) => report('seen', { offset: 0, end: 0 }, { what: '' }),
        });
        const { look } = await opened(onPlan);
        expect([look().findings.length, look().findings.length]).toEqual([1, 1]);
    });
});

test('after watching, the tree is as it was', async () => {
    const { watching } = watched((deal) => deal.$container);
    const workspace = await opened(watching);
    const { declarations } = workspace.documentOf('plan.dialog').parseResult.value as RuleContext['tree'];
    const before = declarations.map((one) => Object.getOwnPropertyDescriptors(one));
    workspace.look();
    expect(declarations.map((one) => Object.getOwnPropertyDescriptors(one))).toEqual(before);
});

test('a rule that throws is run again', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    let fails = true;
    const { watching, looked } = watched((deal, asked, report) => {
        sayName(deal, asked, report);
        if (deal.name === 'E' && fails) throw new Error('Not today.');
    });
    const { look } = await opened(watching);
    expect(look().findings.map(({ code }) => code)).toEqual(['watched', 'internal-error', 'watched']);
    fails = false;
    looked.length = 0;
    expect(look().findings.map(({ code }) => code)).toEqual(['watched', 'watched']);
    expect(looked).toEqual(['E']);
    said.mockRestore();
});
