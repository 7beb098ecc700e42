import {
    Bookmark,
    BorderStyle,
    Document,
    ExternalHyperlink,
    Footer,
    Header,
    HeadingLevel,
    ImageRun,
    PageBreak,
    PageNumber,
    Paragraph,
    type ParagraphChild,
    ShadingType,
    Table,
    TableCell,
    TableLayoutType,
    TableOfContents,
    TableRow,
    TextRun,
    WidthType,
} from 'docx';
import type { Annex, AnnexBlock, AnnexCell, AnnexTable, Fact, Run } from '../../views/annex/annex.ts';
import { annexTexts } from '../../views/annex/annex-texts.ts';
import { cell, head, muted } from '../../views/annex/runs.ts';
import { shown } from '../../views/html.ts';
import { standalonePicture } from '../../views/pictures/standalone.ts';
import { say } from '../../views/say.ts';
import { localeOf } from '../locale-of.ts';
import { wordStyles } from './word-styles.ts';

/** A4 with margins of 2.2 cm, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1247 };
const textWidth = page.width - 2 * page.margin;
/** Pixels of Word's pictures, at 96 to the inch. */
const pictureWidth = (textWidth / 1440) * 96;
const pictureHeight = 820;

/** The annex with real headings, tables with header rows, contents, and pictures with words for those who do not see them. */
export async function wordDocument(annex: Annex): Promise<Document> {
    const { title, subtitle, warning, language, sections } = annex;
    const body: (Paragraph | Table | TableOfContents)[] = [
        new Paragraph({ style: 'Title', children: [new TextRun(shown(title))] }),
        ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: [new TextRun(shown(subtitle))] })] : []),
        new Paragraph({ style: 'DialogplanContents', children: [new TextRun(say(annexTexts.contents, language))] }),
        new TableOfContents(say(annexTexts.contents, language), {
            hyperlink: true,
            headingStyleRange: '1-2',
            // What Word shows until it is asked to count its pages.
            cachedEntries: sections
                .filter(({ depth }) => depth < 3)
                .map(({ title: name, depth, id }) => ({ title: shown(name), level: depth, href: id })),
        }),
        new Paragraph({ children: [new PageBreak()] }),
    ];
    for (const { depth, title: name, blocks, id } of sections) {
        const heading =
            [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][depth - 1] ?? HeadingLevel.HEADING_3;
        body.push(new Paragraph({ heading, children: [new Bookmark({ id, children: [new TextRun(shown(name))] })] }));
        for (const block of blocks) body.push(...(await blockOf(block)));
    }
    const note = warning ? [new Paragraph({ style: 'DialogplanWarning', children: [new TextRun(warning)] })] : [];
    return new Document({
        title: shown(title),
        creator: 'Dialogplan',
        lastModifiedBy: 'Dialogplan',
        features: { updateFields: false },
        styles: wordStyles(localeOf(language)),
        sections: [
            {
                properties: {
                    page: {
                        size: page,
                        margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
                    },
                },
                headers: { default: new Header({ children: note.length > 0 ? note : [new Paragraph({})] }) },
                footers: { default: new Footer({ children: [footer(language)] }) },
                children: body,
            },
        ],
    });
}

function footer(language: string): Paragraph {
    const [before = '', middle = '', after = ''] = say(annexTexts.page, language, { page: '\u0001', pages: '\u0001' }).split(
        '\u0001',
    );
    return new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: [before, PageNumber.CURRENT, middle, PageNumber.TOTAL_PAGES, after] })],
    });
}

async function blockOf(block: AnnexBlock): Promise<readonly (Paragraph | Table)[]> {
    switch (block.kind) {
        case 'paragraph':
            return [new Paragraph({ keepNext: block.runs.every(({ tone }) => tone === 'strong'), children: runsOf(block.runs) })];
        case 'facts':
            return [factsOf(block.rows), spaceAfterTable()];
        case 'table':
            return [tableOf(block.table), spaceAfterTable()];
        case 'picture': {
            const { picture } = block;
            const scale = Math.min(pictureWidth / picture.width, pictureHeight / picture.height);
            const svg = standalonePicture(picture, 'light');
            const { pngBytes } = await import('../png/png-bytes.ts');
            const image = new ImageRun({
                type: 'svg',
                data: new TextEncoder().encode(svg),
                fallback: { type: 'png', data: (await pngBytes(svg, 2)).bytes },
                transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
                altText: { name: picture.title, title: picture.title, description: picture.description },
            });
            return [
                new Paragraph({ keepNext: true, children: [image] }),
                new Paragraph({ style: 'Caption', children: [new TextRun(picture.title)] }),
            ];
        }
    }
}

/** Word joins tables that touch. */
function spaceAfterTable(): Paragraph {
    return new Paragraph({ style: 'DialogplanAfterTable', children: [] });
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };
const margins = { top: 60, bottom: 60, left: 90, right: 90, marginUnitType: WidthType.DXA };

function tableOf({ columns, rows }: AnnexTable): Table {
    const widths = columns.map(({ share }) => Math.round(share * textWidth));
    const header = new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(
            ({ title }, column) =>
                new TableCell({
                    width: { size: widths[column] ?? 0, type: WidthType.DXA },
                    shading: { type: ShadingType.CLEAR, fill: 'EEF3F3', color: 'auto' },
                    children: [new Paragraph({ style: 'DialogplanTableHeading', children: [new TextRun(shown(title))] })],
                }),
        ),
    });
    return fixedTable(widths, [
        header,
        ...rows.map(
            (row) => new TableRow({ cantSplit: true, children: row.map((one, column) => cellOf(one, widths[column] ?? 0)) }),
        ),
    ]);
}

function factsOf(rows: readonly Fact[]): Table {
    const widths = [Math.round(textWidth * 0.27), Math.round(textWidth * 0.73)];
    return fixedTable(
        widths,
        rows.map(
            ({ term, lines }) =>
                new TableRow({
                    cantSplit: true,
                    children: [cellOf(head([muted(term)]), widths[0] ?? 0), cellOf(cell(...lines), widths[1] ?? 0)],
                }),
        ),
    );
}

/** Widths of columns in twentieths of a point; no program moves them to fit what is in them. */
function fixedTable(widths: readonly number[], rows: readonly TableRow[]): Table {
    return new Table({
        width: { size: textWidth, type: WidthType.DXA },
        columnWidths: [...widths],
        layout: TableLayoutType.FIXED,
        borders,
        margins,
        rows: [...rows],
    });
}

function cellOf({ lines }: AnnexCell, width: number): TableCell {
    const paragraphs = lines.map((runs) => new Paragraph({ style: 'DialogplanTable', children: runsOf(runs) }));
    return new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: 'DialogplanTable' })],
    });
}

function runsOf(runs: readonly Run[]): readonly ParagraphChild[] {
    return runs.map(({ text, tone, link }) => {
        const run = new TextRun({
            text: shown(text),
            bold: tone === 'strong',
            ...(link !== undefined ? { style: 'Hyperlink' } : tone === 'muted' ? { color: '595959' } : {}),
        });
        return link === undefined ? run : new ExternalHyperlink({ link, children: [run] });
    });
}
