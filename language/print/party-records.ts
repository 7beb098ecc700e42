import { addressForm, date, matches, monthOrWeek, name, period, roleFunction, words } from './record-values.ts';
import { either, filled, list, oneOf, optional, record, shapeTexts, text, whole } from './shape.ts';

export const organisation = record({
    name,
    title: words,
    country: optional(name),
    timezone: words,
    closures: list(
        either(
            record({ kind: oneOf('period'), period, reason: words }),
            record({ kind: oneOf('weeks'), startWeek: whole(1, 53), endWeek: whole(1, 53), reason: words }),
        ),
    ),
    roles: list(
        record({
            name,
            title: words,
            functions: list(roleFunction),
            holders: list(record({ person: name, from: optional(date), until: optional(date), alternate: optional(name) })),
        }),
    ),
    persons: list(
        record({
            name,
            fullName: words,
            email: optional(text(shapeTexts.email, matches(addressForm), { pattern: addressForm })),
        }),
    ),
});

export const forum = record({
    name,
    title: words,
    kind: optional(oneOf('event', 'conference', 'fair', 'regional')),
    organiser: words,
    place: words,
    url: words,
    years: optional(record({ interval: whole(1), from: optional(whole(1)), times: filled(monthOrWeek) })),
    periods: list(period),
});

export const channel = record({
    name,
    title: words,
    kind: optional(oneOf('press', 'trade-press', 'social')),
    publisher: words,
    url: words,
});
