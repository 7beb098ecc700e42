import { expect, onTestFinished, test } from 'vitest';
import { NEW_PLAN, type NewPlan } from '../../../server/protocol.ts';
import { startClient } from '../../support/lsp-client.ts';

test('a new plan is asked for, opened, and has nothing to remark', async () => {
    const client = await startClient({});
    onTestFinished(() => client.stop());
    const { text } = await client.request<NewPlan>(NEW_PLAN, { delivery: 'strategic', language: 'sv', today: '2026-11-23' });
    expect(text).toContain('leverans   strategisk');
    client.open('untitled:Untitled-1', text);
    expect(await client.diagnostics('untitled:Untitled-1')).toEqual([]);
});
