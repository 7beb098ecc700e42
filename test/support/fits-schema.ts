import fc from 'fast-check';
import type { Json } from '../../language/print/shape.ts';

type Schema = Readonly<Record<string, Json>>;

/** Texts by how the schema describes them, for patterns that no generator understands. */
const byPattern: readonly (readonly [beginning: string, texts: readonly string[]])[] = [
    ['^\\p{Lu}', ['A', 'Bo', 'Åsa-1_x']],
    ['^[0-9]{4}-', ['2026-03-02', '2028-02-29']],
    ['^([01]', ['09:00', '23:59']],
    ['^[^<>', ['a@b.example']],
];

/** Data that a schema of ours describes: every form that it can have, its lists empty or short. */
export function fitting(schema: Schema): fc.Arbitrary<unknown> {
    const { type, pattern, anyOf, properties } = schema;
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum);
    if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map((one) => fitting(Object(one))));
    switch (type) {
        case 'string': {
            const texts = byPattern.find(([beginning]) => String(pattern).startsWith(beginning))?.[1];
            return texts ? fc.constantFrom(...texts) : fc.string({ maxLength: 8, unit: 'binary' });
        }
        case 'integer': {
            const [least, most] = [Number(schema.minimum), Number(schema.maximum)];
            return fc.oneof(fc.integer({ min: least, max: Math.min(most, least + 40) }), fc.constant(most));
        }
        case 'boolean':
            return fc.boolean();
        case 'null':
            return fc.constant(null);
        case 'array':
            return fc.array(fitting(Object(schema.items)), { minLength: Number(schema.minItems ?? 0), maxLength: 2 });
        case 'object':
            return fc.record(
                Object.fromEntries(Object.entries(Object(properties)).map(([key, one]) => [key, fitting(Object(one))])),
                { requiredKeys: Array.isArray(schema.required) ? schema.required.map(String) : [] },
            );
        default:
            throw new Error(`No data is made for ${JSON.stringify(schema)}.`);
    }
}
