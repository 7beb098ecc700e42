import { expect, test } from 'vitest';
import { buildPlan } from '../../../language/index.ts';
import { editionOf } from '../../../language/views/edition.ts';
import { previewPlan } from '../../../language/views/preview.ts';
import { workspace } from '../../support/workspace.ts';

/** Whatever is internal holds the word CANARY; nothing else does. */
const text = `
organisation A { role Chair as operations held-by P person P }
organisation B { role Chair as operations held-by Q person Q }
deal D "Deal" {
  buyer A
  supplier B
  internal "CANARY of the deal"
  internal "CANARY, the second"
  phase before "Early" {
    internal dialogue CANARY "CANARY dialogue" { arena physical "CANARY place" about "CANARY subject" influence "CANARY aim" on 2025-01-01 }
    dialogue Open "Open dialogue" { arena hearing about "Subject" influence "CANARY aim", "CANARY, the second aim" }
  }
  governance {
    operational level {
      meeting M "Meeting" { every month with operations internal "CANARY of the meeting" }
    }
  }
}`;

async function plan() {
    const { documents } = await workspace({ 'plan.dialog': text });
    return buildPlan(documents.get('plan.dialog')!).plan;
}

test('the shared edition holds nothing that is internal', async () => {
    const shared = editionOf(await plan(), 'shared');
    expect(JSON.stringify(shared)).not.toContain('CANARY');
    expect(shared.deals[0]?.phases[0]?.dialogues.map(({ title }) => title)).toEqual(['Open dialogue']);
    expect(shared.deals[0]?.governance?.levels[0]?.meetings.map(({ title }) => title)).toEqual(['Meeting']);
});

test('the internal edition is everything', async () => {
    const whole = await plan();
    expect(editionOf(whole, 'internal')).toBe(whole);
    expect(JSON.stringify(whole).match(/CANARY/g)).toHaveLength(10);
});

test.each(['en', 'sv'])('the shared preview gives nothing away, nor asks for it (%s)', async (language) => {
    const preview = previewPlan(await plan(), language, 'shared');
    expect(JSON.stringify(preview)).not.toContain('CANARY');
    expect(preview.sections.map(({ html }) => html).join()).not.toMatch(/class="influence"|tag internal/);
});

test.each(['en', 'sv'])("the author's preview tags what is internal (%s)", async (language) => {
    const page = previewPlan(await plan(), language)
        .sections.map(({ html }) => html)
        .join();
    // Two of the deal, one dialogue, one meeting.
    expect(page.match(/class="tag internal"/g)).toHaveLength(4);
    expect(page.match(/class="influence"/g)).toHaveLength(2);
    const canaries = [
        ' of the deal',
        ', the second<',
        ' dialogue',
        ' place',
        ' subject',
        ' aim',
        ', the second aim',
        ' of the meeting',
    ];
    for (const canary of canaries) expect(page).toContain(`CANARY${canary}`);
});
