import type { Finding } from './finding.ts';
import { rules } from './index.ts';
import type { RuleContext } from './rule-context.ts';
import { rulePageTexts } from './rule-page.ts';
import { eolOf, indentOfLine, lineStart } from './text-lines.ts';
import { unusedSuppression } from './unused-suppression.ts';

/** A line to insert that silences a finding. Its reason stands between `before` and `after`. */
export interface Silencing {
    readonly offset: number;
    readonly before: string;
    readonly after: string;
}

/** What stands for the reason until its author has said it; the key of its translations. */
export const reasonText: string = rulePageTexts.reason;

/** The comment that silences a finding, above its line; nothing where it can't be silenced. */
export function silencing({ code, offset }: Finding, { text, lexical }: RuleContext): Silencing | undefined {
    const rule = rules.find((one) => one.code === code);
    // A comment that silences nothing is not mended by another.
    if (!rule || rule.locked || rule === unusedSuppression) return undefined;
    const start = lineStart(text, offset);
    // Inside a longer comment a line would be part of it.
    if (lexical.comments.some(({ startOffset, image }) => startOffset < start && start < startOffset + image.length))
        return undefined;
    return { offset: start, before: `${indentOfLine(text, offset)}// dialog-ignore ${code}: `, after: eolOf(text) };
}
