import { type Memento, Uri, window, workspace } from 'vscode';
import { fileName } from '../file-name.ts';
import { userTexts } from '../user-texts.ts';
import { ask } from './ask.ts';

/** Under which name the template that was taken last is remembered, as a URI. */
const MEMORY = 'dialogplan.template';

/**
 * Asks whose look a Word document shall have: ours, or that of a document of the user. The one taken last is offered again as long as it is there.
 *
 * @returns the template's bytes, or `own` for our look; undefined when the user turns back or the file cannot be read, which is told.
 */
export async function askForTemplate(memory: Memento): Promise<Uint8Array | 'own' | undefined> {
    const last = await remembered(memory);
    const { askTemplate, templates } = userTexts().exportPlan;
    const look = await ask<'own' | 'last' | 'other'>(
        [
            { value: 'own', ...templates.own },
            ...(last ? [{ value: 'last' as const, label: fileName(last), detail: templates.last }] : []),
            { value: 'other', ...templates.other },
        ],
        askTemplate,
    );
    if (look === undefined || look === 'own') return look;
    const file = look === 'last' ? last : await chosen();
    return file && readTemplate(file, memory);
}

/** Reads a template and remembers it; undefined where it cannot be read, which is told. */
export async function readTemplate(file: Uri, memory: Memento): Promise<Uint8Array | undefined> {
    try {
        const bytes = await workspace.fs.readFile(file);
        await memory.update(MEMORY, file.toString());
        return bytes;
    } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        void window.showErrorMessage(userTexts().exportPlan.templateNotRead(fileName(file), why));
        return undefined;
    }
}

async function remembered(memory: Memento): Promise<Uri | undefined> {
    const known = memory.get(MEMORY);
    if (typeof known !== 'string') return undefined;
    const file = Uri.parse(known);
    return workspace.fs.stat(file).then(
        () => file,
        () => undefined,
    );
}

async function chosen(): Promise<Uri | undefined> {
    const { askTemplate, formats } = userTexts().exportPlan;
    const files = await window.showOpenDialog({
        title: askTemplate,
        filters: { [formats.docx?.label ?? 'Word']: ['docx', 'dotx'] },
    });
    return files?.[0];
}
