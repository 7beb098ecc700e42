import type { Texts } from '../../texts.ts';
import type { Presentation } from '../presentation.ts';

const levels = ['strategic', 'tactical', 'operational'] as const;

interface Tools {
    readonly draw: (shown: Presentation, texts: Texts['preview']) => void;
}

/** What the reader chooses on the page: the levels that are shown, and the year of the pictures. Levels are chosen in the page alone. */
export function createTools(root: HTMLElement, plan: HTMLElement, wantYear: (year: number) => void): Tools {
    const hidden = new Set<string>();
    const apply = (): void => {
        for (const level of levels) plan.classList.toggle(`without-${level}`, hidden.has(level));
    };

    return {
        draw({ years = [], year }, texts) {
            root.hidden = plan.querySelector('[data-level]') === null;
            root.setAttribute('aria-label', texts.tools);
            const focused =
                document.activeElement instanceof HTMLElement && root.contains(document.activeElement)
                    ? document.activeElement.dataset.tool
                    : undefined;
            root.replaceChildren(...levels.map((level) => levelButton(level, texts)), ...yearButtons(years, year, texts));
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

function button(name: string, text: string): HTMLElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.dataset.tool = name;
    made.textContent = text;
    return made;
}
