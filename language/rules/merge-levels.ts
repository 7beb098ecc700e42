import { CstUtils } from 'langium';
import type * as ast from '../generated/ast.ts';
import { first } from '../syntax/members.ts';
import { insertAtEnd, type Snippet } from './insert-into-block.ts';
import { placeOf, placeOfProperty } from './place.ts';
import { removeLines } from './remove-lines.ts';
import type { TextChange } from './rule.ts';
import { eolOf, indentOfLine, indentUnit, lineStart } from './text-lines.ts';

/** The changes that move a level's content into an earlier one of its kind. Nothing is lost: a second title stays as a comment. */
export function mergeLevels(into: ast.Level, from: ast.Level, text: string): readonly TextChange[] {
    const merged = from.members.filter(
        (member): member is ast.Handles | ast.Decides =>
            member.$type !== 'Meeting' && first(into.members, member.$type) !== undefined,
    );
    const lists = merged.flatMap((member): TextChange[] => {
        const target = first(into.members, member.$type);
        const { end } = placeOf(target ?? into);
        return [{ offset: end, end, text: `, ${text.slice(placeOfProperty(member, 'texts', 0).offset, placeOf(member).end)}` }];
    });
    const title =
        from.title === undefined ? '' : text.slice(placeOfProperty(from, 'title').offset, placeOfProperty(from, 'title').end);
    const opening = openingBrace(into);
    return [
        ...(title !== '' && into.title === undefined ? [{ offset: opening, end: opening, text: `${title} ` }] : []),
        ...lists,
        ...moveContent(into, contentOf(from, merged, text), into.title === undefined ? '' : title, text),
        removeLines(text, placeOf(from)),
    ];
}

function moveContent(into: ast.Level, content: string, title: string, text: string): readonly TextChange[] {
    if (content.trim() === '' && title === '') return [];
    const brace = placeOf(into).end - 1;
    const start = lineStart(text, brace);
    const eol = eolOf(text);
    if (text.slice(start, brace).trim() !== '' || !content.includes('\n')) {
        const change = insertAtEnd(text, into, [`${title === '' ? '' : `// ${title}\n`}${asSnippet(content, text)}`]);
        return change ? [change] : [];
    }
    // The two stand side by side, so that the lines keep their indentation.
    const lines = content.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
    const comment = title === '' ? '' : `${indentOfLine(lines, 0)}// ${title}${eol}`;
    return [{ offset: start, end: start, text: `${comment}${lines}${eol}` }];
}

/** Lines of a file from column 0, two spaces a level. */
function asSnippet(content: string, text: string): Snippet {
    const lines = content.trimEnd().split(/\r?\n/);
    const written = lines.filter((line) => line.trim() !== '');
    const outer = Math.min(...written.map((line) => indentOfLine(line, 0).length));
    const depth = (line: string) => Math.round((indentOfLine(line, 0).length - outer) / indentUnit(text).length);
    return written.map((line) => '  '.repeat(depth(line)) + line.trim()).join('\n');
}

/** The text between a level's braces without some of its members. */
function contentOf(level: ast.Level, without: readonly ast.LevelMember[], text: string): string {
    let content = '';
    let at = openingBrace(level) + 1;
    for (const member of without) {
        const cut = removeLines(text, placeOf(member));
        content += text.slice(at, cut.offset);
        at = cut.end;
    }
    return content + text.slice(at, placeOf(level).end - 1);
}

function openingBrace(level: ast.Level): number {
    const leaves = level.$cstNode ? CstUtils.flattenCst(level.$cstNode).toArray() : [];
    return leaves.find((leaf) => !leaf.hidden && leaf.text === '{')?.offset ?? placeOf(level).offset;
}
