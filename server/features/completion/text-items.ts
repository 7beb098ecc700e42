import { CompletionItemKind } from 'vscode-languageserver';
import { type ast, say, walk } from '../../../language/index.ts';
import type { ExpectedValue } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';
import { completionTexts } from './completion-texts.ts';
import { type Offer, ranks } from './offer.ts';

const zones = ['Europe/Stockholm', 'Europe/Oslo', 'Europe/Copenhagen', 'Europe/Helsinki', 'Europe/Berlin', 'Europe/London'];

/** By owner, texts that are usual there. */
const usual: Readonly<Record<string, readonly string[]>> = { Timezone: zones, Place: ['Teams'] };

/** The quotes of a text to write, and the few texts that are the same in every plan. */
export function textItems({ owner, terminal }: ExpectedValue, scene: CompletionScene): readonly Offer[] {
    if (terminal === 'EMAIL') return addressItems(scene);
    const { place, language } = scene;
    // On a line of its own a text would begin where the author means to say something else.
    if (place.isNewLine && place.block.$type !== 'Agenda') return [];
    const texts = owner === 'Place' && place.before.at(-1)?.tokenType.name !== 'digital' ? [] : (usual[owner] ?? []);
    const start = owner === 'Url' ? 'https://' : '';
    return [
        ...texts.map((text) => ({ label: `"${text}"`, kind: CompletionItemKind.Constant, rank: ranks.usual })),
        {
            label: `"${start}…"`,
            kind: CompletionItemKind.Text,
            text: `"${start}"`,
            snippet: `"${start}$1"`,
            detail: say(completionTexts.text, language),
            rank: ranks.sign,
        },
    ];
}

/** Colleagues' addresses tell the domain; who stands before it is the author's to say: a guess would call a stranger to a meeting. */
function addressItems({ place, language }: CompletionScene): readonly Offer[] {
    if (place.isNewLine || place.block.$type !== 'Organisation') return [];
    const persons = (walk(place.block).nodes.get('Person') ?? []) as readonly ast.Person[];
    const domains = new Set(persons.flatMap(({ email }) => /@([^@>]+)>?$/.exec(email ?? '')?.[1] ?? []));
    return [...domains].map((domain) => ({
        label: `<…@${domain}>`,
        kind: CompletionItemKind.Text,
        text: `<@${domain}>`,
        snippet: `<$1@${domain}>`,
        detail: say(completionTexts.address, language),
        rank: ranks.usual,
    }));
}
