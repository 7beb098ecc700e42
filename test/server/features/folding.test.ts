import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FoldingRange } from 'vscode-languageserver';
import { blockTypes } from '../../../server/features/folding.ts';
import { editor } from '../../support/editor.ts';

/** Draws what can be folded in the margin: where it begins and the last line that it hides. */
async function folded(text: string): Promise<string> {
    const { ask } = await editor(text);
    const ranges = await ask<FoldingRange[]>('textDocument/foldingRange', { position: undefined });
    return text
        .split('\n')
        .map((line, at) => {
            const marks = [
                ...ranges.filter(({ endLine }) => endLine === at).map(() => '-'),
                ...ranges.filter(({ startLine }) => startLine === at).map(({ kind }) => `+${kind ? kind[0] : ''}`),
            ];
            return `${marks.join('').padEnd(3)}|${line}`.trimEnd();
        })
        .join('\n');
}

/** A drawing is its own fixture: the margin is cut off, the rest is the plan. */
const check = async (drawing: string) => {
    const trimmed = drawing.trim();
    const text = trimmed.replace(/^.{3}\|/gm, '');
    expect(await folded(text)).toBe(trimmed);
};

test('blocks fold from their opening line to the line before the closing brace', () =>
    check(`
+  |deal D {
   |  buyer A
+  |  governance {
+  |    operational level {
+  |      meeting M {
   |        every month
+  |        agenda {
-  |          "One"
-  |        }
-  |      }
-  |    }
-  |  }
   |}`));

test('a block on one line does not fold, nor does an empty one', () =>
    check(`
+  |deal D {
   |  phase before { }
   |  phase after {
-  |  }
   |}`));

test('a block whose last line holds more than its brace hides that line too', () =>
    check(`
+  |deal D { buyer A
-  |  supplier B }`));

test('of several blocks that begin on one line, the longest folds', () =>
    check(`
+  |deal D { governance {
   |  operational level { }
-  |} }`));

test('comments of several lines fold, and so do runs of line comments that stand alone', () =>
    check(`
+c |/* One
-  |   two */
   |// Alone
   |
+c |// First
   |  // second
-  |// third
+  |deal D { // beside
   |  // alone again
-  |  buyer A // beside
   |}`));

test('a run of imports folds, until something is declared', () =>
    check(`
+i |import "a.dialog"
   |
-  |import "b.dialog"
   |organisation A { }
+i |import "c.dialog"
-  |import "d.dialog"`));

test('while a meeting is being typed, the blocks around it fold as before', () =>
    check(`
+  |deal D {
+  |  governance {
+  |    operational level {
+  |      meeting A {
-  |        every
+  |      meeting B {
-  |        every month
-  |      }
   |    }
+  |    tactical level {
-  |      handles "x"
-  |    }
-  |  }
   |}`));

test('a brace in a string or a comment opens nothing', () =>
    check(`
+  |deal D {
   |  purpose "{"
-  |  // {
   |}`));

test('every kind of block folds: who adds one to the grammar adds it here', () => {
    const grammar = readFileSync(new URL('../../../language/dialog.langium', import.meta.url), 'utf8');
    const rules = grammar.split(/;\n/).filter((rule) => rule.includes("'{'"));
    const names = rules.map((rule) => /(\w+):/.exec(rule.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, ''))?.[1]);
    expect(names.sort()).toEqual([...blockTypes].sort());
});
