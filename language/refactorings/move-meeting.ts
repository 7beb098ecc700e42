import type * as ast from '../generated/ast.ts';
import type { Place } from '../rules/finding.ts';
import { placeOf } from '../rules/place.ts';
import type { TextChange } from '../rules/rule.ts';
import { eolOf, indentOfLine, indentUnit, lineStart } from '../rules/text-lines.ts';
import { every } from '../syntax/members.ts';
import { nodeAt } from './node-at.ts';
import type { Refactoring } from './refactoring.ts';
import { removeStatement } from './remove-statement.ts';
import { withComments } from './with-comments.ts';

/** English texts of the refactoring; the keys of their translations. */
export const moveMeetingTexts = { title: 'Move "{meeting}" to {level} level' } as const;

/** A meeting goes, as it stands, to another level of its governance. Its dates, and what hangs on it, stay the same. */
export const moveMeeting: Refactoring = {
    kind: 'move',
    offers(place, context) {
        const { text } = context;
        const meeting = nodeAt('Meeting', place, context);
        const level = meeting?.$container;
        if (!meeting?.name || !level?.$container) return [];
        const moved = withComments(meeting, context);
        return otherLevels(level).map((target) => ({
            title: moveMeetingTexts.title,
            args: { meeting: meeting.name, level: { word: target.kind } },
            changes: [removeStatement(text, moved), append(text, target, moved)],
            newFiles: [],
        }));
    },
};

/** The first of each other kind: of two levels of a kind the second has a finding of its own. */
function otherLevels({ kind, $container: governance }: ast.Level): readonly ast.Level[] {
    const kinds = new Set([kind]);
    return every(governance.members, 'Level').filter((other) => {
        if (!other.kind || kinds.has(other.kind)) return false;
        kinds.add(other.kind);
        return true;
    });
}

/** Puts a piece of the text, line by line as it is, at the end of a level. */
function append(text: string, level: ast.Level, moved: Place): TextChange {
    const eol = eolOf(text);
    const brace = placeOf(level).end - 1;
    const outer = indentOfLine(text, placeOf(level).offset);
    const lines = indented(text, moved, memberIndent(text, level, outer));
    const meetings = every(level.members, 'Meeting');
    const gap = meetings.length > 0 && standApart(text, level) ? eol : '';
    const start = lineStart(text, brace);
    if (text.slice(start, brace).trim() === '') return { offset: start, end: start, text: `${gap}${lines}${eol}` };
    return { offset: text.slice(0, brace).trimEnd().length, end: brace, text: `${eol}${gap}${lines}${eol}${outer}` };
}

/** Whether the meetings of a level, or what comes before them, are set apart by empty lines. */
function standApart(text: string, { members }: ast.Level): boolean {
    return members.some((member, index) => {
        const next = members[index + 1];
        return next !== undefined && /\n[ \t]*\r?\n/.test(text.slice(placeOf(member).end, placeOf(next).offset));
    });
}

function memberIndent(text: string, { members }: ast.Level, outer: string): string {
    const offset = members.map((member) => placeOf(member).offset).findLast((one) => isFirstOnLine(text, one));
    return offset === undefined ? outer + indentUnit(text) : indentOfLine(text, offset);
}

/** The lines of a piece, moved in or out as a whole: what is aligned within them stays so. */
function indented(text: string, { offset, end }: Place, indent: string): string {
    const from = indentOfLine(text, offset);
    const [first = '', ...others] = text.slice(offset, end).split(/\r?\n/);
    const moved = others.map((line) => {
        if (line.trim() === '') return '';
        return indent + (line.startsWith(from) ? line.slice(from.length) : line.trimStart());
    });
    return [indent + first, ...moved].join(eolOf(text));
}

function isFirstOnLine(text: string, offset: number): boolean {
    return text.slice(lineStart(text, offset), offset).trim() === '';
}
