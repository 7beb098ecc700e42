import { expect, test } from 'vitest';
import type { CallHierarchyIncomingCall, CallHierarchyItem, CallHierarchyOutgoingCall, Range } from 'vscode-languageserver';
import { editor } from '../../support/editor.ts';

const plan = `affär D {
  samverkan {
    operativ nivå "Driften" {
    }
    taktisk nivå {
    }
    strategisk nivå {
    }
    eskalera från operativ till taktisk nivå
    eskalera från operativ till strategisk nivå
    eskalera från taktisk till strategisk nivå
  }
}
`;

async function calls(source: string) {
    const { client, ask } = await editor(source);
    const items = (await ask<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy')) ?? [];
    const [item] = items;
    const line = ([range]: readonly Range[]) => (range?.start.line ?? -1) + 1;
    const incoming = item ? await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item }) : [];
    const outgoing = item ? await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item }) : [];
    return {
        item: items.map(({ name, detail }) => [name, detail]),
        incoming: incoming.map(({ from, fromRanges }) => [from.name, line(fromRanges)]),
        outgoing: outgoing.map(({ to, fromRanges }) => [to.name, line(fromRanges)]),
    };
}

test('a level: who escalates to it, and to whom it escalates', async () => {
    expect(await calls(plan.replace('    taktisk', '    tak<|>tisk'))).toEqual({
        item: [['taktisk nivå', 'D']],
        incoming: [['operativ nivå', 9]],
        outgoing: [['strategisk nivå', 11]],
    });
    expect(await calls(plan.replace('operativ nivå', 'operativ ni<|>vå'))).toEqual({
        item: [['operativ nivå', 'Driften · D']],
        incoming: [],
        outgoing: [
            ['taktisk nivå', 9],
            ['strategisk nivå', 10],
        ],
    });
});

test('a step names the levels at its ends', async () => {
    expect((await calls(plan.replace('till taktisk', 'till tak<|>tisk'))).item).toEqual([['taktisk nivå', 'D']]);
    expect((await calls(plan.replace('från operativ till taktisk', 'från ope<|>rativ till taktisk'))).item).toEqual([
        ['operativ nivå', 'Driften · D'],
    ]);
});

test('a level that the plan lacks, and anything else, escalates nowhere', async () => {
    expect(
        (await calls(plan.replace('    strategisk nivå {\n    }\n', '').replace('till strategisk', 'till strat<|>egisk'))).item,
    ).toEqual([]);
    expect((await calls(plan.replace('affär D', 'aff<|>är D'))).item).toEqual([]);
});
