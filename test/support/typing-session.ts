import { isLexicalReport, isWord, type Token } from '../../language/index.ts';
import { complete } from '../../server/features/completion/complete.ts';
import type { Offer } from '../../server/features/completion/offer.ts';
import { typedWorkspace } from './typed-workspace.ts';
import { today } from './workspace.ts';

/** What an editor asks for after a key. */
const asked = [
    ...['onCompletion', 'onHover', 'onDocumentSymbol', 'onFoldingRanges', 'onCodeLens', 'languages.inlayHint.on'],
    'languages.semanticTokens.on',
];

/** What a plan that is typed led to. */
export interface TypingSession {
    /** How many beginnings of the plan were looked at. */
    readonly prefixes: number;
    /** Where the word that its author wrote next was not offered, or nothing at all though something can stand there. */
    readonly shortcomings: readonly string[];
}

/**
 * Types a plan, and after every `step`th key asks for all that an editor asks for. An exception is let through, also one of a rule, which would only be a
 * finding.
 */
export async function typingSession(files: Readonly<Record<string, string>>, name: string, step: number): Promise<TypingSession> {
    const text = files[name] ?? '';
    const { host, type, documentOf, handlers, uriOf } = await typedWorkspace({ ...files, [name]: '' });
    const { dialog } = host;
    const { tokens, report } = dialog.parser.Lexer.tokenize(text, { mode: 'partial' });
    const words = new Map(tokens.map((token) => [token.startOffset, token]));
    const comments = isLexicalReport(report) ? report.comments : [];
    const inside = offsetsWithin([...tokens, ...comments]);
    const parts = {
        documents: host.shared.workspace.LangiumDocuments,
        grammar: dialog,
        lexicon: dialog.vocabulary.Lexicon,
        visibleNames: dialog.references.Linker.visibleNames,
        today: () => today,
        describe: () => undefined,
    };
    const shortcomings: string[] = [];
    let prefixes = 0;
    for (let at = text.length % step; at <= text.length; at += step) {
        const { textDocument: typed, diagnostics = [] } = await type(name, text.slice(0, at));
        const fault = diagnostics.find(({ code }) => code === 'internal-error');
        if (fault) throw new Error(`After ${at} keys of ${name}: ${String(fault.message)}`);
        const position = typed.positionAt(at);
        const params = { textDocument: { uri: uriOf(name) }, position, range: { start: typed.positionAt(0), end: position } };
        for (const method of asked) await handlers.get(method)?.(params, {});
        prefixes++;
        const next = words.get(at);
        if (inside.has(at) || !next || !isWord(next.tokenType.name)) continue;
        const { offers } = complete(documentOf(name), at, parts);
        if (!isOffered(next, offers)) shortcomings.push(`${text.slice(Math.max(0, at - 50), at)}‹${next.image}›`);
    }
    return { prefixes, shortcomings };
}

/** Whether a word is among what is offered, alone or with what it is written with. */
function isOffered({ image }: Token, offers: readonly Offer[]): boolean {
    return offers.some(({ label, text = label }) => [label, text].some((one) => one === image || one.startsWith(`${image} `)));
}

/** The offsets at which a word or a comment has been begun and is not ended. */
function offsetsWithin(pieces: readonly Token[]): ReadonlySet<number> {
    return new Set(
        pieces.flatMap(({ startOffset, image }) =>
            Array.from({ length: image.length - 1 }, (_, index) => startOffset + index + 1),
        ),
    );
}
