import { strFromU8, strToU8 } from 'fflate';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../language/exports/docx.ts';
import { readZip, writeZip } from '../../../language/exports/zip.ts';
import { hostilePlan } from '../../support/hostile-plan.ts';
import { planOf } from '../../support/plan-of.ts';

const plan = await planOf(hostilePlan());

async function written(
    template?: Uint8Array,
    edition: 'shared' | 'internal' = 'shared',
): Promise<Readonly<Record<string, string>> | undefined> {
    const exported = await docx.write([{ plan, language: 'sv' }], {
        edition,
        today: '2026-02-01',
        ...(template ? { template } : {}),
    });
    const parts = exported && readZip(Buffer.from(exported.content ?? ''));
    return (
        parts && Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, Buffer.from(content).toString('utf8')]))
    );
}

const parts = (await written()) ?? {};
const body = parts['word/document.xml'] ?? '';

/** The elements of a part that are not closed where they should be. */
function unsound(xml: string): readonly string[] {
    const open: string[] = [];
    const faults: string[] = [];
    new Parser(
        { onopentagname: (name) => open.push(name), onclosetag: (name) => open.pop() !== name && faults.push(name) },
        { xmlMode: true },
    ).end(xml);
    return [...faults, ...open];
}

function relations(of: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
    const rels = of['word/_rels/document.xml.rels'] ?? '';
    return new Map(
        [...rels.matchAll(/<Relationship\b[^>]*>/g)].map(([one]) => [
            /\bId="([^"]*)"/.exec(one)?.[1] ?? '',
            /\bTarget="([^"]*)"/.exec(one)?.[1] ?? '',
        ]),
    );
}

describe('a Word document', () => {
    it('has sound parts, and no reference that leads nowhere', () => {
        for (const [name, xml] of Object.entries(parts))
            if (/\.(?:xml|rels)$/.test(name)) expect([name, unsound(xml)]).toEqual([name, []]);
        const known = relations(parts);
        const used = [...body.matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)].map(([, id = '']) => id);
        expect(used.length).toBeGreaterThan(5);
        expect(used.filter((id) => !known.has(id))).toEqual([]);
        for (const target of known.values()) if (target.startsWith('media/')) expect(parts).toHaveProperty([`word/${target}`]);
    });

    it('has headings, contents, header rows, alternative texts and its language', () => {
        expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThanOrEqual(6);
        expect(body).toContain('TOC \\h \\o &quot;1-2&quot;');
        expect(body.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(5);
        const pictures = [...body.matchAll(/<wp:docPr\b[^>]*>/g)].map(([one]) => one);
        expect(pictures.length).toBeGreaterThanOrEqual(4);
        expect(pictures.filter((one) => !/descr="[^"]{20,}"/.test(one))).toEqual([]);
        expect(parts['word/styles.xml']).toContain('w:lang w:val="sv-SE"');
        expect(parts['docProps/core.xml']).toContain('2026-02-01T00:00:00Z');
    });

    it('names nothing twice that must be one', () => {
        for (const pattern of [
            /<w:bookmarkStart\b[^>]*w:id="(\d+)"/g,
            /<w:bookmarkStart\b[^>]*w:name="([^"]*)"/g,
            /<wp:docPr\b[^>]*\bid="(\d+)"/g,
        ]) {
            const ids = [...body.matchAll(pattern)].map(([, id]) => id);
            expect(new Set(ids).size).toBe(ids.length);
        }
    });
});

