import { months } from '../model/months.ts';
import { readDate } from '../syntax/literals.ts';
import { either, oneOf, optional, record, shapeTexts, text, whole } from './shape.ts';

// The values of which a plan's data is made.

const nameForm = '^\\p{Lu}[\\p{L}\\p{M}\\p{N}_-]*$';
const timeForm = '^([01][0-9]|2[0-3]):[0-5][0-9]$';
export const addressForm = '^[^<>\\s]+$';
export const matches = (form: string) => (value: string) => new RegExp(form, 'u').test(value);

export const name = text(shapeTexts.name, (value) => matches(nameForm)(value.normalize('NFC')), {
    pattern: nameForm,
});
export const date = text(shapeTexts.date, (value) => readDate(value) === value, { pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' });
const clock = text(shapeTexts.time, matches(timeForm), { pattern: timeForm });
export const said = text();
export const words = optional(said);

export const period = record({ start: date, end: date });
export const time = record({ start: clock, end: clock });
export const duration = record({
    amount: whole(1),
    unit: oneOf('day', 'workday', 'week', 'month', 'quarter', 'tertial', 'half-year', 'year'),
});
export const interval = { every: whole(1), unit: oneOf('day', 'week', 'month', 'quarter', 'tertial', 'half-year', 'year') };
export const month = oneOf(...months);
export const monthOrWeek = either(record({ month }), record({ week: whole(1, 53) }));
export const roleFunction = oneOf(
    'executive',
    'contract-owner',
    'contract-manager',
    'operations',
    'user',
    'account-manager',
    'bid-manager',
    'procurement-officer',
    'project-manager',
    'specialist',
    'finance',
    'legal',
);
export const levelKind = oneOf('operational', 'tactical', 'strategic');
export const bound = optional(oneOf('at-least', 'at-most'));

export const participant = either(
    record({ function: roleFunction, side: optional(oneOf('both', 'buyer', 'supplier', 'partner')) }),
    either(record({ organisation: name, role: name }), record({ organisation: name, person: name })),
);
