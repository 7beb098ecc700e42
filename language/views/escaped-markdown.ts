import { shown } from './html.ts';

/** Text that Markdown would read is text all the same: signs that mean something are escaped, line ends become spaces. */
export function escapedMarkdown(text: string): string {
    return shown(text)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[\\`*_[\]<>|~&#!$]/g, '\\$&')
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
        .replace(/(https?):/gi, '$1\\:')
        .replace(/(www)\./gi, '$1\\.')
        .replace(/@/g, '\\@');
}
