import { strFromU8, strToU8 } from 'fflate';
import { html, toMarkup } from '../../views/html.ts';
import type { ZipParts } from '../zip.ts';

interface WarnedPages {
    /** The warning as a paragraph. */
    readonly note: string;
    /** What the document says of its paper and of what stands around its text. */
    readonly section: string;
    /** Headers: theirs with the note on top, and our own where they have none. */
    readonly parts: ZipParts;
    /** `Relationship` elements for those of our own, and their types of content. */
    readonly relations: string;
    readonly types: string;
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

/**
 * The warning on each page of a document of the user's own.
 *
 * @param style the identifier of the warning's style in it
 * @param section its last `sectPr`, empty where it has none
 * @param relations the part that says what its text refers to
 */
export function warnedPages(
    warning: string,
    style: string,
    { section, relations, theirs }: { readonly section: string; readonly relations: string; readonly theirs: ZipParts },
): WarnedPages {
    const note = `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${toMarkup(html`${warning}`)}</w:t></w:r></w:p>`;
    const parts: Record<string, Uint8Array> = {};
    for (const path of headersIn(relations)) {
        const header = theirs[path];
        if (header) parts[path] = strToU8(strFromU8(header).replace(/<w:hdr\b[^>]*[^/]>/, (start) => start + note));
    }
    const missing = headersOf(section, theirs).filter((type) => !new RegExp(`<w:headerReference\\b[^>]*"${type}"`).test(section));
    for (const type of missing)
        parts[`word/${fileOf(type)}`] = strToU8(
            `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${word}">${note}</w:hdr>`,
        );
    const references = missing.map((type) => `<w:headerReference w:type="${type}" r:id="${idOf(type)}"/>`).join('');
    return {
        note,
        section: withReferences(section, references),
        parts,
        relations: missing
            .map((type) => `<Relationship Id="${idOf(type)}" Type="${office}/header" Target="${fileOf(type)}"/>`)
            .join(''),
        types: missing.map((type) => `<Override PartName="/word/${fileOf(type)}" ContentType="${content}"/>`).join(''),
    };
}

/** The paths of the headers that a document refers to. */
function headersIn(relations: string): readonly string[] {
    return [...relations.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([one]) => {
        const target = /\bType="[^"]*\/header"/.test(one) ? /\bTarget="([^"]*)"/.exec(one)?.[1] : undefined;
        return target === undefined ? [] : [target.startsWith('/') ? target.slice(1) : `word/${target}`];
    });
}

/** The kinds of pages that have a header of their own, as Word calls them. */
function headersOf(section: string, theirs: ZipParts): readonly string[] {
    const settings = theirs['word/settings.xml'];
    const isSet = (xml: string, name: string) => new RegExp(`<w:${name}\\b(?![^>]*"(?:0|false|off)")`).test(xml);
    return [
        'default',
        ...(isSet(section, 'titlePg') ? ['first'] : []),
        ...(settings && isSet(strFromU8(settings), 'evenAndOddHeaders') ? ['even'] : []),
    ];
}

function fileOf(type: string): string {
    return `dialogplan-header-${type}.xml`;
}

function idOf(type: string): string {
    return `dialogplanHeader-${type}`;
}

/** References come first in a section. */
function withReferences(section: string, references: string): string {
    const [start = '<w:sectPr>'] = /^<w:sectPr\b[^>]*>/.exec(section) ?? [];
    if (section === '' || start.endsWith('/>')) return `${start.replace(/\s*\/>$/, '>')}${references}</w:sectPr>`;
    return `${start}${references}${section.slice(start.length)}`;
}
