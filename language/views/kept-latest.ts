/**
 * Makes something of a thing once, as long as it is asked for in the same way: the latest is kept with the thing, for as long as that is there.
 *
 * @param make is called with the thing and what it is made by, which must be plain data
 */
export function keptLatest<Of extends object, By, Made>(make: (of: Of, by: By) => Made): (of: Of, by: By) => Made {
    const kept = new WeakMap<Of, { readonly key: string; readonly made: Made }>();
    return (of, by) => {
        const key = JSON.stringify(by);
        let known = kept.get(of);
        if (known?.key !== key) {
            known = { key, made: make(of, by) };
            kept.set(of, known);
        }
        return known.made;
    };
}
