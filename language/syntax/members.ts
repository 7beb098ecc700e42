/** The first member of a type: a property that stands twice counts once. */
export function first<M extends { readonly $type: string }, T extends M['$type']>(
    members: readonly M[],
    type: T,
): Extract<M, { readonly $type: T }> | undefined {
    return members.find((member): member is Extract<M, { readonly $type: T }> => member.$type === type);
}

/** All members of a type. */
export function every<M extends { readonly $type: string }, T extends M['$type']>(
    members: readonly M[],
    type: T,
): readonly Extract<M, { readonly $type: T }>[] {
    return members.filter((member): member is Extract<M, { readonly $type: T }> => member.$type === type);
}
