import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { toMarkup } from '../../../../language/views/html.ts';
import { pictureViews } from '../../../../language/views/pictures/index.ts';
import { picturedYears, yearOfPicture } from '../../../../language/views/pictures/pictured-year.ts';
import { standalonePicture } from '../../../../language/views/pictures/standalone.ts';
import { picturedDeal, realDeals } from '../../../support/pictured-deals.ts';
import { dealOf, planOf } from '../../../support/plan-of.ts';

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

describe('the dialogues of a year', async () => {
    const deal = await dealOf(`deal D {
  contract 1990-01-01 to 2060-12-31
  phase after 1990-01-01 to 2060-12-31 {
    dialogue "All year" { on 2026-01-01 to 2026-12-31 }
    dialogue "Fair" { on 2026-05-04 to 2026-05-06 }
    dialogue "Visit" { on 2026-05-04 }
    dialogue "Call" { on 2026-05-04 }
  }
  governance { operational level { meeting Ops { every month } } }
}
`);
    const of = picturedDeal(deal, { language: 'en' });
    const drawn = (name: string) => {
        const picture = pictureViews.find(({ view }) => view === name)?.draw(of);
        return { svg: picture ? toMarkup(picture.svg) : '', description: picture?.description ?? '' };
    };

    it('stand around the wheel, one of a whole year all the way', () => {
        const [first = ''] = [...drawn('wheel').svg.matchAll(/class="dialogue" d="([^"]*)"/g)].map(([, d]) => d);
        expect(first.match(/M/g)).toHaveLength(2);
    });

    it('stand in the calendar where they begin and end, each once where there is room', () => {
        const letters = [...drawn('calendar').svg.matchAll(/text-anchor="end"[^>]*>([a-z…]+)<title>([^<]*)/g)];
        expect(letters.map(([, letter, title]) => `${letter} ${title}`)).toEqual([
            'a All year',
            '… b: Fair, c: Visit, d: Call',
            'b Fair',
            'a All year',
        ]);
    });

    it('are told as periods', () => {
        expect(drawn('wheel').description).toContain('All year: 2026-01-01 – 2026-12-31. Fair: 2026-05-04 – 2026-05-06.');
    });

    it('do not hold the picture to the first thirty years', () => {
        expect(yearOfPicture({ ...of, today: '2055-01-01' })).toBe(2055);
        expect(picturedYears(of.schedule)).toEqual(Array.from({ length: 30 }, (_, index) => 1990 + index));
    });
});
