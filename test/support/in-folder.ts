import type { LspClient } from './lsp-client.ts';

/** A client whose files stand in a folder of their own, so that several tests can share one server. `leave` takes them away again. */
export function inFolder(client: LspClient, folder: string): LspClient & { leave(): void } {
    const opened = new Set<string>();
    const written = new Set<string>();
    const at = (name: string) => (name.includes(':') ? name : `${folder}/${name}`);
    return {
        ...client,
        uri: (name) => client.uri(at(name)),
        open(name, text) {
            opened.add(name);
            client.open(at(name), text);
        },
        change: (name, text) => client.change(at(name), text),
        edit: (name, offset, length, inserted) => client.edit(at(name), offset, length, inserted),
        close(name) {
            opened.delete(name);
            client.close(at(name));
        },
        text: (name) => client.text(at(name)),
        write(name, content) {
            written.add(name);
            client.write(at(name), content);
        },
        store: (name, content) => client.store(at(name), content),
        diagnostics: (name) => client.diagnostics(at(name)),
        until: (name, isWanted) => client.until(at(name), isWanted),
        published: (name) => client.published(at(name)),
        position: (name, offset) => client.position(at(name), offset),
        leave() {
            for (const name of opened) client.close(at(name));
            for (const name of written) client.write(at(name), undefined);
        },
    };
}
