import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { createDialogServices } from '../../../language/index.ts';
import { automatonOf, type State } from '../../../language/syntax/automaton.ts';

const { dialog } = createDialogServices(EmptyFileSystem);
const automaton = automatonOf(dialog.Grammar);

function after(text: string): State | undefined {
    let state: State | undefined = automaton.start;
    for (const { tokenType } of dialog.parser.Lexer.tokenize(text, { mode: 'partial' }).tokens)
        state = state && automaton.next(state, tokenType.name);
    return state;
}

const expectedAfter = (text: string) => {
    const state = after(text);
    return state && automaton.expected(state).map((one) => ('word' in one ? one.word : 'sign' in one ? one.sign : one.kind));
};

test('is made once for a grammar', () => {
    expect(automatonOf(dialog.Grammar)).toBe(automaton);
});

test('reads what the grammar allows, and nothing else', () => {
    expect(after('')?.ends).toBe(true);
    expect(after('organisation A { }')?.ends).toBe(true);
    expect(after('organisation A {')?.ends).toBe(false);
    expect(after('organisation {')).toBeUndefined();
});

test('knows what could stand next, with the property it would become', () => {
    expect(expectedAfter('deal D { delivery')).toEqual(['goods', 'service', 'works', 'strategic']);
    expect(expectedAfter('deal D { phase')).toEqual(['before', 'during', 'after']);
    const state = after('deal D { delivery');
    expect(state && automaton.expected(state)[0]).toEqual({
        kind: 'word',
        word: 'goods',
        property: 'delivery',
        owner: 'DeliveryProperty',
    });
});

test('finds the shortest way to the end of a statement', () => {
    const [members, state] = [after('deal D {'), after('deal D { contract')];
    expect(members?.loop && state && automaton.pathTo(state, members.loop)).toEqual(['DATE', 'to', 'DATE']);
});
