import type { Annex, AnnexBlock, AnnexCell, Run } from '../views/annex/annex.ts';
import { escapedMarkdown as escaped } from '../views/escaped-markdown.ts';
import { annexFor } from './annex-for.ts';
import type { Export } from './export.ts';

/** The annex as CommonMark, with the tables of GitHub's flavour. Pictures are told in words: a text has none. */
export const md = {
    format: 'md',
    isText: true,
    write(plans, options) {
        const { annex, notes } = annexFor(plans, options);
        return { content: textOf(annex), notes };
    },
} satisfies Export;

function textOf({ title, subtitle, warning, sections }: Annex): string {
    const parts = [
        `# ${escaped(title)}`,
        ...(subtitle ? [escaped(subtitle)] : []),
        ...(warning ? [`**${escaped(warning)}**`] : []),
        ...sections.flatMap(({ depth, title: name, blocks }) => [
            `${'#'.repeat(depth + 1)} ${escaped(name)}`,
            ...blocks.map(blockText),
        ]),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: AnnexBlock): string {
    switch (block.kind) {
        case 'paragraph':
            return runsText(block.runs);
        case 'facts':
            return block.rows.map(({ term, lines }) => factText(term, lines.map(runsText))).join('\n');
        case 'table': {
            const { columns, rows } = block.table;
            const head = row(columns.map(({ title }) => escaped(title)));
            return [head, row(columns.map(() => '---')), ...rows.map((cells) => row(cells.map(cellText)))].join('\n');
        }
        case 'picture':
            return `*${escaped(block.picture.title)}.* ${escaped(block.picture.description)}`;
    }
}

function factText(term: string, lines: readonly string[]): string {
    const [first = '', ...others] = lines;
    const told = others.length === 0 ? first : lines.join('; ');
    return term ? `- **${escaped(term)}:** ${told}` : `- ${told}`;
}

function row(cells: readonly string[]): string {
    return `| ${cells.map((cell) => cell || ' ').join(' | ')} |`;
}

function cellText({ lines }: AnnexCell): string {
    return lines.map(runsText).join('<br>');
}

function runsText(runs: readonly Run[]): string {
    return runs
        .map(({ text, tone, link }) => {
            if (link !== undefined) return `<${link.replace(/^mailto:/, '')}>`;
            const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
            if (words === '') return text;
            return `${before}${tone === 'strong' ? `**${escaped(words)}**` : escaped(words)}${after}`;
        })
        .join('')
        .trim();
}
