import { annexFor } from './annex-for.ts';
import type { Export } from './export.ts';

/** The annex to print and to archive. */
export const pdf: Export = {
    format: 'pdf',
    isText: false,
    async write(plans, options) {
        const { pdfBytes } = await import('./pdf/pdf-bytes.ts');
        const { bytes, notes } = await pdfBytes(annexFor(plans, options), options.today);
        return { content: bytes, notes };
    },
};
