import PDFDocument from 'pdfkit';
import type { Annex } from '../../views/annex/annex.ts';
import { annexTexts } from '../../views/annex/annex-texts.ts';
import { say } from '../../views/say.ts';
import { fonts, writable } from '../fonts.ts';
import { localeOf } from '../locale-of.ts';
import { createFlow } from './flow.ts';
import { writeAnnex } from './write-annex.ts';

/** What is said of a PDF beside it, in English: the keys of the translations. */
export const pdfTexts = {
    replaced: 'The PDF’s font lacks some signs of the plan; they stand as ▯.',
} as const;

/**
 * The annex as a tagged PDF with bookmarks and embedded fonts. The same annex gives the same bytes.
 *
 * @param today stands in the document's properties, `YYYY-MM-DD`
 */
export async function pdfBytes(
    annex: Annex,
    today: string,
): Promise<{ readonly bytes: Uint8Array; readonly notes: readonly string[] }> {
    // Once to learn on which page each section begins, once to write that into the contents.
    const pages = new Map<string, number>();
    await draw(annex, today, pages);
    const { bytes, replaced } = await draw(annex, today, pages);
    return { bytes, notes: replaced ? [say(pdfTexts.replaced, annex.language)] : [] };
}

async function draw(annex: Annex, today: string, pages: Map<string, number>) {
    const { language, title, warning } = annex;
    const day = new Date(`${today}T00:00:00Z`);
    const text = writable();
    const options: PDFKit.PDFDocumentOptions = {
        size: 'A4',
        margins: { top: 62, bottom: 70, left: 60, right: 60 },
        pdfVersion: '1.7',
        tagged: true,
        lang: localeOf(language),
        displayTitle: true,
        bufferPages: true,
        info: { Title: text.shown(title), Creator: 'Dialogplan', Producer: 'Dialogplan', CreationDate: day, ModDate: day },
    };
    // What the library takes and its types do not know yet.
    const doc = new PDFDocument(Object.assign(options, { subset: 'PDF/UA', font: fonts.regular }));
    const chunks: Uint8Array[] = [];
    const ended = new Promise<void>((resolve, reject) => {
        doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        doc.on('end', resolve);
        doc.on('error', reject);
    });
    const flow = createFlow(doc, text.shown);
    writeAnnex(annex, flow, pages);
    const { start, count } = doc.bufferedPageRange();
    for (let page = start; page < start + count; page++) {
        doc.switchToPage(page);
        const foot = say(annexTexts.page, language, { page: page - start + 1, pages: count });
        flow.atFoot(foot, warning);
    }
    doc.end();
    await ended;
    return { bytes: joined(chunks), replaced: text.replaced() };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
    const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
    }
    return bytes;
}
