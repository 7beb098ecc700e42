import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../language/index.ts';
import { planMarks } from './support/plan-marks.ts';
import { workspace } from './support/workspace.ts';

/** Plans with marked faults. A mark of a rule that does not exist yet waits for it; all that is reported must be marked. */
const folder = path.join(import.meta.dirname, 'conformance');
const known = new Set(rules.map(({ code }) => code));

const plans = (kind: string) => readdirSync(path.join(folder, kind)).filter((name) => name.endsWith('.dialog'));
const read = (kind: string, name: string) => readFileSync(path.join(folder, kind, name), 'utf8');

async function reported(name: string, text: string) {
    const { check, documents } = await workspace({ [name]: text });
    const { textDocument } = documents.get(name)!;
    return check(name).findings.map(({ offset, code, severity }) => ({
        line: textDocument.positionAt(offset).line + 1,
        code,
        severity,
    }));
}

/** What must be found in a plan, of the rules that there are. */
const marks = (text: string) => planMarks(text).filter((mark) => known.has(mark.split(' ')[1] ?? ''));

describe('plans that are right give no error and no warning', () => {
    test.each(plans('valid'))('%s', async (name) => {
        const findings = await reported(name, read('valid', name));
        expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
    });
});

describe('plans with planted faults give those and nothing else', () => {
    test.each(plans('invalid'))('%s', async (name) => {
        const text = read('invalid', name);
        const expected = marks(text);
        const shown = (await reported(name, text)).map(({ line, code, severity }) => ({
            mark: `${line} ${code} ${severity}`,
            severity,
        }));
        // Infos and hints count only where they are expected.
        const counted = shown.filter(
            ({ mark, severity }) => severity === 'error' || severity === 'warning' || expected.includes(mark),
        );
        expect(counted.map(({ mark }) => mark).sort()).toEqual([...expected].sort());
    });
});

test('there are plans to run', () => {
    expect(plans('valid').length).toBeGreaterThanOrEqual(4);
    expect(plans('invalid').flatMap((name) => marks(read('invalid', name))).length).toBeGreaterThanOrEqual(8);
});
