/** A meeting's mark that was dropped elsewhere. */
export interface Move {
    readonly line: number;
    readonly character: number;
    readonly from: string;
    /** A day, or a month as `YYYY-MM`. */
    readonly to: string;
}

/** So far a pointer goes before it drags: a click is none. In pixels. */
const least = 6;

/** Calls `move` when the reader drags the mark of a date to another month or day, or moves it by Alt and an arrow key. */
export function listenForMoves(root: HTMLElement, move: (move: Move) => void): void {
    let grasped: { readonly mark: Element; readonly x: number; readonly y: number } | undefined;
    let isDragged = false;
    let target: Element | undefined;

    const aim = (next: Element | undefined): void => {
        if (next === target) return;
        target?.classList.remove('drop-here');
        next?.classList.add('drop-here');
        target = next;
    };
    const end = (): void => {
        grasped?.mark.classList.remove('dragged');
        aim(undefined);
        grasped = undefined;
    };
    root.addEventListener('pointerdown', (event) => {
        const mark = event.target instanceof Element && event.button === 0 ? event.target.closest('svg [data-date]') : null;
        isDragged = false;
        if (mark) grasped = { mark, x: event.clientX, y: event.clientY };
    });
    // The words that the pointer passes on its way are not what is grasped.
    root.addEventListener('selectstart', (event) => grasped && event.preventDefault());
    window.addEventListener('pointermove', (event) => {
        if (grasped === undefined) return;
        if (!isDragged && Math.hypot(event.clientX - grasped.x, event.clientY - grasped.y) < least) return;
        isDragged = true;
        grasped.mark.classList.add('dragged');
        aim(targetAt(event, grasped.mark));
    });
    window.addEventListener('pointerup', () => {
        const to = target && placeOf(target, grasped?.mark);
        const found = grasped && to && moveOf(grasped.mark, to);
        end();
        if (found) move(found);
    });
    window.addEventListener('pointercancel', end);
    // What ends in a drop is no click on the mark.
    root.addEventListener('click', (event) => isDragged && event.stopImmediatePropagation(), { capture: true });
    root.addEventListener('keydown', (event) => {
        const mark = event.target instanceof Element && event.altKey ? event.target.closest('svg [data-date]') : null;
        const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
        const found = mark && step && moveOf(mark, monthAfter(mark.getAttribute('data-date') ?? '', step));
        if (!found) return;
        event.preventDefault();
        // What reaches the window goes on to VS Code, where these keys may go back and forth between editors.
        event.stopPropagation();
        move(found);
    });
}

/** The day or month of the same picture under the pointer. */
function targetAt({ clientX, clientY }: PointerEvent, mark: Element): Element | undefined {
    const under = document.elementsFromPoint(clientX, clientY).filter((one) => mark.closest('svg')?.contains(one));
    const day = under.map((one) => one.closest('[data-day]')).find((one) => one !== null);
    return day ?? under.map((one) => one.closest('[data-month]')).find((one) => one !== null) ?? undefined;
}

function placeOf(target: Element, mark: Element | undefined): string {
    const day = target.getAttribute('data-day');
    if (day !== null) return day;
    const year = mark?.getAttribute('data-date')?.slice(0, 4) ?? '';
    return `${year}-${(target.getAttribute('data-month') ?? '').padStart(2, '0')}`;
}

function moveOf(mark: Element, to: string): Move | undefined {
    const from = mark.getAttribute('data-date') ?? '';
    if (from === to || (to.length === 7 && from.startsWith(to))) return undefined;
    return { line: Number(mark.getAttribute('data-line')), character: Number(mark.getAttribute('data-character')), from, to };
}

function monthAfter(date: string, step: number): string {
    const [year = 0, month = 0] = date.split('-').map(Number);
    const number = year * 12 + month - 1 + step;
    return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
