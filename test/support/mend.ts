import { expect } from 'vitest';
import { fixtureFiles } from './annotate.ts';
import { applyFix } from './check.ts';
import { workspace } from './workspace.ts';

type Files = Readonly<Record<string, string>>;

/**
 * Applies the first fix of the first finding of a code (or the one with `title`), makes sure that the rule speaks less of it and that no error
 * and no warning has come, and returns the files afterwards.
 */
export async function mend(fixture: string, code: string, title?: string): Promise<Files> {
    const before: Files = Object.fromEntries(fixtureFiles(fixture).map(({ name, text }) => [name, text]));
    const after = await applyFix(fixture, code, title);
    const [was, is] = [await codesOf(before), await codesOf(after)];
    expect(is.all.filter((one) => one === code).length).toBeLessThan(was.all.filter((one) => one === code).length);
    expect(added(was.grave, is.grave)).toEqual([]);
    return after;
}

/** Of one file: its text afterwards. */
export async function mendPlan(plan: string, code: string, title?: string): Promise<string> {
    return (await mend(plan, code, title))['plan.dialog'] ?? '';
}

async function codesOf(files: Files) {
    const { check } = await workspace(files);
    const findings = Object.keys(files).flatMap((name) => check(name).findings);
    const grave = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
    return { all: findings.map(({ code }) => code), grave: grave.map(({ code }) => code) };
}

/** What is in the second list more often than in the first. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
    const left = [...before];
    return after.filter((one) => {
        const at = left.indexOf(one);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
    });
}
