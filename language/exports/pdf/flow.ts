import SVGtoPDF from 'svg-to-pdfkit';
import type { Run } from '../../views/annex/annex.ts';
import { fonts } from '../fonts.ts';

type Document = PDFKit.PDFDocument;
type Struct = PDFKit.PDFStructureElement;

/** The font that the document begins with is known by its own name: registered by another, it would be opened again each time it is used. */
const regular = 'SourceSans3-Regular';
const semibold = 'SourceSans3-Semibold';

export const faces = { regular, semibold } as const;

export const colours = {
    ink: '#1f1f1f',
    quiet: '#555555',
    line: '#cfcfcf',
    wash: '#eef3f3',
    accent: '#0a6b70',
    link: '#005fb8',
    warning: '#b3261e',
} as const;

export interface TextLook {
    readonly size: number;
    readonly bold?: boolean;
    readonly colour?: string;
}

/** What is written on the pages one after the other, with the structure that readers without eyes are told. */
export interface Flow {
    readonly doc: Document;
    /** Text as it can be shown: without what would turn its direction, and with a box for each sign that the font lacks. */
    readonly shown: (text: string) => string;
    /** Where the page may be written on. */
    readonly left: number;
    readonly width: number;
    readonly bottom: () => number;
    /** A part of the structure, inside another or the document. */
    struct(type: string, parent?: Struct, options?: object): Struct;
    /** Text as a part of the structure, at a place; without one, where the last ended. */
    text(
        runs: readonly Run[],
        parent: Struct,
        look: TextLook,
        place?: { readonly x: number; readonly y: number; readonly width: number },
    ): void;
    /** How high text is at a width. */
    height(runs: readonly Run[], look: TextLook, width: number): number;
    /** What is only to be seen: lines and shades. */
    decorate(draw: () => void): void;
    /** A picture with words for those who do not see it. */
    picture(
        svg: string,
        size: { readonly width: number; readonly height: number; readonly scale: number },
        alt: string,
        parent: Struct,
    ): void;
    /** A new page unless so much room is left. */
    need(height: number): void;
    atFoot(text: string, warning: string | undefined): void;
}

export function createFlow(doc: Document, shown: (text: string) => string): Flow {
    doc.registerFont(semibold, fonts.semibold);
    const root = doc.struct('Document');
    doc.addStructure(root);
    const { left } = doc.page.margins;
    const width = doc.page.width - left - doc.page.margins.right;
    const bottom = (): number => doc.page.height - doc.page.margins.bottom;

    function use({ bold, size, colour }: TextLook, { tone, link }: Pick<Run, 'tone' | 'link'>): void {
        const isBold = bold || tone === 'strong';
        doc.font(isBold ? semibold : regular).fontSize(size);
        doc.fillColor(link === undefined ? (tone === 'muted' ? colours.quiet : (colour ?? colours.ink)) : colours.link);
    }

    function struct(type: string, parent: Struct = root, options: object = {}): Struct {
        const made = doc.struct(type, options);
        parent.add(made);
        return made;
    }

    function decorate(draw: () => void): void {
        doc.markContent('Artifact', { type: 'Layout' });
        doc.save();
        draw();
        doc.restore();
        doc.endMarkedContent();
    }

    return {
        doc,
        shown,
        left,
        width,
        bottom,
        struct,
        decorate,
        text(runs, parent, look, place) {
            const written = runs.map((run) => ({ ...run, text: shown(run.text) })).filter(({ text }) => text !== '');
            if (place) {
                doc.x = place.x;
                doc.y = place.y;
            } else doc.x = left;
            written.forEach((run, index) => {
                use(look, run);
                const holder = run.link === undefined ? parent : struct('Link', parent);
                const content = doc.markStructureContent(run.link === undefined ? 'Span' : 'Link');
                doc.text(run.text, {
                    width: place?.width ?? width,
                    continued: index < written.length - 1,
                    lineGap: 1.5,
                    ...(run.link === undefined ? { link: null } : { link: run.link, structParent: holder }),
                });
                doc.endMarkedContent();
                holder.add(content);
            });
        },
        height(runs, look, at) {
            const text = runs.map((run) => shown(run.text)).join('');
            // Measured in the wider font where any part is set in it.
            use({ ...look, bold: look.bold || runs.some(({ tone }) => tone === 'strong') }, { tone: 'plain', link: undefined });
            return text === '' ? 0 : doc.heightOfString(text, { width: at, lineGap: 1.5 });
        },
        picture(svg, { scale, ...size }, alt, parent) {
            const top = doc.y;
            const figure = struct('Figure', parent, {
                alt: shown(alt),
                bbox: [left, doc.y, left + size.width, doc.y + size.height],
            });
            const content = doc.markStructureContent('Figure');
            doc.save();
            // The picture says how large it is in its own units; the library takes it at its word.
            doc.translate(left, doc.y).scale(scale);
            SVGtoPDF(doc, svg, 0, 0, { assumePt: true, fontCallback: (_family, bold) => (bold ? semibold : regular) });
            doc.restore();
            doc.endMarkedContent();
            figure.add(content);
            doc.y = top + size.height;
        },
        need(height) {
            if (doc.y + height > bottom()) doc.addPage();
        },
        atFoot(text, warning) {
            const { margins } = doc.page;
            const below = margins.bottom;
            // Else the foot would begin a page of its own.
            margins.bottom = 0;
            doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
            doc.font(regular).fontSize(8.5).fillColor(colours.quiet);
            doc.text(shown(text), left, doc.page.height - 44, { width, align: 'right', lineBreak: false });
            if (warning)
                doc.font(semibold)
                    .fillColor(colours.warning)
                    .text(shown(warning), left, doc.page.height - 44, { width, lineBreak: false });
            doc.endMarkedContent();
            margins.bottom = below;
        },
    };
}
