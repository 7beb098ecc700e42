import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { it } from 'mocha';
import * as vscode from 'vscode';

interface Manifest {
    readonly contributes: {
        readonly languages: readonly {
            id: string;
            extensions: string[];
            configuration: string;
            icon: { light: string; dark: string };
        }[];
        readonly grammars: readonly { language: string; scopeName: string; path: string }[];
        readonly snippets: readonly { language: string; path: string }[];
        readonly commands: readonly { command: string }[];
        readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly svg: string } }[] }[];
    };
}

export function contributions(): void {
    it('knows the language of .dialog files, with an icon', async () => {
        const [language] = manifest().contributes.languages;
        assert.deepEqual([language?.id, language?.extensions], ['dialog', ['.dialog']]);
        assert.ok((await vscode.languages.getLanguages()).includes('dialog'));
        assertPacked(language?.icon.light, language?.icon.dark, language?.configuration);
    });

    it('colours both English and Swedish words', () => {
        const [grammar] = manifest().contributes.grammars;
        assert.equal(grammar?.language, 'dialog');
        assertPacked(grammar?.path);
        const text = readFileSync(path.join(extension().extensionPath, grammar?.path ?? ''), 'utf8');
        assert.equal(JSON.parse(text).scopeName, grammar?.scopeName);
        assert.ok(text.includes('held-by'));
        assert.ok(text.includes('innehas-av'));
    });

    it('brings its snippets', () => {
        assertPacked(...manifest().contributes.snippets.map((snippets) => snippets.path));
    });

    it('brings its walkthrough, with the pictures', () => {
        const [walkthrough] = manifest().contributes.walkthroughs;
        assertPacked(...(walkthrough?.steps ?? []).map(({ media }) => media.svg));
    });

    it('registers every command that it lists', async () => {
        const listed = manifest().contributes.commands.map(({ command }) => command);
        const registered = await vscode.commands.getCommands(true);
        assert.deepEqual(
            listed.filter((command) => !registered.includes(command)),
            [],
        );
        for (const command of ['openPreview', 'openPreviewToSide', 'newPlan', 'restartServer']) {
            assert.ok(listed.includes(`dialogplan.${command}`), command);
        }
    });

    it('is packed without sources, tests and dependencies', () => {
        for (const place of [
            'node_modules',
            'language',
            'server',
            'test',
            'client/extension.ts',
            'dist/test',
            'dist/extension.cjs.map',
        ]) {
            assert.ok(!existsSync(path.join(extension().extensionPath, place)), place);
        }
    });
}

function extension(): vscode.Extension<unknown> {
    const found = vscode.extensions.getExtension('dialogplan.dialogplan');
    assert.ok(found);
    return found;
}

function manifest(): Manifest {
    return extension().packageJSON;
}

function assertPacked(...files: readonly (string | undefined)[]): void {
    assert.ok(files.length > 0);
    for (const file of files) {
        assert.ok(file && existsSync(path.join(extension().extensionPath, file)), `${file} must be in the package`);
    }
}
