import { describe, expect, it } from 'vitest';
import { shell } from '../../../client/preview/shell.ts';

const page = (language: 'en' | 'sv') =>
    shell({
        uri: 'file:///deals/"a"&b.dialog',
        language,
        nonce: 'n0nce',
        script: 'https://page.example/preview.js?a=1&b="2"',
        style: 'https://page.example/preview.css',
    });

describe('shell', () => {
    it('has no style, script or handler in the page itself', () => {
        expect(page('sv')).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*src=)/);
    });

    it('marks its script and its style sheet with the nonce of its policy', () => {
        const nonces = [...page('sv').matchAll(/nonce[-=]"?([\w-]+)/g)].map(([, nonce]) => nonce);
        expect(nonces).toEqual(['n0nce', 'n0nce', 'n0nce', 'n0nce']);
    });

    it('escapes the addresses', () => {
        expect(page('sv')).toContain('data-uri="file:///deals/&quot;a&quot;&amp;b.dialog"');
        expect(page('sv')).toContain('src="https://page.example/preview.js?a=1&amp;b=&quot;2&quot;"');
    });

    it('speaks the language it is asked for', () => {
        expect(page('sv')).toMatch(/<html lang="sv">[\s\S]*aria-label="Innehåll"/);
        expect(page('en')).toMatch(/<html lang="en">[\s\S]*aria-label="Contents"/);
    });
});
