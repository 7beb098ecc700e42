import { chmodSync, globSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

// For Node, the bundler would take the forms of these libraries that look for their parts at run time.
const alias = { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js', pdfkit: './node_modules/pdfkit/js/pdfkit.js' };
const node = { platform: 'node', format: 'cjs', target: 'node20', alias };
const browser = { platform: 'browser', target: 'es2022' };

/** What writes a form of export with a large library is a bundle of its own, so that nothing else waits for it: read when it is first asked for. */
const writers = globSync('language/exports/*/*-bytes.ts').map((entry) => {
    const name = basename(entry, '.ts');
    return { name, entry: entry.replaceAll('\\', '/'), out: `dist/exports/${name}.cjs`, ...node };
});
const readWhenAskedFor = {
    name: 'read-when-asked-for',
    setup: ({ onResolve, initialOptions }) => {
        const folder = initialOptions.outfile.startsWith('dist/exports/') ? '.' : './exports';
        onResolve({ filter: /-bytes\.ts$/ }, ({ kind, path }) =>
            kind === 'dynamic-import' ? { path: `${folder}/${basename(path, '.ts')}.cjs`, external: true } : undefined,
        );
    },
};

/** A bundle is an entry here. One `onRequest` is built only when `--only` names it. */
const BUNDLES = [
    { name: 'extension', entry: 'client/extension.ts', out: 'dist/extension.cjs', ...node, external: ['vscode'] },
    {
        name: 'extension.browser',
        entry: 'client/extension.browser.ts',
        out: 'dist/extension.browser.cjs',
        ...browser,
        format: 'cjs',
        external: ['vscode'],
    },
    { name: 'server', entry: 'server/main.ts', out: 'dist/server.cjs', ...node },
    { name: 'server.browser', entry: 'server/main.browser.ts', out: 'dist/server.browser.js', ...browser, format: 'iife' },
    {
        name: 'cli',
        entry: 'server/cli/main.ts',
        out: 'dist/cli.cjs',
        ...node,
        banner: { js: '#!/usr/bin/env node' },
        executable: true,
    },
    ...writers,
    { name: 'preview', entry: 'client/preview/webview/main.ts', out: 'dist/preview.js', ...browser, format: 'iife' },
    { name: 'preview.css', entry: 'client/preview/webview/preview.css', out: 'dist/preview.css', ...browser },
    // mocha finds its own files at run time and does so only from node_modules.
    {
        name: 'test',
        entry: 'test/e2e/extension-host/index.ts',
        out: 'dist/test/extension-host.cjs',
        ...node,
        external: ['vscode', 'mocha'],
        minify: false,
        onRequest: true,
    },
];

const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, watch: { type: 'boolean', default: false } },
});
const unknown = values.only?.find((name) => !BUNDLES.some((bundle) => bundle.name === name));
if (unknown) {
    console.error(`No bundle is called ${unknown}; there are ${BUNDLES.map((bundle) => bundle.name).join(', ')}.`);
    process.exit(2);
}
const wanted = BUNDLES.filter((bundle) => values.only?.includes(bundle.name) ?? !bundle.onRequest);
// esbuild has told each error in its own words; all bundles get their turn.
const results = await Promise.allSettled(wanted.map(values.watch ? watch : once));
process.exitCode = results.some((result) => result.status === 'rejected') ? 1 : 0;

async function once(bundle) {
    await build(optionsOf(bundle));
}

async function watch(bundle) {
    const watching = await context(optionsOf(bundle));
    await watching.watch();
}

function optionsOf({ name: _name, onRequest: _onRequest, entry, out, executable = false, ...options }) {
    return {
        entryPoints: [entry],
        outfile: out,
        bundle: true,
        minify: true,
        sourcemap: true,
        loader: { '.dialog': 'text', '.wasm': 'binary', '.ttf': 'binary' },
        logLevel: 'warning',
        plugins: [
            readWhenAskedFor,
            { name: 'report', setup: ({ onEnd }) => onEnd(({ errors }) => report(errors, entry, out, executable)) },
        ],
        ...options,
    };
}

function report(errors, entry, out, executable) {
    if (errors.length > 0) {
        console.error(`${entry} → ${out} failed`);
        return;
    }
    if (executable) {
        chmodSync(out, 0o755);
    }
    console.log(`${entry} → ${out} ${(statSync(out).size / 1024).toFixed(0)} KB`);
}
