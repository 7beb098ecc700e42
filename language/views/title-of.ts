/** What a thing is called: its title, or its name where it has none. Text that is being typed may lack both. */
export function titleOf(thing: { readonly name: string | undefined; readonly title: string | undefined }): string {
    return thing.title || thing.name || '';
}
