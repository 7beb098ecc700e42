import type { Annex, AnnexBlock, AnnexSection } from '../../views/annex/annex.ts';
import { annexTexts } from '../../views/annex/annex-texts.ts';
import { plain } from '../../views/annex/runs.ts';
import { standalonePicture } from '../../views/pictures/standalone.ts';
import { say } from '../../views/say.ts';
import { colours, type Flow } from './flow.ts';
import { writeFacts, writeTable } from './write-table.ts';

type Struct = ReturnType<Flow['struct']>;

const looks = {
    title: { size: 26, bold: true, colour: colours.accent },
    subtitle: { size: 13, colour: colours.quiet },
    headings: [
        { size: 16, bold: true },
        { size: 13, bold: true },
        { size: 11, bold: true },
    ],
    body: { size: 10.5 },
    caption: { size: 9, colour: colours.quiet },
} as const;

/** @param pages on which page each section begins, from 1: read for the contents, and written anew. */
export function writeAnnex(annex: Annex, flow: Flow, pages: Map<string, number>): void {
    const { doc } = flow;
    writeTitle(annex, flow);
    writeContents(annex, flow, pages);
    doc.addPage();
    const outline = [doc.outline];
    for (const section of annex.sections) {
        flow.need(section.blocks[0]?.kind === 'table' ? 120 : 90);
        const item = outline[section.depth - 1]?.addItem(flow.shown(section.title));
        if (item) outline[section.depth] = item;
        writeSection(section, flow, pages);
    }
}

function writeTitle({ title, subtitle }: Annex, flow: Flow): void {
    const { doc } = flow;
    doc.y = 190;
    flow.text([plain(title)], flow.struct('P'), looks.title);
    doc.moveDown(0.5);
    if (subtitle) flow.text([plain(subtitle)], flow.struct('P'), looks.subtitle);
    doc.moveDown(2.5);
}

function writeContents({ sections, language }: Annex, flow: Flow, pages: ReadonlyMap<string, number>): void {
    const { doc, left, width } = flow;
    flow.text([plain(say(annexTexts.contents, language))], flow.struct('P'), { size: 12, bold: true });
    doc.moveDown(0.4);
    const list = flow.struct('TOC');
    for (const { id, depth, title } of sections.filter((one) => one.depth < 3)) {
        const indent = (depth - 1) * 16;
        const page = String(pages.get(id) ?? '');
        const height = flow.height([plain(title)], looks.body, width - indent - 40) + 3;
        flow.need(height);
        const y = doc.y;
        const entry = flow.struct('Reference', flow.struct('TOCI', list));
        flow.text([plain(title)], entry, looks.body, { x: left + indent, y, width: width - indent - 40 });
        if (page) flow.text([plain(` ${page}`)], entry, looks.body, { x: left + width - 30, y, width: 30 });
        const link: PDFKit.Mixins.AnnotationOption & { readonly structParent: Struct } = { structParent: entry };
        doc.goTo(left + indent, y, width - indent, height, id, link);
        doc.y = y + height;
    }
}

function writeSection({ id, depth, title, blocks }: AnnexSection, flow: Flow, pages: Map<string, number>): void {
    const { doc } = flow;
    const part = flow.struct('Sect');
    doc.moveDown(depth === 1 ? 1.1 : 0.7);
    const { start, count } = doc.bufferedPageRange();
    pages.set(id, start + count);
    doc.addNamedDestination(id, 'XYZ', doc.x, doc.y, null);
    flow.text([plain(title)], flow.struct(`H${depth}`, part), looks.headings[depth - 1] ?? looks.headings[2]);
    doc.moveDown(0.35);
    for (const block of blocks) writeBlock(block, flow, part);
}

function writeBlock(block: AnnexBlock, flow: Flow, part: Struct): void {
    const { doc } = flow;
    switch (block.kind) {
        case 'paragraph':
            // A line in strong words heads what follows it.
            flow.need(block.runs.every(({ tone }) => tone === 'strong') ? 70 : 30);
            flow.text(block.runs, flow.struct('P', part), looks.body);
            doc.moveDown(0.35);
            return;
        case 'facts':
            writeFacts(block.rows, flow, part);
            return;
        case 'table':
            writeTable(block.table, flow, part);
            return;
        case 'picture': {
            const { picture } = block;
            const most = flow.bottom() - doc.page.margins.top - 30;
            const scale = Math.min(flow.width / picture.width, most / picture.height, 0.75);
            const size = { width: picture.width * scale, height: picture.height * scale, scale };
            flow.need(size.height + 26);
            flow.picture(standalonePicture(picture, 'light'), size, `${picture.title}. ${picture.description}`, part);
            doc.moveDown(0.2);
            flow.text([plain(picture.title)], flow.struct('P', part), looks.caption);
            doc.moveDown(0.8);
        }
    }
}
