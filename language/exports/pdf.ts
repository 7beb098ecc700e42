import { annexFor } from './annex-for.ts';
import type { Export } from './export.ts';

/** The annex to print and to archive. */
export const pdf: Export = {
    format: 'pdf',
    isText: false,
    async write(plans, options) {
        const { pdfBytes } = await import('./pdf/pdf-bytes.ts');
        const { annex, notes } = annexFor(plans, options);
        const { bytes, notes: own } = await pdfBytes(annex, options.today);
        return { content: bytes, notes: [...notes, ...own] };
    },
};
