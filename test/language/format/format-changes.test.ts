import { EmptyFileSystem } from 'langium';
import { expect, test } from 'vitest';
import { formatChanges } from '../../../language/format/format-changes.ts';
import { createDialogServices } from '../../../language/index.ts';
import { applyChanges } from '../../support/apply-changes.ts';

const { dialog } = createDialogServices(EmptyFileSystem);
const applied = (text: string, language?: string) =>
    applyChanges({ plan: text }, 'plan', formatChanges(text, dialog, language)).plan;

test('only what differs is changed', () => {
    expect(formatChanges('organisation A {\n country  SE // ours  \n}\n', dialog)).toEqual([
        { offset: 16, end: 18, text: '\n  ' },
        { offset: 25, end: 27, text: ' ' },
        { offset: 37, end: 40, text: '\n' },
    ]);
});

test('made one by one they give the formatted plan, in another language too', () => {
    const plan = 'deal D { buyer A\n  governance { escalate operational to tactical\nlevel within 2 weeks } }';
    expect(applied(plan)).toBe(
        'deal D {\n  buyer A\n  governance {\n    escalate operational to tactical within 2 weeks\n  }\n}\n',
    );
    expect(applied(plan, 'sv')).toContain('eskalera från operativ till taktisk');
});
