import { Temporal } from 'temporal-polyfill';
import type { Delivery } from '../../generated/ast.ts';
import { en } from '../../vocabulary/en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { sv } from '../../vocabulary/sv.ts';
import english from './new-plan.en.dialog';
import swedish from './new-plan.sv.dialog';

const templates: Readonly<Record<string, { readonly text: string; readonly language: Language }>> = {
    en: { text: english, language: en },
    sv: { text: swedish, language: sv },
};

/** Usual length of a contract in years; goods are bought for a shorter time. */
const years: Readonly<Record<Delivery, number>> = { goods: 2, service: 4, works: 2, strategic: 4 };

/**
 * The text of a new plan for a delivery, without any finding of its own: two parties, a deal, and the levels that such a delivery needs. The
 * contract begins on the first day of a month, at least two months after `today` (`YYYY-MM-DD`). An unknown language means English.
 */
export function newPlan(delivery: Delivery, language: string, today: string): string {
    const template = templates[language] ?? { text: english, language: en };
    const start = Temporal.PlainDate.from(today).with({ day: 1 }).add({ months: 3 });
    const end = start.add({ years: years[delivery] }).subtract({ days: 1 });
    return withSections(template.text, delivery === 'strategic')
        .replace('DELIVERY', template.language.words[delivery]?.[0] ?? delivery)
        .replace('START', start.toString())
        .replace('END', end.toString());
}

/** Keeps or drops the lines between `//: strategic` and `//: end`; the marks themselves always go. */
function withSections(text: string, strategic: boolean): string {
    const kept: string[] = [];
    let inside = false;
    for (const line of text.split('\n')) {
        if (line.startsWith('//: ')) inside = line === '//: strategic';
        else if (strategic || !inside) kept.push(line);
    }
    return kept.join('\n');
}
