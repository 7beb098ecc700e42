import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../../client/host/folders.mjs';
import { need } from './debian.mjs';
import { scenario } from './scenario.mjs';

const HERE = path.join(projectFolder, 'test/e2e/neovim');

/**
 * The language server in another editor: Neovim's own client drives it over stdio, and what it got is looked at.
 *
 * @returns {Promise<{ readonly passed: number, readonly failed: number }>}
 */
export async function runNeovim() {
    need('otherEditor', () => spawnSync('nvim', ['--version']).status === 0);
    const scratch = mkdtempSync(path.join(tmpdir(), 'dialogplan-neovim-'));
    try {
        const folder = path.join(scratch, 'planer');
        cpSync(path.join(HERE, 'workspace'), folder, { recursive: true });
        const { seen, stderr } = drive(scratch, folder);
        return await scenario(steps(seen, stderr, pathToFileURL(path.join(folder, 'parter.dialog')).href));
    } finally {
        rmSync(scratch, { recursive: true, force: true });
    }
}

/** What Neovim is told to do, in this order; each leaves its result under its name. */
const STEPS = [
    { name: 'opened', act: 'open', file: 'plan.dialog' },
    { name: 'found', act: 'diagnostics', count: 5 },
    { name: 'fixes', act: 'request', method: 'textDocument/codeAction', code: 'unresolved-reference' },
    { name: 'fixed', act: 'apply', from: 'fixes', pick: 1 },
    { name: 'left', act: 'diagnostics', count: 4 },
    { name: 'completed', act: 'request', method: 'textDocument/completion', after: '        med ' },
    { name: 'hovered', act: 'request', method: 'textDocument/hover', after: 'beställare Kom' },
    { name: 'defined', act: 'request', method: 'textDocument/definition', after: 'ordförande Kommun.Dr' },
    {
        name: 'used',
        act: 'request',
        method: 'textDocument/references',
        after: 'beställare Kom',
        params: { context: { includeDeclaration: true } },
    },
    { name: 'outline', act: 'request', method: 'textDocument/documentSymbol' },
    { name: 'folds', act: 'request', method: 'textDocument/foldingRange' },
    { name: 'tokens', act: 'request', method: 'textDocument/semanticTokens/full' },
    {
        name: 'hints',
        act: 'request',
        method: 'textDocument/inlayHint',
        params: { range: { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } } },
    },
    { name: 'lenses', act: 'request', method: 'textDocument/codeLens' },
    { name: 'links', act: 'request', method: 'textDocument/documentLink' },
    { name: 'level', act: 'request', method: 'textDocument/prepareCallHierarchy', after: 'operativ niv' },
    { name: 'climbs', act: 'request', method: 'callHierarchy/outgoingCalls', item: 'level' },
    { name: 'symbols', act: 'request', method: 'workspace/symbol', params: { query: 'Åsa' } },
    { name: 'renamed', act: 'request', method: 'textDocument/rename', after: 'beställare Kom', params: { newName: 'Sjöstad' } },
    { name: 'applied', act: 'apply', from: 'renamed' },
    // What was renamed in a file that no server has open is known to it when it is saved.
    { name: 'saved', act: 'save' },
    { name: 'toldOfParties', act: 'notify', method: 'workspace/didChangeWatchedFiles', file: 'parter.dialog', type: 2 },
    { name: 'plan', act: 'text' },
    { name: 'parties', act: 'text', file: 'parter.dialog' },
    { name: 'edits', act: 'request', method: 'textDocument/formatting', params: { options: { tabSize: 2, insertSpaces: true } } },
    { name: 'formatted', act: 'apply', from: 'edits' },
    { name: 'laidOut', act: 'text' },
    {
        name: 'written',
        act: 'write',
        file: 'dialogplan.json',
        text: '{ "rules": { "chair-missing": "off", "invite-users": "off" } }',
    },
    { name: 'told', act: 'notify', method: 'workspace/didChangeWatchedFiles', file: 'dialogplan.json', type: 1 },
    { name: 'quieter', act: 'diagnostics', count: 2 },
];

