import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, toMarkup } from '../../../../language/views/html.ts';
import { type ListPiece, listInColumns } from '../../../../language/views/pictures/list-in-columns.ts';

const width = 100;
const gap = 20;

/** Where each piece of a list stands, in reading order. */
function placesOf(pieces: readonly ListPiece[], count: number): readonly { name: number; column: number; y: number }[] {
    const { svg } = listInColumns(pieces, { count, width, gap });
    return [...toMarkup(svg).matchAll(/translate\(([\d.]+) ([\d.]+)\)"><text>(\d+)/g)].map(([, x, y, name]) => ({
        name: Number(name),
        column: Number(x) / (width + gap),
        y: Number(y),
    }));
}

const named = (pieces: readonly Omit<ListPiece, 'svg'>[]): readonly ListPiece[] =>
    pieces.map((piece, name) => ({ ...piece, svg: html`<text>${name}</text>` }));

describe('a list in columns', () => {
    test('one column is the list from top to bottom, with the space over its pieces', () => {
        expect(placesOf(named([{ height: 10 }, { height: 20, before: 5 }, { height: 30 }]), 1)).toEqual([
            { name: 0, column: 0, y: 0 },
            { name: 1, column: 0, y: 15 },
            { name: 2, column: 0, y: 35 },
        ]);
    });

    test('columns are even, and a heading goes with what it heads', () => {
        const pieces = named([
            { height: 20 },
            { height: 20 },
            { height: 20, leads: true, before: 9 },
            { height: 20 },
            { height: 20 },
        ]);
        expect(placesOf(pieces, 2)).toEqual([
            { name: 0, column: 0, y: 0 },
            { name: 1, column: 0, y: 20 },
            { name: 2, column: 1, y: 0 },
            { name: 3, column: 1, y: 20 },
            { name: 4, column: 1, y: 40 },
        ]);
    });

    test('nothing stands in nothing', () => {
        expect(listInColumns([], { count: 3, width, gap }).height).toBe(0);
    });

    test('every piece once and in order, none on another, no heading last in its column, no more columns than asked for', () => {
        const piece = fc.record({
            height: fc.integer({ min: 1, max: 200 }),
            before: fc.integer({ min: 0, max: 20 }),
            leads: fc.boolean(),
        });
        fc.assert(
            fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (drawn, count) => {
                const pieces = named(drawn);
                const places = placesOf(pieces, count);
                expect(places.map(({ name }) => name)).toEqual(pieces.map((_, index) => index));
                places.forEach(({ column, y }, index) => {
                    const next = places[index + 1];
                    expect(column).toBeLessThan(count);
                    if (next?.column === column)
                        expect(next.y).toBeCloseTo(y + (pieces[index]?.height ?? 0) + (pieces[index + 1]?.before ?? 0));
                    else if (next) {
                        expect({ next, leads: pieces[index]?.leads }).toEqual({
                            next: { ...next, column: column + 1, y: 0 },
                            leads: false,
                        });
                    }
                });
            }),
        );
    });
});
