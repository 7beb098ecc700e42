// `npm run bench`: what a user waits for, measured on the built server over stdio. `npm run bench -- --help` tells the options.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
    console.error(`The benchmark needs the project's own Node (this is ${process.versions.node}): run it with npm run bench.`);
    process.exit(2);
}
const { bench } = await import('./bench.ts');
process.exitCode = await bench(process.argv.slice(2));
