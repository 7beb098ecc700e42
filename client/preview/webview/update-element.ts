import { pairChildren } from './pair-children.ts';

/**
 * Makes `old` look like `wanted` and changes as little as possible on the way: what stays in place keeps its focus, its
 * text selection, its open <details> and, through the browser's scroll anchoring, its position on the screen.
 */
export function updateElement(old: Element, wanted: Element): void {
    updateAttributes(old, wanted);
    const before = [...old.childNodes];
    const after = [...wanted.childNodes];
    const pairs = pairChildren(before.map(likeness), after.map(likeness));
    for (const node of before.filter((_, index) => !pairs.includes(index))) node.remove();
    after.forEach((node, index) => {
        const kept = before[pairs[index] ?? -1];
        const place = old.childNodes[index] ?? null;
        if (kept === undefined) old.insertBefore(node, place);
        else if (kept instanceof Element && node instanceof Element) updateElement(kept, node);
        else if (kept.nodeValue !== node.nodeValue) kept.nodeValue = node.nodeValue;
    });
}

function updateAttributes(old: Element, wanted: Element): void {
    for (const { name } of [...old.attributes]) {
        // Whether details are open is the reader's choice.
        if (!wanted.hasAttribute(name) && name !== 'open') old.removeAttribute(name);
    }
    for (const { name, value } of wanted.attributes) {
        if (old.getAttribute(name) !== value && name !== 'open') old.setAttribute(name, value);
    }
}

function likeness(node: Node): { readonly kind: string; readonly text: string } {
    const id = node instanceof Element ? node.id : '';
    return { kind: `${node.nodeName}#${id}`, text: node.textContent ?? '' };
}
