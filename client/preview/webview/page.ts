import type { PreviewSection } from '../../../server/protocol.ts';
import { texts } from '../../texts.ts';
import { unchosen } from '../choices.ts';
import type { ShowMessage } from '../messages.ts';
import { isPageState, pageState } from '../page-state.ts';
import type { Presentation } from '../presentation.ts';
import { createContents } from './contents.ts';
import { element } from './element.ts';
import { listenForJumps, type Place } from './listen-for-jumps.ts';
import { listenForMoves } from './listen-for-moves.ts';
import { markCaret } from './mark-caret.ts';
import { placesIn } from './places.ts';
import { drawProblems, removeProblems } from './problems.ts';
import { sectionElement } from './section-element.ts';
import { showCaret } from './show-caret.ts';
import { createTools } from './tools.ts';
import { updateElement } from './update-element.ts';
import type { VscodeApi } from './vscode-api.ts';

export interface Page {
    readonly show: (message: ShowMessage) => void;
    /** Draws what an earlier life of the page left behind; in a first life leaves behind which plan it is about. */
    readonly restore: (state: unknown) => void;
    /** The caret in the plan has come to rest there. */
    readonly caretAt: (place: Place) => void;
}

/** Draws the plan into the shell and keeps it up to date. */
export function createPage(vscode: VscodeApi): Page {
    const main = element('page-plan');
    const note = element('page-note');
    const contents = createContents(element('page-contents'));
    const tools = createTools(element('page-tools'), main, {
        wantYear: (year) => vscode.postMessage({ type: 'year', year }),
        wantPrint: () => vscode.postMessage({ type: 'print' }),
        onChoice: () => save(),
    });
    let drawn: Presentation | undefined;
    let places = placesIn(main);
    let caret: Place | undefined;

    listenForMoves(main, (move) => vscode.postMessage({ type: 'move', ...move }));
    listenForJumps(main, (place) => vscode.postMessage({ type: 'reveal', ...place }));
    window.addEventListener('scroll', () => saveSoon(), { passive: true });

    function draw(next: Presentation): void {
        const { preview } = texts(next.language);
        document.documentElement.lang = next.language;
        document.title = next.title;
        element('page-jump').textContent = preview.jump;
        element('page-move').textContent = preview.move.keys;
        // Set only when it differs: a status is read aloud each time it is written.
        if (note.textContent !== (next.note ?? '')) note.textContent = next.note ?? '';
        removeProblems(main);
        drawSections(next.sections);
        places = placesIn(main);
        // What was drawn anew has lost its mark. It stays where it is: whoever reads on is not to be led away.
        if (caret !== undefined) markCaret(main, places, caret);
        drawProblems(next.problems ?? [], places, preview);
        contents.draw(next.sections, preview.contents);
        tools.draw(next, preview);
        main.removeAttribute('aria-busy');
        drawn = next;
        // Once everything has been laid out, and its size is known.
        requestAnimationFrame(() => requestAnimationFrame(() => main.classList.add('settled')));
        save();
    }

    function drawSections(sections: readonly PreviewSection[]): void {
        const before = new Map(drawn?.sections.map((section) => [section.id, section]));
        const wanted = sections.map((section) => {
            const old = [...main.children].find(({ id }) => id === section.id);
            const same = before.get(section.id);
            if (old === undefined) return sectionElement(section);
            if (same?.html !== section.html || same.title !== section.title) updateElement(old, sectionElement(section));
            return old;
        });
        for (const child of [...main.children]) if (!wanted.some((one) => one === child)) child.remove();
        wanted.forEach((one, index) => {
            if (main.children[index] !== one) main.insertBefore(one, main.children[index] ?? null);
        });
    }

    let saving: ReturnType<typeof setTimeout> | undefined;
    const save = (): void => {
        if (drawn !== undefined) vscode.setState(pageState(drawn, window.scrollY, tools.chosen()));
    };
    const saveSoon = (): void => {
        clearTimeout(saving);
        saving = setTimeout(save, 250);
    };

    return {
        caretAt: (place) => {
            caret = place;
            showCaret(main, places, place);
        },
        show: ({ type: _, serial, order, changed, ...rest }) => {
            const known = new Map([...(drawn?.sections ?? []), ...changed].map((section) => [section.id, section]));
            const sections = order.map((id) => known.get(id)).filter((section) => section !== undefined);
            // The page is younger than the message and lacks what the panel believes it has.
            if (sections.length < order.length) return vscode.postMessage({ type: 'wantAll' });
            draw({ ...rest, sections });
            vscode.postMessage({ type: 'drawn', serial });
        },
        restore: (state) => {
            if (!isPageState(state)) return vscode.setState({ uri: main.dataset.uri ?? '', scroll: 0, choices: unchosen });
            tools.choose(state.choices);
            if (state.presentation === undefined) return;
            draw(state.presentation);
            window.scrollTo(0, state.scroll);
        },
    };
}
