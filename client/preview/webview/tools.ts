import type { Texts } from '../../texts.ts';
import { type Choices, unchosen } from '../choices.ts';
import type { Presentation } from '../presentation.ts';
import { button } from './button.ts';
import { createYearChoice } from './year-choice.ts';

const levels = ['strategic', 'tactical', 'operational'] as const;

interface Tools {
    readonly draw: (shown: Presentation, texts: Texts['preview']) => void;
    /** What is chosen now. */
    readonly chosen: () => Choices;
    /** Takes up what was chosen in an earlier life of the page; shown when it is drawn next. */
    readonly choose: (choices: Choices) => void;
}

export interface ToolsOptions {
    readonly wantYear: (year: number) => void;
    readonly wantPrint: () => void;
    /** The reader has chosen something. */
    readonly onChoice: () => void;
}

/** What the reader chooses on the page: the levels that are shown, and the year of the pictures. Levels are chosen in the page alone. */
export function createTools(root: HTMLElement, plan: HTMLElement, { wantYear, wantPrint, onChoice }: ToolsOptions): Tools {
    let choices = unchosen;
    /** What the tools were made for: as long as it stays they do too, with the keyboard on them. */
    let madeFor: { readonly texts: Texts['preview']; readonly people: string } | undefined;
    const yearChoice = createYearChoice((year) => {
        choose({ year });
        wantYear(year);
    });
    const choose = (changed: Partial<Choices>): void => {
        choices = { ...choices, ...changed };
        apply();
        onChoice();
    };
    const apply = (): void => {
        const { hidden, person, size } = choices;
        for (const level of levels) plan.classList.toggle(`without-${level}`, hidden.includes(level));
        for (const element of plan.querySelectorAll('[data-people]'))
            element.classList.toggle('of-others', person !== '' && !peopleOf(element).includes(person));
        plan.style.setProperty('zoom', String(size));
    };

    return {
        draw({ years = [], year }, texts) {
            root.hidden = plan.querySelector('[data-level]') === null;
            const people = [...new Set([...plan.querySelectorAll('[data-people]')].flatMap(peopleOf))].sort((a, b) =>
                a.localeCompare(b, 'sv'),
            );
            if (!people.includes(choices.person)) choices = { ...choices, person: '' };
            yearChoice.draw(years, year, texts);
            if (madeFor?.texts !== texts || madeFor.people !== people.join(' ')) make(people, texts);
            apply();
        },
        chosen: () => choices,
        choose: (earlier) => {
            choices = earlier;
        },
    };

    function make(people: readonly string[], texts: Texts['preview']): void {
        root.setAttribute('aria-label', texts.tools);
        const focused =
            document.activeElement instanceof HTMLElement && root.contains(document.activeElement)
                ? document.activeElement.dataset.tool
                : undefined;
        root.replaceChildren(
            together(levels.map((level) => levelButton(level, texts))),
            personChoice(people, texts),
            yearChoice.element,
            together(zoomButtons(texts)),
            printButton(texts),
        );
        if (focused !== undefined) root.querySelector<HTMLElement>(`[data-tool="${focused}"]`)?.focus();
        madeFor = { texts, people: people.join(' ') };
    }

    function levelButton(level: (typeof levels)[number], texts: Texts['preview']): HTMLElement {
        const made = button(level, texts.levels[level]);
        const show = (): void => made.setAttribute('aria-pressed', String(!choices.hidden.includes(level)));
        made.className = `level ${level}`;
        made.addEventListener('click', () => {
            const others = choices.hidden.filter((one) => one !== level);
            choose({ hidden: others.length < choices.hidden.length ? others : [...others, level] });
            show();
        });
        show();
        return made;
    }

    /** Those whose meetings the page shows; everyone's at first. */
    function personChoice(people: readonly string[], texts: Texts['preview']): HTMLElement {
        const choice = document.createElement('select');
        choice.dataset.tool = 'person';
        choice.setAttribute('aria-label', texts.person);
        choice.append(...['', ...people].map((one) => new Option(one || texts.everyone, one, false, one === choices.person)));
        choice.addEventListener('change', () => choose({ person: choice.value }));
        return choice;
    }

    function zoomButtons(texts: Texts['preview']): readonly HTMLElement[] {
        const by = (name: string, sign: string, label: string, next: () => number): HTMLElement => {
            const made = button(name, sign);
            made.setAttribute('aria-label', label);
            made.addEventListener('click', () => choose({ size: Math.min(Math.max(next(), 0.5), 3) }));
            return made;
        };
        return [
            by('smaller', '−', texts.smaller, () => choices.size / 1.2),
            by('original', '100 %', texts.original, () => 1),
            by('larger', '+', texts.larger, () => choices.size * 1.2),
        ];
    }

    function printButton(texts: Texts['preview']): HTMLElement {
        const made = button('print', texts.print);
        made.addEventListener('click', wantPrint);
        return made;
    }
}

/** Tools that stay on one line. */
function together(tools: readonly HTMLElement[]): HTMLElement {
    const group = document.createElement('span');
    group.append(...tools);
    return group;
}

function peopleOf(element: Element): readonly string[] {
    return (element.getAttribute('data-people') ?? '').split(' ').filter(Boolean);
}