describe('into a document of the user’s own', () => {
    const frame = {
        '[Content_Types].xml': strToU8(
            '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>',
        ),
        '_rels/.rels': strToU8(
            '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/_rels/document.xml.rels': strToU8(
            '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
        ),
        'word/styles.xml': strToU8(
            '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style></w:styles>',
        ),
        'word/document.xml': strToU8(
            '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Gammal text</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="9999" w:h="8888"/></w:sectPr></w:body></w:document>',
        ),
    };
    const template = writeZip(frame);
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const note =
        '<w:p><w:pPr><w:pStyle w:val="DialogplanWarning"/></w:pPr><w:r><w:t xml:space="preserve">INTERN UTGÅVA – får inte delas</w:t></w:r></w:p>';
    const ourHeader = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${word}">${note}</w:hdr>`;

    /** What is said of the pages: references with the headers they lead to, and whether each header has a type of content. */
    function headersOf(own: Readonly<Record<string, string>>) {
        const known = relations(own);
        const section = /<w:sectPr\b[\s\S]*<\/w:sectPr>/.exec(own['word/document.xml'] ?? '')?.[0] ?? '';
        return [...section.matchAll(/<w:headerReference w:type="(\w+)" r:id="([^"]*)"\/>/g)].map(([, type, id = '']) => [
            type,
            own[`word/${known.get(id)}`],
            own['[Content_Types].xml']?.includes(`PartName="/word/${known.get(id)}"`),
        ]);
    }

    it('goes our text, in its styles and on its paper', async () => {
        const own = (await written(template)) ?? {};
        const text = own['word/document.xml'] ?? '';
        expect([unsound(text), unsound(own['word/styles.xml'] ?? '')]).toEqual([[], []]);
        expect(text).not.toContain('Gammal text');
        expect(text).toContain('<w:pStyle w:val="Rubrik1"/>');
        expect(text).not.toContain('"Heading1"');
        expect(text).toContain('<w:pgSz w:w="9999" w:h="8888"/>');
        expect(text.match(/<w:sectPr\b/g)?.length).toBe(1);
        const known = relations(own);
        expect([...text.matchAll(/\br:(?:id|embed)="([^"]*)"/g)].filter(([, id = '']) => !known.has(id))).toEqual([]);
        expect(own['[Content_Types].xml']).toContain('wordprocessingml.document.main+xml');
    });

    it('goes the warning of the internal edition, on top of our text and of each page', async () => {
        const own = (await written(template, 'internal')) ?? {};
        expect(own['word/document.xml']).toContain(`<w:body>${note}`);
        expect(headersOf(own)).toEqual([['default', ourHeader, true]]);
        expect(own['word/styles.xml']).toContain('w:styleId="DialogplanWarning"');
        const shared = (await written(template)) ?? {};
        expect(shared['word/document.xml']).not.toContain('INTERN');
        expect(headersOf(shared)).toEqual([]);
    });

    it('its own headers stay, with the warning on top, and so do the pages that have none', async () => {
        const own = await written(
            writeZip({
                ...frame,
                '[Content_Types].xml': strToU8(
                    strFromU8(frame['[Content_Types].xml']).replace(
                        '</Types>',
                        '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
                    ),
                ),
                'word/_rels/document.xml.rels': strToU8(
                    strFromU8(frame['word/_rels/document.xml.rels']).replace(
                        '</Relationships>',
                        '<Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>',
                    ),
                ),
                'word/document.xml': strToU8(
                    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:sectPr><w:headerReference w:type="default" r:id="rId8"/><w:titlePg/></w:sectPr></w:body></w:document>',
                ),
                'word/header1.xml': strToU8(`<w:hdr xmlns:w="${word}"><w:p><w:r><w:t>Region Västmark</w:t></w:r></w:p></w:hdr>`),
                'word/settings.xml': strToU8(`<w:settings xmlns:w="${word}"><w:evenAndOddHeaders/></w:settings>`),
            }),
            'internal',
        );
        expect(headersOf(own ?? {})).toEqual([
            ['first', ourHeader, true],
            ['even', ourHeader, true],
            ['default', `<w:hdr xmlns:w="${word}">${note}<w:p><w:r><w:t>Region Västmark</w:t></w:r></w:p></w:hdr>`, true],
        ]);
    });

    it('no style gets an identifier that another has there, and none is asked for that is not there', async () => {
        const own = await written(
            writeZip({
                ...frame,
                'word/styles.xml': strToU8(
                    `<?xml version="1.0"?><w:styles xmlns:w="${word}">${[
                        ['a', 'Normal'],
                        ['TableText', 'Table Text'],
                        ['Title', 'Our title'],
                        ['Caption', 'Our caption'],
                        ['b', 'heading 1'],
                    ]
                        .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
                        .join('')}</w:styles>`,
                ),
            }),
        );
        const ids = [...(own?.['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        const used = [...(own?.['word/document.xml'] ?? '').matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id);
        expect([...new Set(used)].sort()).toEqual([
            'DialogplanAfterTable',
            'DialogplanCaption',
            'DialogplanContents',
            'DialogplanTable',
            'DialogplanTableHeading',
            'DialogplanTitle',
            'Heading2',
            'Subtitle',
            'TOC1',
            'TOC2',
            'b',
        ]);
        expect(used.filter((id) => !ids.includes(id))).toEqual([]);
        const bases = [...(own?.['word/styles.xml'] ?? '').matchAll(/<w:basedOn w:val="([^"]*)"/g)].map(([, id]) => id);
        expect([...new Set(bases)].sort()).toEqual(['DefaultParagraphFont', 'DialogplanTable', 'a']);
    });

    it.each([
        ['no archive', strToU8('text')],
        ['an archive of something else', writeZip({ 'a.txt': strToU8('a') })],
    ])('%s is refused', async (_what, bytes) => {
        expect(await written(bytes)).toBeUndefined();
    });
});
