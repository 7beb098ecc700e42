import { countries, isCountry } from '../catalogue/countries.ts';
import type * as ast from '../generated/ast.ts';
import { isTimeZone } from '../model/time-zone.ts';
import { walk } from '../references/walk.ts';
import { currencies } from '../syntax/literals.ts';
import { nearest } from '../syntax/nearest.ts';
import { placeOfProperty } from './place.ts';
import { replaceWith } from './replace-with.ts';
import { rule } from './rule.ts';

const isName = (text: string | undefined): text is string => text !== undefined && /^\p{Lu}/u.test(text);

export const invalidValue = rule({
    code: 'invalid-value',
    on: 'Plan',
    severity: 'error',
    locked: true,
    since: '0.1.0',
    what: 'A country, a currency or a time zone that is not known.',
    why: 'Working days follow from the country, local time from the time zone, and limits of law from the amount: from an unknown one nothing follows.',
    source: 'plain sense',
    examples: { bad: 'organisation A {\n  country SV\n}\n', good: 'organisation A {\n  country SE\n}\n' },
    messages: {
        country: '"{value}" is no country whose public holidays are known. Known are: {known}.',
        currency: '"{value}" is no known currency. Known are: {known}.',
        timezone: '"{value}" is no known time zone. Time zones are written as "Europe/Stockholm".',
    },
    check(plan, _context, report) {
        const { nodes } = walk(plan);
        for (const node of (nodes.get('Country') ?? []) as readonly ast.Country[]) {
            if (isName(node.code) && !isCountry(node.code)) {
                report(
                    'country',
                    placeOfProperty(node, 'code'),
                    { value: node.code, known: Object.keys(countries).join(', ') },
                    { node },
                );
            }
        }
        for (const node of (nodes.get('ValueProperty') ?? []) as readonly ast.ValueProperty[]) {
            if (isName(node.currency) && !currencies[node.currency]) {
                report(
                    'currency',
                    placeOfProperty(node, 'currency'),
                    { value: node.currency, known: Object.keys(currencies).join(', ') },
                    { node },
                );
            }
        }
        for (const node of (nodes.get('Timezone') ?? []) as readonly ast.Timezone[]) {
            if (node.zone !== undefined && !isTimeZone(node.zone))
                report('timezone', placeOfProperty(node, 'zone'), { value: node.zone }, { node });
        }
    },
    fixes: [
        replaceWith(({ node, args }) => {
            const value = String(args.value);
            switch (node?.$type) {
                case 'Country':
                    // A country's own name or language code is what is mistaken for its code most often.
                    return [...new Set([...(mistaken[value] ?? []), ...nearest(value, Object.keys(countries), 3)])];
                case 'ValueProperty':
                    return nearest(value, Object.keys(currencies));
                default:
                    return nearest(value, Intl.supportedValuesOf('timeZone')).map((zone) => `"${zone}"`);
            }
        }),
    ],
});

const mistaken: Readonly<Record<string, readonly string[]>> = {
    SV: ['SE'],
    SWE: ['SE'],
    UK: ['GB'],
    DA: ['DK'],
    SU: ['FI'],
    NB: ['NO'],
    EN: ['GB'],
    USA: ['US'],
};
