import { defineConfig } from 'vitest/config';

/** Plans are text, here as in the bundles. */
const plansAsText = {
    name: 'plans-as-text',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
        return id.endsWith('.dialog') ? { code: `export default ${JSON.stringify(code)};`, map: null } : undefined;
    },
};

export default defineConfig({
    plugins: [plansAsText],
    test: {
        include: ['test/**/*.test.ts'],
        exclude: ['test/e2e/**', 'node_modules/**'],
        testTimeout: 20_000,
    },
});
