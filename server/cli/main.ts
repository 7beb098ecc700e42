import { version } from '../../package.json';
import { endQuietly } from './end-quietly.ts';
import { runCommand } from './run-command.ts';

endQuietly(process.stdout);
endQuietly(process.stderr);

runCommand(
    process.argv.slice(2),
    {
        out: (text) => process.stdout.write(text),
        err: (text) => process.stderr.write(text),
        colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    },
    version,
    // The machine's, as its user chose it.
    Intl.DateTimeFormat().resolvedOptions().locale.startsWith('sv') ? 'sv' : 'en',
).then((code) => {
    // Not process.exit: what is still being written must reach its reader.
    process.exitCode = code;
});
