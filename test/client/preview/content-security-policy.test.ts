import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../client/preview/content-security-policy.ts';

it('allows one script and one style sheet by nonce, and nothing else', () => {
    const directives = contentSecurityPolicy('n0nce')
        .split('; ')
        .map((directive) => directive.split(' '));
    expect(Object.fromEntries(directives.map(([name, ...sources]) => [name, sources]))).toEqual({
        'default-src': ["'none'"],
        'script-src': ["'nonce-n0nce'"],
        'style-src': ["'nonce-n0nce'"],
        'img-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
    });
});
