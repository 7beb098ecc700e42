import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { createDialogServices, type Expectation } from '../../../language/index.ts';

const { dialog } = createDialogServices(EmptyFileSystem);
const beginnings = dialog.parser.Lexer.beginnings();

const said = (one: Expectation) => (one.kind === 'word' ? one.word : one.kind === 'value' ? one.terminal : one.kind);

test('every block has its beginnings', () => {
    expect([...beginnings.keys()].sort()).toEqual([
        ...['Agenda', 'Channel', 'Deal', 'Dialogue', 'Forum', 'Governance', 'Held', 'Level', 'Meeting', 'Organisation'],
        ...['Phase', 'Plan'],
    ]);
});

test.each([
    ['Plan', ['import', 'organisation', 'forum', 'channel', 'deal']],
    ['Level', ['handles', 'decides', 'meeting']],
    ['Phase', ['published', 'questions', 'answers', 'bids', 'award', 'signed', 'internal', 'dialogue']],
    ['Held', ['present', 'decided', 'action']],
])('%s', (block, words) => {
    expect(beginnings.get(block)?.map(said)).toEqual(words);
});
