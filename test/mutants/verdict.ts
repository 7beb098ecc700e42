import { type Finding, type Place, rules, type Severity } from '../../language/index.ts';
import { applyChanges } from '../support/apply-changes.ts';
import type { Example } from './example.ts';
import { isImplied } from './implications.ts';
import type { Mutant, Mutator } from './mutant.ts';

/** Whether a plan has a fault already where it would be planted. */
export function isThere({ findings }: Example, { code }: Mutator, { changes, at }: Mutant): boolean {
    const places = [...changes, ...('offset' in at ? [at] : [])];
    return findings.some((one) => one.code === code && places.some(({ offset, end }) => offset <= one.end && one.offset <= end));
}

/** What a planted fault led to. */
export interface Verdict {
    /** Whether the fault was found in its place, once, and nothing else that it does not imply. */
    readonly isRight: boolean;
    /** What was wanted and what was found, for a failing test. */
    readonly told: string;
}

/** Plants a fault and compares all that is found with what was found before. */
export async function verdict(example: Example, { code }: Mutator, mutant: Mutant): Promise<Verdict> {
    const file = 'plan.dialog';
    const text = applyChanges({ [file]: example.text }, file, mutant.changes)[file] ?? '';
    const fresh = newOnes(await example.check(text), example.findings, mutant.changes, code);
    const place = placeIn(mutant);
    const severity = mutant.severity ?? rules.find((rule) => rule.code === code)?.severity;
    const isPlanted = (one: Finding) =>
        one.code === code && one.severity === severity && one.offset === place.offset && one.end === place.end;
    const stray = fresh.filter((one) => !isPlanted(one) && !isImplied(code, one.code));
    const shown = (one: Place & { readonly code: string; readonly severity: Severity | undefined }) =>
        `${one.severity}[${one.code}] on "${text.slice(one.offset, one.end)}"`;
    return {
        isRight: fresh.filter(isPlanted).length === 1 && stray.length === 0,
        told: [
            `${example.name}: ${mutant.what}`,
            `  wanted ${shown({ code, severity, ...place })}`,
            ...fresh.map((one) => `  found  ${shown(one)}`),
        ].join('\n'),
    };
}

/** The findings of a changed plan that the plan did not have before: none that only moved, or whose text was written anew. */
function newOnes(
    after: readonly Finding[],
    before: readonly Finding[],
    changes: Mutant['changes'],
    planted: string,
): readonly Finding[] {
    const isTouched = ({ offset, end }: Place) => changes.some((change) => change.offset < end && change.end > offset);
    const moved = new Set(
        before.flatMap((finding) => {
            const place = movedBy(finding, changes);
            // What is put in at the very end of a list belongs to it.
            const grown = changes.filter(({ offset, end }) => offset === finding.end && end === finding.end);
            const end = place.end + grown.reduce((sum, { text }) => sum + text.length, 0);
            return [keyOf(finding.code, place), keyOf(finding.code, { ...place, end })];
        }),
    );
    const rewritten = before.filter(isTouched).map(({ code }) => code);
    const inserted = changes.map((change) => {
        const { offset } = movedBy(
            { offset: change.offset, end: change.offset },
            changes.filter((other) => other !== change),
        );
        return { offset, end: offset + change.text.length };
    });
    const count = (findings: readonly Finding[], code: string) => findings.filter((one) => one.code === code).length;
    return after.filter((finding) => {
        // Told elsewhere now, as where the meeting that it stood on no longer counts.
        if (finding.code !== planted && count(after, finding.code) <= count(before, finding.code)) return false;
        if (moved.has(keyOf(finding.code, finding))) return false;
        const isInNew = inserted.some(({ offset, end }) => finding.offset < end && finding.end > offset);
        return !(isInNew && rewritten.includes(finding.code));
    });
}

function keyOf(code: string, { offset, end }: Place): string {
    return `${code} ${offset} ${end}`;
}

/** Where the finding must stand in the changed plan. */
function placeIn({ changes, at }: Mutant): Place {
    if ('offset' in at) return movedBy(at, changes);
    const [{ offset: start } = { offset: 0 }, ...others] = changes;
    const offset = movedBy({ offset: start, end: start }, others).offset + at.start;
    return { offset, end: offset + at.length };
}

/** A piece moves with what comes before it, and grows by what is changed in it; what is put in at its very end is not part of it. */
function movedBy({ offset, end }: Place, changes: Mutant['changes']): Place {
    const sum = (isBefore: (change: Place) => boolean) =>
        changes.filter(isBefore).reduce((delta, change) => delta + change.text.length - (change.end - change.offset), 0);
    return {
        offset: offset + sum((change) => change.end <= offset),
        end: end + sum((change) => change.end <= end && change.offset < Math.max(end, change.end)),
    };
}
