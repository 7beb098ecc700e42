import { Packer } from 'docx';
import type { Annex } from '../../views/annex/annex.ts';
import { intoTemplate } from './into-template.ts';
import { settledPackage } from './settled-package.ts';
import { wordDocument } from './word-document.ts';

/**
 * The annex as a Word document. The same annex gives the same bytes.
 *
 * @param today stands in the document's properties, `YYYY-MM-DD`
 * @param template a document whose styles, margins, headers and footers are taken
 * @returns undefined where the template is no Word document
 */
export async function docxBytes(annex: Annex, today: string, template: Uint8Array | undefined): Promise<Uint8Array | undefined> {
    const written = new Uint8Array(await Packer.toArrayBuffer(await wordDocument(annex)));
    const settled = settledPackage(written, today);
    return template === undefined ? settled : intoTemplate(settled, template, annex.warning);
}
