import type { PreviewProblem } from '../../../server/protocol.ts';
import type { Texts } from '../../texts.ts';
import type { Places } from './places.ts';

const signs = { error: '✖', warning: '▲', info: 'ⓘ' } as const;

/** Takes the marks of findings away, so that a section can be compared with what it becomes. */
export function removeProblems(root: HTMLElement): void {
    for (const mark of root.querySelectorAll('.problem')) mark.remove();
}

/** Shows findings where what they are about is shown: a mark whose shape and words tell how grave it is, not its colour alone. */
export function drawProblems(problems: readonly PreviewProblem[], places: Places, texts: Texts['preview']): void {
    for (const { severity, message, line, character } of problems) {
        const target = places
            .at({ line, character })
            .map(hostOf)
            .find((host) => host !== undefined);
        if (target === undefined) continue;
        const mark = document.createElement('span');
        mark.className = `problem ${severity}`;
        mark.setAttribute('role', 'img');
        mark.setAttribute('aria-label', `${texts.severities[severity]}: ${message}`);
        mark.title = message;
        mark.textContent = signs[severity];
        target.append(mark);
    }
}

/** Where a mark can stand: a picture has no room for words, and a row has cells only. */
function hostOf(element: Element): Element | undefined {
    if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return undefined;
    if (element.localName === 'tr') return element.querySelector('td, th') ?? undefined;
    return element.querySelector(':scope > header > h3, :scope > header > h4, :scope > h3, :scope > h4') ?? element;
}
