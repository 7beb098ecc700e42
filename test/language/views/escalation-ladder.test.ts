import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../language/index.ts';
import { type EscalationLadder, escalationLadder } from '../../../language/views/escalation-ladder.ts';
import { type LadderLayout, layOutLadder } from '../../../language/views/escalation-ladder-layout.ts';
import { workspace } from '../../support/workspace.ts';

const three = `
    operational level "Daily" { meeting Ops { every week } meeting Check { every month } }
    tactical level "Contract" { meeting Contract { every quarter } }
    strategic level { meeting Board { every year } }`;
const long =
    'Everything that concerns the safety of children on their way to school and that cannot wait until the next ordinary meeting';

async function ladderOf(governance: string, language = 'en'): Promise<EscalationLadder> {
    const { documents } = await workspace({ 'plan.dialog': `deal D { governance { ${governance} } }` });
    return escalationLadder(buildPlan(documents.get('plan.dialog')!).plan.deals[0]!, language)!;
}

describe('the ladder', () => {
    test('has three levels and the ways up between them', async () => {
        const ladder = await ladderOf(`${three}
            escalate operational to tactical within 10 workdays by contract-manager
            escalate tactical to strategic within 1 month by contract-owner of buyer about "Value"`);
        expect(ladder.levels.map(({ label, meetings }) => [label, ...meetings])).toEqual([
            ['Operational level', 'Ops', 'Check'],
            ['Tactical level', 'Contract'],
            ['Strategic level', 'Board'],
        ]);
        expect(ladder.climbs.map(({ from, to, within, by, about }) => [from, to, within, by, about])).toEqual([
            [0, 1, 'within 10 workdays', 'by contract manager on both sides', undefined],
            [1, 2, 'within one month', 'by contract owner at the buyer', 'Value'],
        ]);
        expect(ladder.gaps).toEqual([]);
        expect(ladder.description.join(' ')).toMatchInlineSnapshot(
            `"Operational level: Ops and Check. Tactical level: Contract. Strategic level: Board. From operational level to tactical level within 10 workdays by contract manager on both sides. From tactical level to strategic level within one month by contract owner at the buyer: Value"`,
        );
    });

    test('knows the levels that are missing, and draws no way between them', async () => {
        const ladder = await ladderOf('operational level { meeting Ops { every month } }', 'sv');
        expect(ladder.levels.map(({ source }) => source !== undefined)).toEqual([true, false, false]);
        expect(ladder.gaps).toEqual([]);
        expect(ladder.description).toEqual([
            'Operativ nivå: Ops.',
            'Taktisk nivå finns inte i planen.',
            'Strategisk nivå finns inte i planen.',
        ]);
    });

    test('knows the ways that are missing; one that skips a level is a way', async () => {
        expect((await ladderOf(three)).gaps).toEqual([0, 1]);
        expect((await ladderOf(`${three} escalate operational to strategic`)).gaps).toEqual([]);
    });

    test('keeps a step that leads down apart', async () => {
        const ladder = await ladderOf(`${three} escalate strategic to operational escalate tactical to tactical`);
        expect(ladder.climbs).toEqual([]);
        expect(ladder.downward.map(({ text }) => text)).toEqual([
            'From strategic level to operational level does not lead upwards.',
            'From tactical level to tactical level does not lead upwards.',
        ]);
    });
});

describe('the picture', () => {
    const ladders: Readonly<Record<string, string>> = {
        whole: `${three} escalate operational to tactical within 10 workdays escalate tactical to strategic within 20 workdays`,
        'without a way': three,
        'with one level': 'tactical level { }',
        'with nothing': '',
        'that skips a level': `${three} escalate operational to strategic within 1 day by executive about "${long}"`,
        'with all ways at once': `${three}
            escalate operational to tactical within 10 workdays by contract-manager about "${long}"
            escalate operational to tactical within 1 day by operations of supplier about "${long}"
            escalate tactical to strategic within 20 workdays about "${long}"
            escalate operational to strategic within 1 day about "${long}"
            escalate operational to strategic about "${long}"`,
        'with long names': `operational level "${long}" { meeting Ops "${long}" { every week } meeting Long "${'Long'.repeat(40)}" { every month } }
            tactical level "${long}" { ${[1, 2, 3, 4, 5].map((one) => `meeting T${one} "${long}" { every month }`).join(' ')} }
            strategic level { } escalate operational to tactical about "${'Wide'.repeat(30)}"`,
    };

    test.each(Object.entries(ladders))('%s: nothing lies upon anything else, nothing outside', async (_, governance) => {
        const layout = layOutLadder(await ladderOf(governance, 'sv'), 'sv');
        expect(overlaps(layout)).toEqual([]);
        const [lowest, middle, highest] = layout.steps;
        // A stair: each step is higher and further to the right, and stands on the ground.
        expect(lowest!.y).toBeGreaterThan(middle!.y);
        expect(middle!.y).toBeGreaterThan(highest!.y);
        expect(highest!.y).toBeGreaterThan(0);
        for (const step of layout.steps) expect(step.y + step.height).toBe(layout.height - 1);
    });
});

interface Box {
    readonly name: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
}

/** The pairs of boxes that share room: lines of text with each other, and labels with steps; and what leaves the picture. */
function overlaps({ steps, arrows, width, height }: LadderLayout): readonly string[] {
    const line = ({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }): Box => {
        // A little narrower than the widest common font, since the layout's own estimate shall not judge itself.
        const right = x + text.length * 6.2;
        return { name: text, left: x, right, top: y - 10, bottom: y + 3 };
    };
    const inside = steps.flatMap((step) => step.lines.map(line));
    const labels = arrows.flatMap((arrow) => arrow.labels.flatMap((label) => label.lines.map(line)));
    const boxes = steps.map((step) => ({
        name: step.level.kind,
        left: step.x,
        right: step.x + step.width,
        top: step.y,
        bottom: step.y + step.height,
    }));
    const texts = [...inside, ...labels];
    const both = [
        ...texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const)),
        ...labels.flatMap((label) => boxes.map((box) => [label, box] as const)),
        ...arrows.flatMap(({ path }) => runs(path)).flatMap((run) => labels.map((label) => [run, label] as const)),
    ];
    const share = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const outside = texts.filter(({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height);
    const beyond = steps.flatMap((step) =>
        step.lines.map(line).filter(({ right, bottom }) => right > step.x + step.width || bottom > step.y + step.height),
    );
    return [
        ...both.filter(([one, other]) => share(one, other)).map(([one, other]) => `${one.name} / ${other.name}`),
        ...[...outside, ...beyond].map(({ name }) => `outside: ${name}`),
    ];
}

/** The straight pieces of an arrow. */
function runs(path: string): readonly Box[] {
    const [, x = 0, from = 0, to = 0] = (/^M([\d.]+) ([\d.]+)V([\d.]+)/.exec(path) ?? []).map(Number);
    const end = Number(/H([\d.]+)/.exec(path)?.[1]);
    return [
        { name: 'up', left: x - 1, right: x + 1, top: Math.min(from, to), bottom: Math.max(from, to) },
        { name: 'over', left: Math.min(x, end), right: Math.max(x, end), top: to - 9, bottom: to - 7 },
    ];
}
