import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { OneLineError } from '../../client/host/one-line-error.mjs';

/** The programs of others that the tests run, and the Debian packages that bring them: the one list, for every test and for `.ci/run`. */
export const DEBIAN_PACKAGES = {
    browser: ['chromium', 'fonts-liberation', 'fonts-dejavu-core'],
    calendarReader: ['python3-icalendar', 'python3-recurring-ical-events'],
    calendarServer: ['radicale'],
    otherEditor: ['neovim'],
    office: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
    pdfReader: ['poppler-utils'],
    sheetReader: ['python3-openpyxl'],
};

/**
 * Makes sure that a program is there: root on Debian gets it installed, anyone else is told what to install.
 *
 * @param {keyof typeof DEBIAN_PACKAGES} program
 * @param {() => boolean} isThere
 * @param {string} [otherwise] what helps where there are no Debian packages
 */
export function need(program, isThere, otherwise = '') {
    const packages = DEBIAN_PACKAGES[program];
    if (!isThere() && mayInstall()) {
        install(packages);
    }
    if (!isThere()) {
        throw new OneLineError(`This test needs ${packages[0]}: apt-get install ${packages.join(' ')} (on Debian)${otherwise}.`);
    }
}

/** Installs whatever packages of the list are missing, where that may be done without asking. */
export function installAll() {
    const missing = Object.values(DEBIAN_PACKAGES).flat().filter(isMissing);
    if (missing.length > 0 && mayInstall()) {
        install(missing);
    }
}

function isMissing(name) {
    const { stdout } = spawnSync('dpkg', ['--status', name], { encoding: 'utf8' });
    return !/^Status: .* installed$/m.test(stdout ?? '');
}

function mayInstall() {
    return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function install(packages) {
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
