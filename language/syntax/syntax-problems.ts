import type { LexicalProblem } from './lexical-problem.ts';
import type { LexicalReport } from './lexical-report.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Faults that make other text of what follows on their line, up to its end. */
const swallowing: ReadonlySet<string> = new Set(['unclosed-string', 'unclosed-comment', 'unclosed-email', 'not-text']);

/** What could not be read of a text, each fault once, in text order (rules.md, "One fault, one finding"). */
export function syntaxProblems(text: string, lexical: LexicalReport): readonly SyntaxProblem[] {
    const repairs = lexical.repairs.filter((repair) => !lexical.problems.some((problem) => explains(problem, repair, text)));
    const texts = lexical.problems.map(
        (problem): SyntaxProblem => ({ kind: 'text', problem, offset: problem.offset, end: problem.end }),
    );
    return [...texts, ...repairs].sort((a, b) => a.offset - b.offset || a.end - b.end);
}

/** Whether a fault in the signs is why a piece of text could not be read. */
function explains(problem: LexicalProblem, repair: SyntaxProblem, text: string): boolean {
    if (problem.offset === repair.offset) return true;
    // A letter that was lost tears its word apart; any other strange sign only stands in the way.
    const torn = text.slice(problem.offset, problem.end).includes('\uFFFD');
    const apart = repair.kind === 'unexpected' || repair.kind === 'incomplete';
    const applies = swallowing.has(problem.kind) || (problem.kind === 'unknown-sign' && (torn || apart));
    return applies && sameLine(text, problem.end, repair.offset);
}

function sameLine(text: string, from: number, to: number): boolean {
    return !/[\r\n]/.test(text.slice(Math.min(from, to), Math.max(from, to)));
}
