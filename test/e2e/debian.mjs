import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { OneLineError } from '../../client/host/one-line-error.mjs';

/** Whether missing programs can be installed without asking: root on Debian may. */
export function mayInstall() {
    return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/**
 * Installs Debian packages. The first is the one that matters: an error names it.
 *
 * @param {readonly [string, ...string[]]} packages
 */
export function install(packages) {
    console.log(`Installing the Debian packages ${packages.join(', ')} (once, usually 15 to 60 seconds) …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // An old list of packages often still does; what counts is whether the installation works.
    spawnSync('apt-get', ['update', '-qq'], { env });
    const args = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages];
    const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8' });
    if (status !== 0) {
        throw new OneLineError(`The Debian package ${packages[0]} cannot be installed: ${stderr.trim().split('\n').at(-1)}`);
    }
}
