import { describe, expect, test } from 'vitest';
import { escapeMarkdown, linkMarkdown } from '../../../server/features/markdown.ts';

describe('a text as it may stand in Markdown', () => {
    test.each([
        ['plain words, with 2026-01-01 and (5.2)', 'plain words, with 2026-01-01 and (5.2)'],
        ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
        ['[a](b) ![c](d)', '\\[a\\](b) \\!\\[c\\](d)'],
        ['<b> &lt; $(icon)', '\\<b\\> \\&lt; \\$(icon)'],
        ['http://a.example www.b.example a@b.example', 'http\\://a.example www\\.b.example a\\@b.example'],
        ['# a', '\\# a'],
        ['- a', '\\- a'],
        ['=== ', '\\==='],
        ['12. a', '12\\. a'],
        ['1) a', '1\\) a'],
        ['a\\', 'a\\\\'],
        ['a\n\n# b\t c', 'a # b c'],
        ['a\u202eb\u0000c', 'abc'],
    ])('%j becomes %j', (text, markdown) => {
        expect(escapeMarkdown(text)).toBe(markdown);
    });

    test('is cut where it becomes too long to read', () => {
        expect(escapeMarkdown('x'.repeat(1000))).toBe(`${'x'.repeat(400)}…`);
    });
});

describe('an address', () => {
    test.each(['https://a.example/b?c=d#e', 'http://räksmörgås.example', 'anna.ek@a.example'])('%s becomes a link', (address) => {
        expect(linkMarkdown(address)).toBe(`<${address}>`);
    });

    test.each(['javascript:alert(1)', 'command:x', 'file:///etc/hosts', 'https://a.example/> <b>', 'anna@', 'see below'])(
        '%s stays text',
        (address) => {
            expect(linkMarkdown(address)).toBe(escapeMarkdown(address));
        },
    );
});
