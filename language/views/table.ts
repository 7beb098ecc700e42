/** A table as plain texts. */
export interface Table {
    readonly headings: readonly string[];
    /** As many cells as headings each. */
    readonly rows: readonly (readonly string[])[];
}

/** A column: what stands above it, and what stands in it for a thing that has a row. */
export type Column<Thing> = readonly [heading: string, cell: (thing: Thing) => string];

export function tableOf<Thing>(things: readonly Thing[], columns: readonly Column<Thing>[]): Table {
    return {
        headings: columns.map(([heading]) => heading),
        rows: things.map((thing) => columns.map(([, cell]) => cell(thing))),
    };
}
