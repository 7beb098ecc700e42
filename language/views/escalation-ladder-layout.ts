import type { Climb, EscalationLadder, LadderLevel } from './escalation-ladder.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { wrapText } from './wrap-text.ts';

/** Where everything of the picture lies, in its own units. Drawn by escalation-ladder-svg.ts. */
export interface LadderLayout {
    readonly width: number;
    readonly height: number;
    readonly steps: readonly StepBox[];
    readonly arrows: readonly LadderArrow[];
}

export interface StepBox {
    readonly level: LadderLevel;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly lines: readonly Line[];
}

export interface LadderArrow {
    readonly path: string;
    /** The head's path; undefined for a way that is missing. */
    readonly head: string | undefined;
    /** What is written beside it, for each climb that takes this way. */
    readonly labels: readonly { readonly climb: Climb | undefined; readonly lines: readonly Line[] }[];
}

export interface Line {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly tone: Tone;
}

type Tone = 'level' | 'label' | 'muted';

/** A line whose place is not known yet. */
type Written = Pick<Line, 'text' | 'tone'>;

const fonts: Readonly<Record<Tone, { readonly size: number; readonly line: number }>> = {
    level: { size: 15, line: 23 },
    label: { size: 14, line: 19 },
    muted: { size: 13, line: 18 },
};
const edge = 1;
const column = 244;
const padding = 18;
const leastRise = 76;
/** From a step's top to where an arrow enters it: the height of its title. */
const entry = 27;
/** From the next step to the arrows that climb to it; the one that skips a level runs outside the other. */
const lanes = { next: 24, skipping: 46 };
const gapBelowLabel = 14;
const gapBetweenLabels = 10;
const headroomOfSkip = 34;

export function layOutLadder(ladder: EscalationLadder, language: string): LadderLayout {
    const { levels, climbs, gaps } = ladder;
    const skips = climbs.filter(({ from, to }) => to - from > 1);
    const neighbours = (lower: number) => climbs.filter(({ from, to }) => from === lower && to === lower + 1);
    const labelWidth = column - padding - 12 - (skips.length > 0 ? lanes.skipping : lanes.next);
    const contents = levels.map((level) => writeLevel(level, language));
    const labels = [0, 1].map((lower) =>
        gaps.includes(lower)
            ? [write(say(texts.escalation.noStep, language), 'muted', labelWidth)]
            : neighbours(lower).map((climb) => writeClimb(climb, labelWidth)),
    );
    const skipLabels = skips.map((climb) => writeClimb(climb, labelWidth));

    const headroom = skips.length > 0 ? headroomOfSkip : 0;
    const rises = risesOf(contents.map(heightOf), labels.map(stackHeight), stackHeight(skipLabels) - headroom);
    const height = edge * 2 + headroom + rises.reduce((sum, rise) => sum + rise, 0);
    const tops = rises.map((_, index) => height - edge - rises.slice(0, index + 1).reduce((sum, rise) => sum + rise, 0));
    const steps = levels.map((level, index): StepBox => {
        const [x, y] = [edge + index * column, tops[index] ?? 0];
        return {
            level,
            x,
            y,
            width: column,
            height: height - edge - y,
            lines: place(contents[index] ?? [], x + padding, y + padding - 5),
        };
    });

    const arrows = [0, 1].flatMap((lower): LadderArrow[] => {
        const stack = labels[lower] ?? [];
        const [step, next] = [steps[lower], steps[lower + 1]];
        if (!step || !next || (neighbours(lower).length === 0 && !gaps.includes(lower))) return [];
        const x = next.x - lanes.next;
        return [
            {
                path: `M${x} ${step.y}V${next.y + entry + 8}q0 -8 8 -8H${next.x - (gaps.includes(lower) ? 2 : 9)}`,
                head: gaps.includes(lower) ? undefined : `M${next.x - 1} ${next.y + entry}l-10 -5v10z`,
                labels: placeStack(stack, neighbours(lower), step.x + padding, step.y - gapBelowLabel - stackHeight(stack)),
            },
        ];
    });
    return { width: edge * 2 + column * 3, height, steps, arrows: [...arrows, ...skipArrow(skips, skipLabels, steps)] };
}

