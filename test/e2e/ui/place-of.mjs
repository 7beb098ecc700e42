import assert from 'node:assert/strict';

/** Line and column, from 1, of the one place where `word` stands. */
export function placeOf(text, word) {
    const [before, ...others] = text.split(word);
    assert.equal(others.length, 1, `"${word}" must stand exactly once in the plan`);
    const lines = before.split('\n');
    return { row: lines.length, column: lines.at(-1).length + 1 };
}