function drive(scratch, folder) {
    const [steps, results] = ['steps.json', 'results.json'].map((name) => path.join(scratch, name));
    const uri = (file) => pathToFileURL(path.join(folder, file)).href;
    const told = STEPS.map((step) =>
        step.act === 'notify' ? { ...step, params: { changes: [{ uri: uri(step.file), type: step.type }] } } : step,
    );
    writeFileSync(steps, JSON.stringify(told));
    const server = [process.execPath, path.join(projectFolder, 'dist/cli.cjs'), 'lsp', '--stdio'];
    const { stderr, error } = spawnSync(
        'nvim',
        ['--headless', '--clean', '-n', '-c', `luafile ${path.join(HERE, 'drive.lua')}`],
        {
            cwd: folder,
            encoding: 'utf8',
            timeout: 120_000,
            env: {
                ...process.env,
                XDG_STATE_HOME: scratch,
                XDG_CACHE_HOME: scratch,
                DIALOGPLAN_STEPS: steps,
                DIALOGPLAN_RESULTS: results,
                DIALOGPLAN_SERVER: JSON.stringify(server),
            },
        },
    );
    if (error) {
        throw error;
    }
    return { seen: JSON.parse(readFileSync(results, 'utf8')), stderr };
}

/** @returns {Parameters<typeof scenario>[0]} */
function steps(seen, stderr, parties) {
    const codes = (found) => found.map(({ line, code }) => `${line} ${code}`);
    const names = (symbols) => symbols.flatMap(({ name, children = [] }) => [name, ...names(children ?? [])]);
    return [
        ['does all that it is told', async () => assert.equal(seen.fault, undefined, `${seen.fault}\n${stderr}`)],
        [
            'shows the findings, in Swedish',
            async () => {
                assert.deepEqual(codes(seen.found), [
                    '3 early-dialogue-missing',
                    '5 unresolved-reference',
                    '15 invite-users',
                    '19 chair-missing',
                    '22 tactical-participants',
                ]);
                assert.match(seen.found[1].message, /Det finns ingen organisation "Firmaa"/);
            },
        ],
        [
            'mends a finding by the fix that is offered',
            async () => {
                assert.equal(seen.fixes[0].title, 'Ersätt med Firma');
                assert.deepEqual(
                    codes(seen.left),
                    codes(seen.found).filter((one) => !one.endsWith('unresolved-reference')),
                );
            },
        ],
        [
            'completes in Swedish',
            async () => {
                const labels = (seen.completed.items ?? seen.completed).map(({ label }) => label);
                assert.ok(labels.includes('avtalsansvarig') && labels.includes('Kommun'), labels.join(', '));
                assert.ok(!labels.includes('contract-manager'), labels.join(', '));
            },
        ],
        ['tells of what stands under the cursor', async () => assert.match(seen.hovered.contents.value, /Sjöstads kommun/)],
        [
            'goes to a declaration in another file, and finds its uses',
            async () => {
                const [target] = [seen.defined].flat();
                assert.equal(target.targetUri ?? target.uri, parties);
                assert.equal(seen.used.length, 3);
            },
        ],
        [
            'outlines, folds and colours the plan',
            async () => {
                assert.deepEqual(names(seen.outline), ['Städ', 'samverkan', 'operativ nivå', 'Drift', 'taktisk nivå', 'Avtal']);
                assert.ok(seen.folds.length >= 6);
                assert.ok(seen.tokens.data.length > 20 && seen.tokens.data.length % 5 === 0);
            },
        ],
        [
            'tells when meetings are',
            async () => {
                const dated = seen.hints.filter(({ label }) => / per år/.test(JSON.stringify(label)));
                assert.equal(dated.length, 2);
                assert.match(JSON.stringify(dated[0].label), /12 per år/);
                assert.match(JSON.stringify(seen.lenses), /möten och/);
            },
        ],
        ['leads to the imported file', async () => assert.equal(seen.links[0].target, parties)],
        [
            'follows the escalation',
            async () =>
                assert.deepEqual(
                    seen.climbs.map(({ to }) => to.name),
                    ['taktisk nivå'],
                ),
        ],
        [
            'finds a person anywhere',
            async () =>
                assert.deepEqual(
                    seen.symbols.map(({ name }) => name),
                    ['Åsa'],
                ),
        ],
        [
            'renames in all files',
            async () => {
                assert.match(seen.plan, /beställare Sjöstad\n[\s\S]*ordförande Sjöstad\.Drift/);
                assert.match(seen.parties, /^organisation Sjöstad "Sjöstads kommun"/);
            },
        ],
        [
            'lays the plan out',
            async () => assert.match(seen.laidOut, /\n {8}ordförande Sjöstad\.Drift\n {8}med {8}driftansvarig\n/),
        ],
        [
            'heeds what a team agreed on',
            async () =>
                assert.deepEqual(
                    codes(seen.quieter).map((one) => one.split(' ')[1]),
                    ['early-dialogue-missing', 'tactical-participants'],
                ),
        ],
        ['ends the server in good order', async () => assert.deepEqual(seen.exit, { code: 0, signal: 0 })],
        ['hears no complaint', async () => assert.equal(stderr.trim(), '')],
    ];
}
