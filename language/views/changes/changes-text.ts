import { escapedMarkdown } from '../escaped-markdown.ts';
import { oneLine } from '../one-line.ts';
import { say } from '../say.ts';
import { changeTexts } from './change-texts.ts';
import type { Change } from './changes-between.ts';

/** Changes for a terminal: a thing, and below it what is said otherwise. */
export function changesText(changes: readonly Change[], language: string): string {
    if (changes.length === 0) return `${say(changeTexts.none, language)}\n`;
    const parts = changes.map(({ kind, title, was, lines }) => {
        const head = `${say(changeTexts[kind], language)}: ${oneLine(title)}${was === undefined ? '' : ` (${say(changeTexts.before, language).toLocaleLowerCase(language)}: ${oneLine(was)})`}`;
        return [head, ...lines.map((line) => lineText(line, kind, language))].join('\n');
    });
    return `${parts.join('\n\n')}\n`;
}

function lineText({ what, before, now }: Change['lines'][number], kind: Change['kind'], language: string): string {
    if (kind !== 'changed') return `  ${what}: ${oneLine(now ?? before ?? '')}`;
    const nothing = say(changeTexts.nothing, language);
    return [
        `  ${what}`,
        `    ${say(changeTexts.before, language)}: ${oneLine(before ?? nothing)}`,
        `    ${say(changeTexts.now, language)}: ${oneLine(now ?? nothing)}`,
    ].join('\n');
}

/** The same as an appendix to the contract file, in Markdown. */
export function changesMarkdown(changes: readonly Change[], language: string): string {
    const head = `# ${say(changeTexts.heading, language)}`;
    if (changes.length === 0) return `${head}\n\n${say(changeTexts.none, language)}\n`;
    const cell = (text: string | undefined) => escapedMarkdown(text ?? say(changeTexts.nothing, language));
    const parts = changes.flatMap(({ kind, title, was, lines }) => [
        `## ${say(changeTexts[kind], language)}: ${escapedMarkdown(title)}`,
        ...(was === undefined ? [] : [`${say(changeTexts.before, language)}: ${escapedMarkdown(was)}`]),
        ...(lines.length === 0
            ? []
            : [
                  [
                      `| ${[changeTexts.what, changeTexts.before, changeTexts.now].map((one) => say<string>(one, language)).join(' | ')} |`,
                      '| --- | --- | --- |',
                      ...lines.map(({ what, before, now }) => `| ${[what, before, now].map(cell).join(' | ')} |`),
                  ].join('\n'),
              ]),
    ]);
    return `${[head, ...parts].join('\n\n')}\n`;
}
