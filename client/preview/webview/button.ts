/** A tool; its name is what it is found by when the tools are made anew. */
export function button(name: string, text: string): HTMLElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.dataset.tool = name;
    made.textContent = text;
    return made;
}
