import { expect, test } from 'vitest';
import { writeSetting } from '../../../server/workspace/write-setting.ts';

const written = (text: string) =>
    writeSetting(text, 'chair-missing', 'off').reduceRight(
        (whole, { offset, length, content }) => whole.slice(0, offset) + content + whole.slice(offset + length),
        text,
    );

test.each([
    ['', '{\n  "rules": {\n    "chair-missing": "off"\n  }\n}\n'],
    [' \n', '{\n  "rules": {\n    "chair-missing": "off"\n  }\n}\n'],
    [
        '{\n\t"rules": {\n\t\t"invite-users": "off" // nobody came\n\t}\n}\n',
        '{\n\t"rules": {\n\t\t"invite-users": "off", // nobody came\n\t\t"chair-missing": "off"\n\t}\n}\n',
    ],
    [
        '{\r\n  "rules": {\r\n    "invite-users": "off", /* ! */\r\n  }\r\n}\r\n',
        '{\r\n  "rules": {\r\n    "invite-users": "off", /* ! */\r\n    "chair-missing": "off",\r\n  }\r\n}\r\n',
    ],
    ['{\r\n    "rules": {}\r\n}\r\n', '{\r\n    "rules": {\r\n        "chair-missing": "off"\r\n    }\r\n}\r\n'],
    ['{ "rules": { "chair-missing": "error" } }', '{ "rules": { "chair-missing": "off" } }'],
])('%j', (before, after) => {
    expect(written(before)).toBe(after);
});
