import { strToU8 } from 'fflate';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../language/exports/docx.ts';
import { readZip, writeZip } from '../../../language/exports/zip.ts';
import { hostilePlan } from '../../support/hostile-plan.ts';
import { planOf } from '../../support/plan-of.ts';

const plan = await planOf(hostilePlan());

async function written(template?: Uint8Array): Promise<Readonly<Record<string, string>> | undefined> {
    const exported = await docx.write([{ plan, language: 'sv' }], {
        edition: 'shared',
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
    const template = writeZip({
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
    });

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

    it.each([
        ['no archive', strToU8('text')],
        ['an archive of something else', writeZip({ 'a.txt': strToU8('a') })],
    ])('%s is refused', async (_what, bytes) => {
        expect(await written(bytes)).toBeUndefined();
    });
});
