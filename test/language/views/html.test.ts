import { describe, expect, test } from 'vitest';
import { type Content, html, toMarkup } from '../../../language/views/html.ts';
import { withDates } from '../../../language/views/with-dates.ts';

const written = (value: Content) => toMarkup(html`<p title="${value}">${value}</p>`);

describe('markup', () => {
    test('has every text escaped, in text and in attributes', () => {
        expect(written(`<script>alert("1" + '2')</script> & more`)).toBe(
            '<p title="&lt;script&gt;alert(&quot;1&quot; + &#39;2&#39;)&lt;/script&gt; &amp; more">' +
                '&lt;script&gt;alert(&quot;1&quot; + &#39;2&#39;)&lt;/script&gt; &amp; more</p>',
        );
        expect(written(']]>')).toContain(']]&gt;');
    });

    test('keeps markup, lists and numbers, and leaves out what is undefined', () => {
        expect(toMarkup(html`<ul>${['a', 'b'].map((one) => html`<li>${one}</li>`)}${undefined}${3}</ul>`)).toBe(
            '<ul><li>a</li><li>b</li>3</ul>',
        );
    });

    test('shows a mark for what no text may hold', () => {
        // Control characters, a lone half of a pair, and what would turn the direction of the text around it.
        for (const sign of ['\u0000', '\u001b', '\u0085', '\ud800', '\u202e', '\u2066', '\u2069', '\uffff'])
            expect(toMarkup(html`a${sign}b`)).toBe('a\ufffdb');
        expect(toMarkup(html`${'💡 Łódź\tא'}`)).toBe('💡 Łódź\tא');
    });

    test('cannot be made of anything but a template', () => {
        const forged = JSON.parse('{"markup":"<script>"}') as Content;
        expect(written(forged)).not.toContain('<script>');
    });

    test('keeps dates and times in one piece', () => {
        expect(toMarkup(withDates('moved to 2026-05-05 10:00–10:30, <b> 15 min'))).toBe(
            'moved to <span class="date">2026-05-05</span> <span class="date">10:00–10:30</span>, &lt;b&gt; <span class="date">15 min</span>',
        );
    });
});
