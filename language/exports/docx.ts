import { annexFor } from './annex-for.ts';
import type { Export } from './export.ts';

/** The annex for Word, in the look of a document of the user's own where one is given. */
export const docx: Export = {
    format: 'docx',
    isText: false,
    async write(plans, options) {
        const { docxBytes } = await import('./docx/docx-bytes.ts');
        const { annex, notes } = annexFor(plans, options);
        const content = await docxBytes(annex, options.today, options.template);
        return content && { content, notes };
    },
};
