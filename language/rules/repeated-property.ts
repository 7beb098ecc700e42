import type { AstNode } from 'langium';
import { walk } from '../references/walk.ts';
import { mayRepeat } from '../syntax/may-repeat.ts';
import { placeOf, placeOfHead } from './place.ts';
import { removeLines } from './remove-lines.ts';
import { rule } from './rule.ts';

/** Blocks and clauses whose parts may stand once, and the list that holds the parts. */
const blocks: Readonly<Record<string, 'members' | 'modifiers'>> = {
    Organisation: 'members',
    Forum: 'members',
    Channel: 'members',
    Deal: 'members',
    Phase: 'members',
    Dialogue: 'members',
    Governance: 'members',
    Level: 'members',
    Meeting: 'members',
    Escalation: 'members',
    Held: 'members',
    CadenceStep: 'modifiers',
};

/** Parts that say the same thing in two ways: a dialogue stands `on` days or `in` weeks. */
const alike: Readonly<Record<string, string>> = { DialogueTimes: 'DialogueDates' };

export const repeatedProperty = rule({
    code: 'repeated-property',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A property that may stand once stands twice.',
    why: 'One of the two is wrong or forgotten, and nobody can tell which. The first counts.',
    source: 'plain sense',
    examples: {
        bad: 'organisation A {\n  country SE\n  country NO\n}\n',
        good: 'organisation A {\n  country SE\n}\n',
    },
    messages: { twice: '"{word}" stands here already, and only the first counts: remove one of them.' },
    check(plan, { text }, report) {
        const { nodes } = walk(plan);
        for (const [type, list] of Object.entries(blocks)) {
            for (const block of nodes.get(type) ?? []) {
                for (const part of repeats(block, list))
                    report('twice', placeOfHead(part), { word: headOf(part, text) }, { node: part });
            }
        }
        for (const node of [...(nodes.get('Report') ?? []), ...(nodes.get('Minutes') ?? [])]) {
            const [, second] = (node as AstNode & { readonly by: readonly AstNode[] }).by;
            if (second) report('twice', placeOf(second), { word: { word: 'by' } }, { node: second });
        }
    },
    fixes: [
        {
            title: 'Remove the second',
            // Who writes the minutes twice over can't be mended by taking a name alone: its word would be left.
            offers: ({ node }, { text }) =>
                node && node.$type !== 'Participant' ? [{ args: {}, changes: [removeLines(text, placeOf(node))] }] : [],
        },
    ],
});

function repeats(block: AstNode, list: 'members' | 'modifiers'): readonly AstNode[] {
    const parts = (block as unknown as Readonly<Record<string, readonly AstNode[] | undefined>>)[list] ?? [];
    const seen = new Set<string>();
    return parts.filter((part) => {
        // Milestones are told apart by what they mark; phases and levels have rules of their own.
        const kind =
            part.$type === 'Milestone' && 'kind' in part ? `Milestone ${String(part.kind)}` : (alike[part.$type] ?? part.$type);
        if (seen.has(kind)) return part.$type === 'Milestone' || !mayRepeat(block.$type, part.$type);
        seen.add(kind);
        return false;
    });
}

function headOf(node: AstNode, text: string): string {
    const { offset, end } = placeOfHead(node);
    return text.slice(offset, end);
}
