import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { toMarkup } from '../../../../language/views/html.ts';
import { pictureViews } from '../../../../language/views/pictures/index.ts';
import { standalonePicture } from '../../../../language/views/pictures/standalone.ts';
import { picturedDeal, realDeals } from '../../../support/pictured-deals.ts';
import { planOf } from '../../../support/plan-of.ts';

/** The texts, identifiers and numbers of a picture, as a reader of XML finds them. */
function readPicture(markup: string) {
    const open: string[] = [];
    const ids: string[] = [];
    const faults: string[] = [];
    const texts: string[] = [];
    new Parser(
        {
            onopentag(name, attributes) {
                open.push(name);
                if (attributes.id) ids.push(attributes.id);
                for (const [key, value] of Object.entries(attributes)) {
                    if (/NaN|undefined|Infinity/.test(value)) faults.push(`${key}="${value}"`);
                    if (/^on|href/.test(key)) faults.push(key);
                }
            },
            ontext: (text) => texts.push(text),
            onclosetag(name) {
                if (open.pop() !== name) faults.push(`</${name}>`);
            },
        },
        { xmlMode: true },
    ).end(markup);
    return { ids, faults, texts: texts.join('\n'), left: open };
}

const deals = await realDeals();

describe.each(pictureViews)('$view', ({ view, draw }) => {
    it.each(deals)('of $file is sound, and says in words what it shows', ({ deal }) => {
        const of = picturedDeal(deal);
        const picture = draw(of);
        if (!picture) {
            // A deal without governance has no meetings to show.
            expect(
                view === 'timeline' ? deal.contract : deal.governance?.levels.flatMap(({ meetings }) => meetings)[0],
            ).toBeUndefined();
            return;
        }
        const { ids, faults, left } = readPicture(standalonePicture(picture, 'auto'));
        expect({ faults, left }).toEqual({ faults: [], left: [] });
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id.startsWith(`deal-${view}`))).toBe(true);
        const wanted = view === 'timeline' ? [] : of.schedule.meetings.map(({ meeting }) => meeting.title ?? meeting.name);
        expect(wanted.filter((title) => !picture.description.includes(title))).toEqual([]);
        expect(picture.width * picture.height).toBeGreaterThan(0);
    });

    it('stays as it was looked at', async () => {
        const [, service] = deals.filter(({ file }) => file.includes('journalsystem') || file.includes('service-desk.sv'));
        const picture = service && draw(picturedDeal(service.deal));
        await expect(`${picture && standalonePicture(picture, 'light')}\n`).toMatchFileSnapshot(`goldens/${view}.svg`);
    });

    it('holds what a plan says as text only', async () => {
        const hostile = '</title><script>alert(1)</script>&\'\\"\u0007';
        const plan =
            await planOf(`organisation A "${hostile}" { role R "${hostile}" as operations held-by P person P "${hostile}" closed week 2 to week 3 "${hostile}" }
deal D "${hostile}" { buyer A supplier A contract 2026-01-01 to 2026-12-31 phase before 2025-01-01 to 2025-02-01 "${hostile}" { dialogue "${hostile}" { arena digital "${hostile}" on 2026-02-01 } }
governance { operational level "${hostile}" { meeting M "${hostile}" { every month with operations } } } }`);
        const deal = plan.deals[0];
        const picture = deal && draw(picturedDeal(deal));
        const markup = picture ? toMarkup(picture.svg) : '';
        expect(markup).not.toBe('');
        expect(markup).not.toContain('<script');
        expect(markup).not.toContain(String.fromCharCode(7));
        expect(readPicture(markup).left).toEqual([]);
    });
});

describe('a picture of a year', () => {
    const [{ deal } = { deal: undefined }] = deals.filter(({ file }) => file.includes('journalsystem'));
    const wheel = pictureViews.find(({ view }) => view === 'wheel');
    it.each([
        ['today’s', undefined, '2028-05-01', 'Årshjul 2028'],
        ['the first of the contract, before it', undefined, '2020-05-01', 'Årshjul 2026'],
        ['the last of the contract, after it', undefined, '2040-05-01', 'Årshjul 2031'],
        ['the one that is asked for', 2030, '2028-05-01', 'Årshjul 2030'],
    ])('shows %s', (_what, year, today, title) => {
        expect(deal && wheel?.draw(picturedDeal(deal, { year, today }))?.title).toContain(title);
    });
});
