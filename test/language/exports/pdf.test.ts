import { expect, it } from 'vitest';
import { pdf } from '../../../language/exports/pdf.ts';
import { hostile, hostilePlan } from '../../support/hostile-plan.ts';
import { planOf } from '../../support/plan-of.ts';

const items = Array.from({ length: 90 }, (_, index) => `"Point ${index + 1}"`);

/** A plan in which one cell is higher than a page: an agenda of many points, and a requirement of many words. */
function highPlan(agenda: readonly string[], requirement: string): string {
    return `organisation Region { role Chef as operations }
deal Desk {
  buyer Region
  contract 2026-01-01 to 2026-12-31
  governance {
    requirement R1 "${requirement}"
    operational level { meeting Ops { once on 2026-03-04 with Region.Chef fulfils R1 agenda { ${agenda.join(' ')} } } }
  }
}
`;
}

async function written(text: string) {
    const exported = await pdf.write([{ plan: await planOf(text), language: 'en' }], { edition: 'shared', today: '2026-01-01' });
    return { bytes: Buffer.from(exported?.content ?? ''), notes: exported?.notes };
}

function pagesOf(bytes: Buffer): number {
    return bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

it('what is higher than a page goes on where it is divided, and takes no more pages than it fills', async () => {
    const low = pagesOf((await written(highPlan(items.slice(0, 1), 'Few words'))).bytes);
    const high = pagesOf((await written(highPlan(items, 'Few words'))).bytes);
    const long = pagesOf((await written(highPlan(items.slice(0, 1), 'Some more words. '.repeat(600)))).bytes);
    expect([high - low, long - low]).toEqual([2, 5]);
}, 60_000);

it('its title and its bookmarks turn no direction of writing', async () => {
    const { bytes } = await written(hostilePlan());
    const titles = [...bytes.toString('latin1').matchAll(/\/Title \(\u00fe\u00ff((?:\\.|[^\\)])*)\)/gs)].map(([, text = '']) =>
        Buffer.from(text.replace(/\\(.)/gs, '$1'), 'latin1').swap16().toString('utf16le'),
    );
    const told = hostile.replaceAll('\u202e', '▯').replaceAll('\u0007', '▯');
    expect(titles).toEqual([
        `2.1 ${told}`,
        `2.2 ${told}`,
        `3.1 Operational level: ${told}`,
        '4.1 Before the procurement, 2025-01-01 – 2025-06-30',
        `6.1 2026-01-13 ${told}`,
    ]);
});
