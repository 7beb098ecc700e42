import type { Texts } from '../../texts.ts';
import { button } from './button.ts';

interface YearChoice {
    /** Made once, so that the keyboard stays where it is, and what is told of the year comes from one place. */
    readonly element: HTMLElement;
    readonly draw: (years: readonly number[], year: number | undefined, texts: Texts['preview']) => void;
}

/** The year of the pictures between a step back and a step on; nothing where there are no two years. */
export function createYearChoice(want: (year: number) => void): YearChoice {
    const element = document.createElement('span');
    const shown = document.createElement('span');
    shown.className = 'year-shown';
    shown.setAttribute('aria-live', 'polite');
    let years: readonly number[] = [];
    let year: number | undefined;
    const before = step('before', '‹', -1);
    const after = step('after', '›', 1);
    element.append(before, shown, after);

    function step(name: string, sign: string, by: number): HTMLElement {
        const made = button(name, sign);
        made.addEventListener('click', () => {
            const to = yearAt(by);
            if (to !== undefined) want(to);
        });
        return made;
    }

    function yearAt(by: number): number | undefined {
        return year === undefined ? undefined : years[years.indexOf(year) + by];
    }

    return {
        element,
        draw(nextYears, nextYear, texts) {
            years = nextYears;
            year = nextYear;
            element.hidden = year === undefined || years.length < 2;
            before.setAttribute('aria-label', texts.yearBefore);
            after.setAttribute('aria-label', texts.yearAfter);
            // Not `disabled`, which would take the keyboard away from whoever has just stepped to the last year.
            before.setAttribute('aria-disabled', String(yearAt(-1) === undefined));
            after.setAttribute('aria-disabled', String(yearAt(1) === undefined));
            // Written only when it differs: what is live is read aloud each time it is written.
            const told = String(year ?? '');
            if (shown.textContent !== told) shown.textContent = told;
        },
    };
}
