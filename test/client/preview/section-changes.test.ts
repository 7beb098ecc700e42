import { describe, expect, it } from 'vitest';
import { sectionChanges } from '../../../client/preview/section-changes.ts';

const facts = { id: 'facts', title: 'The deal', html: '<h1>Support</h1>' };
const phases = { id: 'phases', title: 'Phases', html: '<h2>Phases</h2>' };
const ladder = { id: 'ladder', title: 'Ladder', html: '<svg></svg>' };

describe('sectionChanges', () => {
    it('sends everything to an empty page', () => {
        expect(sectionChanges([], [facts, phases])).toEqual({ order: ['facts', 'phases'], changed: [facts, phases] });
    });

    it('sends nothing when all looks the same, even from another answer', () => {
        expect(sectionChanges([facts, phases], [{ ...facts }, { ...phases }]).changed).toEqual([]);
    });

    it('sends the one section whose html differs', () => {
        const edited = { ...phases, html: '<h2>Phases</h2><p>New</p>' };
        expect(sectionChanges([facts, phases, ladder], [facts, edited, ladder]).changed).toEqual([edited]);
    });

    it('sends a section whose title alone differs: it stands in the table of contents', () => {
        const renamed = { ...phases, title: 'Faser' };
        expect(sectionChanges([phases], [renamed]).changed).toEqual([renamed]);
    });

    it('tells of removed and moved sections by the order alone', () => {
        expect(sectionChanges([facts, phases, ladder], [ladder, facts])).toEqual({ order: ['ladder', 'facts'], changed: [] });
    });
});
