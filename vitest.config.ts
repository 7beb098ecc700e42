import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Plans are text, here as in the bundles. */
const plansAsText = {
    name: 'plans-as-text',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
        return id.endsWith('.dialog') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined;
    },
};

/** Fonts and machine code are bytes, here as in the bundles. */
const binariesAsBytes = {
    name: 'binaries-as-bytes',
    enforce: 'pre' as const,
    load(id: string) {
        if (!/\.(?:ttf|wasm)$/.test(id)) return undefined;
        return `export default Uint8Array.from(atob(${JSON.stringify(readFileSync(id, 'base64'))}), (sign) => sign.charCodeAt(0));`;
    },
};

export default defineConfig({
    plugins: [plansAsText, binariesAsBytes],
    test: {
        include: ['test/**/*.test.ts'],
        exclude: ['test/e2e/**', 'node_modules/**'],
        // Every core, of which a small machine has two: nothing here measures time.
        maxWorkers: '100%',
        testTimeout: 30_000,
        hookTimeout: 60_000,
        // Those of packages too.
        server: { deps: { inline: [/\.(?:ttf|wasm)$/] } },
    },
});
