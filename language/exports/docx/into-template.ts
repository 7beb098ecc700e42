import { strFromU8, strToU8 } from 'fflate';
import { readZip, writeZip, type ZipParts } from '../zip.ts';
import { warnedPages } from './warned-pages.ts';

const main = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';

/**
 * Our text in the user's document: its styles, theme, margins, headers and footers stay; what it said itself goes. A style is known by its name, since
 * each language of Word calls it otherwise inside (`Heading1`, `Rubrik1`).
 *
 * @param warning stands on top of our text and of each page
 * @returns undefined where the template is no Word document
 */
export function intoTemplate(written: Uint8Array, template: Uint8Array, warning: string | undefined): Uint8Array | undefined {
    const [own, theirs] = [readZip(written), readZip(template)];
    const [text, frame] = [own && partOf(own, main), theirs && partOf(theirs, main)];
    if (!own || !theirs || text === undefined || frame === undefined) return undefined;
    const [ourStyles, theirStyles] = [partOf(own, 'word/styles.xml') ?? '', partOf(theirs, 'word/styles.xml') ?? ''];
    const ids = styleIds(ourStyles, theirStyles);
    const { body, rels, media } = withRelations(withStyles(text, ids), own, theirs);
    const section = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)(?=\s*<\/w:body>)/;
    const theirSection = section.exec(frame)?.[0] ?? '';
    // The last element of our text says what its paper is: theirs says that instead.
    const content = body.slice(0, body.lastIndexOf('<w:sectPr'));
    const warned =
        warning === undefined
            ? undefined
            : warnedPages(warning, ids.get('DialogplanWarning') ?? '', { section: theirSection, relations: rels, theirs });
    return writeZip({
        ...theirs,
        ...media,
        ...warned?.parts,
        [main]: strToU8(
            frame
                .replace(
                    /<w:body>[\s\S]*<\/w:body>/,
                    () => `<w:body>${warned?.note ?? ''}${content}${warned?.section ?? theirSection}</w:body>`,
                )
                .replace(/<w:document\b[^>]*>/, () => namespaces(text, frame)),
        ),
        [relations]: strToU8(rels.replace('</Relationships>', (end) => (warned?.relations ?? '') + end)),
        'word/styles.xml': strToU8(withOwnStyles(theirStyles, ourStyles, ids)),
        '[Content_Types].xml': strToU8(contentTypes(partOf(theirs, '[Content_Types].xml') ?? '', warned?.types ?? '')),
    });
}

function partOf(parts: ZipParts, path: string): string | undefined {
    const content = parts[path];
    return content && strFromU8(content);
}

/** The styles of a document: their names, in lower case as Word compares them, by their identifiers. */
function styleNames(styles: string): ReadonlyMap<string, string> {
    return new Map(
        [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>[\s\S]*?<w:name w:val="([^"]*)"/g)].map(
            ([, id = '', name = '']) => [id, name.toLowerCase()],
        ),
    );
}

/** How our styles are called in their document: as theirs of the same name; else as before, unless another of theirs is called so. */
function styleIds(own: string, theirs: string): ReadonlyMap<string, string> {
    const names = styleNames(theirs);
    const byName = new Map([...names].map(([id, name]) => [name, id]));
    return new Map([...styleNames(own)].map(([id, name]) => [id, byName.get(name) ?? (names.has(id) ? `Dialogplan${id}` : id)]));
}

function withStyles(text: string, ids: ReadonlyMap<string, string>): string {
    return text.replace(
        /(<w:[prt]\w*Style w:val=")([^"]*)"/g,
        (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
    );
}

/** The styles that their document lacks. */
function withOwnStyles(theirs: string, own: string, ids: ReadonlyMap<string, string>): string {
    const present = new Set(styleNames(theirs).values());
    const missing = [...own.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)]
        .map(([style]) => style)
        .filter(
            (style) =>
                !present.has((/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? '').toLowerCase()) &&
                !/w:default="(?:1|true)"/.test(style),
        )
        .map((style) =>
            style.replace(
                /(w:styleId="|<w:(?:basedOn|next|link) w:val=")([^"]*)"/g,
                (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
            ),
        );
    return theirs.replace('</w:styles>', () => `${missing.join('')}</w:styles>`);
}

/** Links and pictures under names that theirs do not have. */
function withRelations(text: string, own: ZipParts, theirs: ZipParts) {
    const [ours, existing] = [partOf(own, relations) ?? '', partOf(theirs, relations) ?? ''];
    const media: Record<string, Uint8Array> = {};
    const added: string[] = [];
    let body = /<w:body>([\s\S]*)<\/w:body>/.exec(text)?.[1] ?? '';
    for (const [relation, id = ''] of ours.matchAll(/<Relationship\b[^>]*\bId="([^"]*)"[^>]*>/g)) {
        if (!/\/(?:image|hyperlink)"/.test(relation)) continue;
        const name = `dialogplan${added.length + 1}`;
        body = body.replaceAll(`"${id}"`, `"${name}"`);
        const target = /Target="(media\/[^"]*)"/.exec(relation)?.[1];
        const moved = target && `media/dialogplan-${target.slice('media/'.length)}`;
        if (target && moved) media[`word/${moved}`] = own[`word/${target}`] ?? new Uint8Array();
        added.push(relation.replace(`"${id}"`, `"${name}"`).replace(target ? `"${target}"` : '\u0000', `"${moved}"`));
    }
    return { body, media, rels: existing.replace('</Relationships>', () => `${added.join('')}</Relationships>`) };
}

/** The names of elements that either document uses. */
function namespaces(text: string, frame: string): string {
    const found = new Map(
        [text, frame].flatMap((one) =>
            [...(/<w:document\b[^>]*>/.exec(one)?.[0] ?? '').matchAll(/\bxmlns:(\w+)="([^"]*)"/g)].map(
                ([, prefix = '', uri = '']) => [prefix, uri] as const,
            ),
        ),
    );
    const ignorable = /mc:Ignorable="([^"]*)"/.exec(frame)?.[1];
    return `<w:document ${[...found].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ')}${ignorable ? ` mc:Ignorable="${ignorable}"` : ''}>`;
}

function contentTypes(types: string, added: string): string {
    const wanted = [
        ['png', 'image/png'],
        ['svg', 'image/svg+xml'],
    ].filter(([ending]) => !types.includes(`Extension="${ending}"`));
    const defaults = wanted.map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`).join('');
    // A template that is to be one no longer.
    return types
        .replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml')
        .replace('</Types>', () => `${added}</Types>`)
        .replace(/(<Types[^>]*>)/, (head) => `${head}${defaults}`);
}
