/**
 * Gives each cell its column's heading as `data-label`: in a narrow window the style sheet lays a row out as a block, where
 * the heading has to stand in the cell. Counted from the right, because a row may lack its first cell to a rowspan.
 */
export function labelCells(root: HTMLElement): void {
    for (const table of root.querySelectorAll('table')) {
        const headings = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent ?? '');
        for (const row of [...table.tBodies].flatMap((body) => [...body.rows])) {
            const cells = [...row.cells].reverse();
            cells.forEach((cell, index) => {
                cell.setAttribute('data-label', headings.at(-1 - index) ?? '');
            });
        }
    }
}
