/** The parts of a font in the order of CT_Font as Excel's own schema has it (ECMA-376 part 1, 18.8.22, leaves it open). */
const order = [
    'b',
    'i',
    'strike',
    'condense',
    'extend',
    'outline',
    'shadow',
    'u',
    'vertAlign',
    'sz',
    'color',
    'name',
    'family',
    'charset',
    'scheme',
];

/** The styles of a workbook with the parts of each font in order: the library writes its first font in an order of its own, of which strict readers complain. */
export function withFontsInOrder(styles: string): string {
    return styles.replace(/(<font>)(.*?)(<\/font>)/gs, (_, start: string, parts: string, end: string) => {
        const sorted = (parts.match(/<[^>]+\/>/g) ?? []).sort((a, b) => order.indexOf(nameOf(a)) - order.indexOf(nameOf(b)));
        return `${start}${sorted.join('')}${end}`;
    });
}

function nameOf(part: string): string {
    return /^<([A-Za-z]+)/.exec(part)?.[1] ?? '';
}
