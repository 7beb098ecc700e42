import type { Texts } from '../../texts.ts';
import type { Presentation } from '../presentation.ts';

const levels = ['strategic', 'tactical', 'operational'] as const;

interface Tools {
    readonly draw: (shown: Presentation, texts: Texts['preview']) => void;
}

/** What the reader chooses on the page: the levels that are shown, and the year of the pictures. Levels are chosen in the page alone. */
export function createTools(
    root: HTMLElement,
    plan: HTMLElement,
    wantYear: (year: number) => void,
    wantPrint: () => void,
): Tools {
    const hidden = new Set<string>();
    let person = '';
    let size = 1;
    const apply = (): void => {
        for (const level of levels) plan.classList.toggle(`without-${level}`, hidden.has(level));
        for (const element of plan.querySelectorAll('[data-people]'))
            element.classList.toggle('of-others', person !== '' && !peopleOf(element).includes(person));
        plan.style.setProperty('zoom', String(size));
    };

    return {
        draw({ years = [], year }, texts) {
            root.hidden = plan.querySelector('[data-level]') === null;
            root.setAttribute('aria-label', texts.tools);
            const focused =
                document.activeElement instanceof HTMLElement && root.contains(document.activeElement)
                    ? document.activeElement.dataset.tool
                    : undefined;
            root.replaceChildren(
                together(levels.map((level) => levelButton(level, texts))),
                personChoice(texts),
                together(yearButtons(years, year, texts)),
                together(zoomButtons(texts)),
                printButton(texts),
            );
            if (focused !== undefined) root.querySelector<HTMLElement>(`[data-tool="${focused}"]`)?.focus();
            apply();
        },
    };

    function levelButton(level: (typeof levels)[number], texts: Texts['preview']): HTMLElement {
        const made = button(level, texts.levels[level]);
        made.className = `level ${level}`;
        made.setAttribute('aria-pressed', String(!hidden.has(level)));
        made.addEventListener('click', () => {
            if (!hidden.delete(level)) hidden.add(level);
            made.setAttribute('aria-pressed', String(!hidden.has(level)));
            apply();
        });
        return made;
    }

    /** Those whose meetings the page shows; everyone's at first. */
    function personChoice(texts: Texts['preview']): HTMLElement {
        const people = [...new Set([...plan.querySelectorAll('[data-people]')].flatMap(peopleOf))].sort((a, b) =>
            a.localeCompare(b, 'sv'),
        );
        if (!people.includes(person)) person = '';
        const choice = document.createElement('select');
        choice.dataset.tool = 'person';
        choice.setAttribute('aria-label', texts.person);
        choice.append(...['', ...people].map((one) => new Option(one || texts.everyone, one, false, one === person)));
        choice.addEventListener('change', () => {
            person = choice.value;
            apply();
        });
        return choice;
    }

    function zoomButtons(texts: Texts['preview']): readonly HTMLElement[] {
        const by = (name: string, sign: string, label: string, next: () => number): HTMLElement => {
            const made = button(name, sign);
            made.setAttribute('aria-label', label);
            made.addEventListener('click', () => {
                size = Math.min(Math.max(next(), 0.5), 3);
                apply();
            });
            return made;
        };
        return [
            by('smaller', '−', texts.smaller, () => size / 1.2),
            by('original', '100 %', texts.original, () => 1),
            by('larger', '+', texts.larger, () => size * 1.2),
        ];
    }

    function printButton(texts: Texts['preview']): HTMLElement {
        const made = button('print', texts.print);
        made.addEventListener('click', wantPrint);
        return made;
    }

    function yearButtons(years: readonly number[], year: number | undefined, texts: Texts['preview']): readonly HTMLElement[] {
        if (year === undefined || years.length < 2) return [];
        const at = years.indexOf(year);
        const step = (name: string, sign: string, to: number | undefined, label: string): HTMLElement => {
            const made = button(name, sign);
            made.setAttribute('aria-label', label);
            if (to === undefined) made.setAttribute('disabled', '');
            else made.addEventListener('click', () => wantYear(to));
            return made;
        };
        const shown = document.createElement('span');
        shown.className = 'year-shown';
        shown.setAttribute('aria-live', 'polite');
        shown.textContent = String(year);
        return [step('before', '‹', years[at - 1], texts.yearBefore), shown, step('after', '›', years[at + 1], texts.yearAfter)];
    }
}

/** Tools that stay on one line; no element where there are none. */
function together(tools: readonly HTMLElement[]): HTMLElement | '' {
    if (tools.length === 0) return '';
    const group = document.createElement('span');
    group.append(...tools);
    return group;
}

function peopleOf(element: Element): readonly string[] {
    return (element.getAttribute('data-people') ?? '').split(' ').filter(Boolean);
}

function button(name: string, text: string): HTMLElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.dataset.tool = name;
    made.textContent = text;
    return made;
}
