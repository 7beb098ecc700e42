import { describe, expect, it, test } from 'vitest';
import { exports } from '../../../language/exports/index.ts';
import { md } from '../../../language/exports/md.ts';
import { svg } from '../../../language/exports/svg.ts';
import type { ViewName } from '../../../language/views/pictures/picture.ts';
import { planOf } from '../../support/plan-of.ts';

const plan = await planOf(`organisation Region "Region" { country SE role Chef "Chief" as executive, operations }
deal Desk "Desk" {
  buyer Region
  contract 2026-01-01 to 2026-12-31
  governance {
    requirement R1 "Meet once a year"
    operational level { meeting Ops "Operations" { once on 2026-03-04 with Region.Chef fulfils R1 } }
    strategic level { meeting Board "Board" { 2 weeks after Ops with Region.Chef } }
    escalate operational to strategic within 10 workdays
  }
}
`);
const options = { edition: 'shared', today: '2026-01-01' } as const;
const plans = [{ plan, language: 'en' }];

describe('of a level that is asked for', () => {
    test('an annex tells the meetings, as they are with those of the others beside them', async () => {
        await expect(md.write(plans, { ...options, level: 'strategic' }).content).toMatchFileSnapshot('goldens/level.en.md');
    });

    it.each<[ViewName, boolean]>([
        ['wheel', true],
        ['map', true],
        ['calendar', true],
        ['ladder', false],
        ['timeline', false],
    ])('a %s is narrowed: %s; where it is not, that is told', (view, isNarrowed) => {
        const [whole, part] = [
            svg.write(plans, { ...options, view }),
            svg.write(plans, { ...options, view, level: 'strategic' }),
        ];
        const meetings = ['Operations', 'Board'].filter((title) => part.content?.includes(title));
        expect(meetings).toEqual(isNarrowed ? ['Board'] : view === 'ladder' ? ['Operations', 'Board'] : []);
        if (isNarrowed) expect(part.notes).toEqual([]);
        else
            expect(part).toEqual({
                content: whole.content,
                notes: ['The picture is of the whole deal: a level leaves nothing out of it.'],
            });
    });
});

test('who asks for a person is told which forms hold the meetings of everyone', async () => {
    const notes = await Promise.all(
        exports.map(async ({ format, write }) => {
            const exported = await write(plans, { ...options, who: { organisation: 'Region', member: 'Chef' } });
            return [format, exported?.notes];
        }),
    );
    const told = ['What is exported holds everyone’s meetings: a person narrows calendars and lists of dates only.'];
    expect(Object.fromEntries(notes)).toEqual({
        ics: [],
        docx: told,
        pdf: told,
        xlsx: [],
        html: told,
        md: told,
        csv: [],
        json: [],
        svg: told,
        png: told,
    });
});
