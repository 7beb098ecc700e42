// `npm run package`: the built extension as a file that VS Code installs.
import { packageExtension } from './package-extension.mjs';
import { runMain } from './run-main.mjs';

await runMain(async () => {
    console.log(await packageExtension());
    return 0;
});
