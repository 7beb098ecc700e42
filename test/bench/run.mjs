// `npm run bench`: what a user waits for, measured on the built server over stdio, and what the schedule of a portfolio takes. `npm run bench -- --help` tells the options.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
    console.error(`The benchmark needs the project's own Node (this is ${process.versions.node}): run it with npm run bench.`);
    process.exit(2);
}
const { bench } = await import('./bench.ts');
const { benchSchedule } = await import('./schedule.ts');
const args = process.argv.slice(2);
const isAlone = args.includes('--schedule');
if (!isAlone) process.exitCode = await bench(args);
if (isAlone || (process.exitCode === 0 && !args.includes('--help'))) benchSchedule(3);
