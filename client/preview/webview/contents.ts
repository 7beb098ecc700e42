import type { PreviewSection } from '../../../server/protocol.ts';

export interface Contents {
    readonly draw: (sections: readonly PreviewSection[], label: string) => void;
}

/** The table of contents: one link for each section, the one being read marked. */
export function createContents(nav: HTMLElement): Contents {
    let titles = '';
    let reading: readonly string[] = [];

    const mark = (): void => {
        const current = sectionBeingRead(reading);
        for (const link of nav.querySelectorAll('a')) {
            if (link.hash === `#${current}`) link.setAttribute('aria-current', 'true');
            else link.removeAttribute('aria-current');
        }
    };
    window.addEventListener('scroll', mark, { passive: true });
    window.addEventListener('resize', mark, { passive: true });

    return {
        draw: (sections, label) => {
            nav.setAttribute('aria-label', label);
            nav.hidden = sections.length < 2;
            reading = sections.map(({ id }) => id);
            // Drawn only when it differs, so that the keyboard focus stays on its link.
            const wanted = JSON.stringify(sections.map(({ id, title }) => [id, title]));
            if (wanted !== titles) nav.querySelector('ol')?.replaceChildren(...sections.map(entry));
            titles = wanted;
            mark();
        },
    };
}

function entry({ id, title }: PreviewSection): HTMLElement {
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = title;
    link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo(id);
    });
    const item = document.createElement('li');
    item.append(link);
    return item;
}

/** Scrolls to a section and moves the keyboard there, so that the next Tab goes on inside it. */
function goTo(id: string): void {
    const section = document.getElementById(id);
    if (section === null) return;
    section.focus({ preventScroll: true });
    section.scrollIntoView();
}

/** The last section that has begun above the upper third of the window; at the very bottom the last one. */
function sectionBeingRead(ids: readonly string[]): string | undefined {
    const bottom = window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
    if (bottom && window.scrollY > 0) return ids.at(-1);
    const begun = ids.filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < window.innerHeight / 3;
    });
    return begun.at(-1) ?? ids[0];
}
