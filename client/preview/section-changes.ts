import type { PreviewSection } from '../../server/protocol.ts';

export interface SectionChanges {
    /** The ids of all sections in reading order. */
    readonly order: readonly string[];
    /** The sections that are new or look different. */
    readonly changed: readonly PreviewSection[];
}

/** What must be sent to a page that has drawn `drawn` so that it shows `wanted`. */
export function sectionChanges(drawn: readonly PreviewSection[], wanted: readonly PreviewSection[]): SectionChanges {
    const before = new Map(drawn.map((section) => [section.id, section]));
    const changed = wanted.filter(({ id, title, html }) => {
        const old = before.get(id);
        return old === undefined || old.html !== html || old.title !== title;
    });
    return { order: wanted.map(({ id }) => id), changed };
}
