import { type URI, UriUtils } from 'langium';
import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../../language/index.ts';
import { type FoundSettings, settingsFileName } from '../../workspace/settings-files.ts';
import { writeSetting } from '../../workspace/write-setting.ts';
import type { Asked } from './asked.ts';

/** English texts of the action; the keys of their translations. */
export const switchOffTexts = { title: 'Switch "{code}" off in this workspace' } as const;

/** Where a change of the settings that all plans of a workspace share goes. */
export interface SettingsPlace {
    /** The file in force, if there is one. */
    readonly found: FoundSettings | undefined;
    /** The folder to make one in; undefined where there is none, or the client makes no files. */
    readonly folder: URI | undefined;
}

/** For each rule that found something, to have it look no more: written into the workspace's settings file, which is made if need be. */
export function switchOff({ shown, wants, say }: Asked, place: SettingsPlace): readonly CodeAction[] {
    if (!wants(CodeActionKind.QuickFix)) return [];
    const byCode = new Map<string, Diagnostic[]>();
    for (const { finding, diagnostic } of shown) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), diagnostic]);
    return [...byCode].flatMap(([code, diagnostics]) => {
        const isLocked = rules.find((rule) => rule.code === code)?.locked;
        const edit = isLocked ? undefined : editOf(code, place);
        return edit ? [{ title: say(switchOffTexts.title, { code }), kind: CodeActionKind.QuickFix, diagnostics, edit }] : [];
    });
}

function editOf(code: string, { found, folder }: SettingsPlace): WorkspaceEdit | undefined {
    // In a file that can't be read nothing can be put in its right place.
    if (found) return found.isReadable ? { changes: { [found.uri.toString()]: edits(found.text, code) } } : undefined;
    if (!folder) return undefined;
    const uri = UriUtils.joinPath(folder, settingsFileName).toString();
    return {
        documentChanges: [
            { kind: 'create', uri, options: { ignoreIfExists: true } },
            { textDocument: { uri, version: null }, edits: edits('', code) },
        ],
    };
}

function edits(text: string, code: string) {
    const document = TextDocument.create('', 'json', 0, text);
    return writeSetting(text, code, 'off').map(({ offset, length, content }) => ({
        range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
        newText: content,
    }));
}
