import { type Edit, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { RuleSetting } from '../../language/index.ts';

/** The changes that set a rule's severity in the text of a `dialogplan.json`, whose layout and comments stay. An empty text becomes a file. */
export function writeSetting(text: string, code: string, setting: RuleSetting): readonly Edit[] {
    if (text.trim() === '') return [{ offset: 0, length: text.length, content: newFile(code, setting) }];
    return (
        afterComment(text, code, setting) ??
        modify(text, ['rules', code], setting, {
            formattingOptions: {
                insertSpaces: !/^\t/m.test(text),
                tabSize: /^( +)"/m.exec(text)?.[1]?.length ?? 2,
                eol: text.includes('\r\n') ? '\r\n' : '\n',
            },
        })
    );
}

function newFile(code: string, setting: RuleSetting): string {
    return `${JSON.stringify({ rules: { [code]: setting } }, undefined, 2)}\n`;
}

/** Where a comment follows the last rule on its line, the new one goes below it: the library would put it between the two. */
function afterComment(text: string, code: string, setting: RuleSetting): readonly Edit[] | undefined {
    const root = parseTree(text);
    const list = root && findNodeAtLocation(root, ['rules']);
    const properties = list?.children ?? [];
    const last = properties.at(-1);
    if (!last || properties.some(({ children: [key] = [] }) => key?.value === code)) return undefined;
    const end = last.offset + last.length;
    const [rest, comma = ''] = /^([ \t]*,)?[ \t]*(?:\/\/.*|\/\*.*\*\/[ \t]*)(?=\r?\n)/.exec(text.slice(end)) ?? [];
    const [indent] = /(?<=^|\n)[ \t]*$/.exec(text.slice(0, last.offset)) ?? [];
    if (rest === undefined || indent === undefined) return undefined;
    const eol = text.slice(end + rest.length).startsWith('\r\n') ? '\r\n' : '\n';
    return [
        ...(comma ? [] : [{ offset: end, length: 0, content: ',' }]),
        {
            offset: end + rest.length,
            length: 0,
            content: `${eol}${indent}${JSON.stringify(code)}: ${JSON.stringify(setting)}${comma && ','}`,
        },
    ];
}
