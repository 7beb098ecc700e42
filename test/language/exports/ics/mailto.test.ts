import { expect, test } from 'vitest';
import { mailto } from '../../../../language/exports/ics/mailto.ts';

test.each([
    ['anna.ek@vastmark.example', 'mailto:anna.ek@vastmark.example'],
    ['anna+moten@vastmark.example', 'mailto:anna+moten@vastmark.example'],
    ['åsa@malmö.example', 'mailto:%C3%A5sa@xn--malm-8qa.example'],
    ['a?cc=b%0a@x.example', 'mailto:a%3Fcc%3Db%250a@x.example'],
])('%s is written to', (address, uri) => {
    expect(mailto(address)).toBe(uri);
});

test.each([
    undefined,
    '',
    'anna',
    '@x.example',
    'anna@',
    'anna@localhost',
    'a@b@x.example',
    'a b@x.example',
    'a@x.example,b@y.example',
    'a@x.example\r\nATTENDEE:mailto:b@y.example',
    'a@x.example;X=1',
    '"a"@x.example',
    'javascript:alert(1)@x.example',
    `${'a'.repeat(250)}@x.example`,
])('%j is not', (address) => {
    expect(mailto(address)).toBeUndefined();
});
