/** A value of JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What is told where a value has another form than it must have: where it stands, and a sentence of shapeTexts with its values. */
export interface Misfit {
    readonly where: string;
    readonly message: string;
    readonly values?: Readonly<Record<string, string | number>>;
}

/** What is said of data that has another form than it must have, in English: the keys of the translations. */
export const shapeTexts = {
    text: 'Here a text was expected.',
    name: 'Here a name was expected that begins with an upper-case letter.',
    date: 'Here a date was expected, such as 2026-03-12.',
    time: 'Here a time was expected, such as 09:00.',
    email: 'Here an e-mail address was expected.',
    whole: 'Here a whole number was expected, at least {least} and at most {most}.',
    truth: 'Here true or false was expected.',
    list: 'Here a list was expected.',
    filled: 'Here a list was expected that is not empty.',
    record: 'Here properties by name were expected.',
    oneOf: 'Here one of these was expected: {words}.',
    either: 'This has none of the forms that it can have.',
    missing: 'This is missing, so what it belongs to was left out.',
    unknown: 'This is not known, and was left out.',
} as const;

/** A form that data can have: it reads what has it, and describes it as JSON Schema. */
export interface Shape<T> {
    /** The value as it was understood; undefined where it has another form, which is told. */
    read(value: unknown, where: string, tell: (misfit: Misfit) => void): T | undefined;
    readonly schema: { readonly [key: string]: Json };
    readonly isOptional?: true;
}

export type Of<S> = S extends Shape<infer T> ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type OptionalKeys<S extends Shapes> = { [K in keyof S]: S[K] extends { readonly isOptional: true } ? K : never }[keyof S];
type RecordOf<S extends Shapes> = { readonly [K in Exclude<keyof S, OptionalKeys<S>>]: Of<S[K]> } & {
    readonly [K in OptionalKeys<S>]?: Of<S[K]> | undefined;
};

/** A text of which `fits` says whether it is right; `message` is told where it is not. */
export function text(
    message: string = shapeTexts.text,
    fits: (text: string) => boolean = () => true,
    more: Record<string, Json> = {},
): Shape<string> {
    return {
        schema: { type: 'string', ...more },
        read(value, where, tell) {
            if (typeof value === 'string' && fits(value)) return value.normalize('NFC');
            tell({ where, message });
            return undefined;
        },
    };
}

export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Shape<number> {
    return {
        schema: { type: 'integer', minimum: least, maximum: most },
        read(value, where, tell) {
            if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
            tell({ where, message: shapeTexts.whole, values: { least, most } });
            return undefined;
        },
    };
}

export const truth: Shape<boolean> = {
    schema: { type: 'boolean' },
    read(value, where, tell) {
        if (typeof value === 'boolean') return value;
        tell({ where, message: shapeTexts.truth });
        return undefined;
    },
};

export function oneOf<const W extends string | number>(...words: readonly W[]): Shape<W> {
    return {
        schema: { enum: words },
        read(value, where, tell) {
            const found = words.find((word) => word === value);
            if (found === undefined) tell({ where, message: shapeTexts.oneOf, values: { words: words.join(', ') } });
            return found;
        },
    };
}

/** Parts that have another form are left out. */
export function list<T>(part: Shape<T>): Shape<readonly T[]> {
    return {
        schema: { type: 'array', items: part.schema },
        read(value, where, tell) {
            if (Array.isArray(value))
                return value.flatMap((one: unknown, index) => {
                    const read = part.read(one, `${where}[${index}]`, tell);
                    return read === undefined ? [] : [read];
                });
            tell({ where, message: shapeTexts.list });
            return undefined;
        },
    };
}

/** A list that says nothing where it is empty: then it has another form. */
export function filled<T>(part: Shape<T>): Shape<readonly T[]> {
    const { schema, read } = list(part);
    return {
        schema: { ...schema, minItems: 1 },
        read(value, where, tell) {
            const parts = read(value, where, tell);
            if (parts === undefined || parts.length > 0) return parts;
            tell({ where, message: shapeTexts.filled });
            return undefined;
        },
    };
}

export function optional<T>(shape: Shape<T>): Shape<T> & { readonly isOptional: true } {
    return { ...shape, isOptional: true };
}

/** What may also be null. */
export function nullable<T>(shape: Shape<T>): Shape<T | null> {
    return {
        schema: { anyOf: [shape.schema, { type: 'null' }] },
        read: (value, where, tell) => (value === null ? null : shape.read(value, where, tell)),
    };
}

/** Properties by name. One that must be there and cannot be read makes the whole unreadable; unknown ones are told. */
export function record<S extends Shapes>(shapes: S): Shape<RecordOf<S>> {
    const required = Object.keys(shapes).filter((key) => !shapes[key]?.isOptional);
    const properties = Object.fromEntries(Object.entries(shapes).map(([key, { schema }]) => [key, schema]));
    const isWhole = (read: Record<string, unknown>): read is RecordOf<S> & Record<string, unknown> =>
        required.every((key) => read[key] !== undefined);
    return {
        schema: { type: 'object', properties, required, additionalProperties: false },
        read(value, where, tell) {
            if (typeof value !== 'object' || value === null || Array.isArray(value)) {
                tell({ where, message: shapeTexts.record });
                return undefined;
            }
            const own = new Map<string, unknown>(Object.entries(value));
            const read: Record<string, unknown> = {};
            const under = (key: string) => (where === '' ? key : `${where}.${key}`);
            for (const [key, shape] of Object.entries(shapes)) {
                if (own.get(key) === undefined) {
                    if (!shape.isOptional) tell({ where: under(key), message: shapeTexts.missing });
                } else read[key] = shape.read(own.get(key), under(key), tell);
            }
            for (const key of own.keys())
                if (!Object.hasOwn(shapes, key)) tell({ where: under(key), message: shapeTexts.unknown });
            return isWhole(read) ? read : undefined;
        },
    };
}

/** One of two forms: the first that fits without a misfit. */
export function either<A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> {
    const shapes: readonly Shape<A | B>[] = [first, second];
    return {
        schema: { anyOf: shapes.map(({ schema }) => schema) },
        read(value, where, tell) {
            for (const shape of shapes) {
                const misfits: Misfit[] = [];
                const read = shape.read(value, where, (misfit) => misfits.push(misfit));
                if (read !== undefined && misfits.length === 0) return read;
            }
            tell({ where, message: shapeTexts.either });
            return undefined;
        },
    };
}
