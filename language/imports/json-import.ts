import { formatText } from '../format/format-text.ts';
import { fill } from '../l10n/render.ts';
import { joinPlans, planFile } from '../print/plan-file.ts';
import { printPlan } from '../print/print-plan.ts';
import type { Misfit } from '../print/shape.ts';
import type { Import, NotUnderstood } from './import.ts';

/** Plans as Dialogplan writes them in JSON. Their schedule follows from them and is not read. */
export const jsonImport = {
    format: 'json',
    read(bytes, { services, language }) {
        const data = parsed(bytes);
        if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== 'dialogplan') return undefined;
        const misfits: Misfit[] = [];
        const file = planFile.read(withoutSchedule(data), '', (misfit) => misfits.push(misfit));
        const spoken = language ?? file?.plans[0]?.language ?? 'en';
        const text = file && formatText(printPlan(joinPlans(file.plans)), services, spoken === 'sv' ? 'sv' : 'en');
        return { text, notUnderstood: misfits.map((misfit) => told(misfit, spoken)) };
    },
} satisfies Import;

function parsed(bytes: Uint8Array): unknown {
    try {
        const data: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return data;
    } catch {
        // What is no JSON is no file of this form; the caller says so.
        return undefined;
    }
}

function withoutSchedule(data: object): unknown {
    return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'schedule'));
}

function told({ where, message, values = {} }: Misfit, language: string): NotUnderstood {
    return { where, what: fill(message, language, values) };
}