/** From the lowest step over the middle one and down upon the highest. */
function skipArrow(skips: readonly Climb[], labels: readonly (readonly Written[])[], steps: readonly StepBox[]): LadderArrow[] {
    const [lowest, middle, highest] = steps;
    if (skips.length === 0 || !lowest || !middle || !highest) return [];
    const [x, y, end] = [middle.x - lanes.skipping, highest.y - headroomOfSkip + 8, highest.x + padding * 2];
    return [
        {
            path: `M${x} ${lowest.y}V${y + 8}q0 -8 8 -8H${end - 8}q8 0 8 8V${highest.y - 9}`,
            head: `M${end} ${highest.y - 1}l-5 -10h10z`,
            labels: placeStack(labels, skips, lowest.x + padding, y - 4),
        },
    ];
}

/**
 * How much higher each step is than the one before: enough for what is written in it, for the labels over the step before, and
 * for the label of a way that skips the middle step, which stands over the first label.
 */
function risesOf(contents: readonly number[], labels: readonly number[], skipLabel: number): readonly number[] {
    const room = (label: number) => (label > 0 ? label + gapBelowLabel + gapBetweenLabels : 0);
    const lowest = contents[0] ?? 0;
    const second = Math.max(leastRise, room(labels[0] ?? 0), (contents[1] ?? 0) - lowest);
    const third = Math.max(leastRise, room(labels[1] ?? 0), (contents[2] ?? 0) - lowest - second);
    const wanting = room(labels[0] ?? 0) + skipLabel + gapBelowLabel - second - third;
    return [lowest, second, third + (skipLabel > 0 ? Math.max(wanting, 0) : 0)];
}

function writeLevel({ label, title, meetings, source }: LadderLevel, language: string): readonly Written[] {
    const width = column - padding * 2;
    if (!source) return [...write(label, 'label', width), ...write(say(texts.escalation.missing, language), 'muted', width)];
    return [
        ...write(label, 'level', width),
        ...(title ? write(title, 'label', width) : []),
        ...meetings.flatMap((meeting) => write(meeting, 'muted', width)),
    ];
}

function writeClimb({ within, by, about }: Climb, width: number): readonly Written[] {
    return [
        within && write(within, 'label', width),
        by && write(by, 'muted', width),
        about && write(about, 'muted', width),
    ].flatMap((lines) => lines || []);
}

function write(text: string, tone: Tone, width: number): readonly Written[] {
    // The level's name is set in bold, which is wider.
    return wrapText(text, tone === 'level' ? width / 1.1 : width, fonts[tone].size).map((line) => ({ text: line, tone }));
}

function heightOf(lines: readonly Written[]): number {
    return padding * 2 - 4 + lines.reduce((sum, { tone }) => sum + fonts[tone].line, 0);
}

function stackHeight(stack: readonly (readonly Written[])[]): number {
    const written = stack.filter((lines) => lines.length > 0);
    const heights = written.map((lines) => lines.reduce((sum, { tone }) => sum + fonts[tone].line, 0));
    return heights.reduce((sum, height) => sum + height, Math.max(written.length - 1, 0) * gapBetweenLabels);
}

function placeStack(
    stack: readonly (readonly Written[])[],
    climbs: readonly Climb[],
    x: number,
    top: number,
): LadderArrow['labels'] {
    let y = top;
    return stack.map((lines, index) => {
        const placed = place(lines, x, y);
        if (lines.length > 0) y += stackHeight([lines]) + gapBetweenLabels;
        return { climb: climbs[index], lines: placed };
    });
}

/** Lines below each other from `top` on; `y` of a line is its baseline. */
function place(lines: readonly Written[], x: number, top: number): readonly Line[] {
    let y = top;
    return lines.map(({ text, tone }) => {
        y += fonts[tone].line;
        return { x, y: y - Math.round((fonts[tone].line - fonts[tone].size * 0.72) / 2), text, tone };
    });
}
