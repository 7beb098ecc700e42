import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { projectFolder } from './folders.mjs';
import { installBuild } from './install-build.mjs';
import { installVscode } from './install-vscode.mjs';
import { OneLineError } from './one-line-error.mjs';
import { startVscodeServer } from './vscode-server.mjs';

/** The same port every time, if it is free: a browser keeps what it stores, and a bookmark its meaning. */
const USUAL_PORT = 8610;

/**
 * Serves a VS Code on `folder` to a browser, with the packaged extension in it, until Ctrl+C.
 *
 * @param {string} folder
 * @param {number | undefined} wanted a port that must be this one
 */
export async function openInBrowser(folder, wanted) {
    if (wanted !== undefined && !(await isFree(wanted))) {
        throw new OneLineError(`Port ${wanted} is taken: name another one, as in npm start -- --port ${wanted + 1}`);
    }
    const port = wanted ?? ((await isFree(USUAL_PORT)) ? USUAL_PORT : 0);
    const vscode = await installVscode();
    const dataFolder = path.join(projectFolder, '.cache/vscode');
    installBuild(vscode, dataFolder);
    const token = readToken(dataFolder);
    const server = await startVscodeServer({ vscode, dataFolder, port, tokenFile: token.file });
    const url = `http://127.0.0.1:${server.port}/?tkn=${token.text}&folder=${encodeURIComponent(folder)}`;
    console.log(`\nVS Code with Dialogplan runs at\n\n    ${url}\n\nCtrl+C stops it.`);
    showInBrowser(url);
    await untilStopped(server);
}

function isFree(port) {
    return new Promise((resolve) => {
        const probe = createServer();
        probe.once('error', () => resolve(false));
        probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
}

/** Whoever may talk to this VS Code has a terminal of this user: other users and web pages must not. */
function readToken(dataFolder) {
    const file = path.join(dataFolder, 'token');
    if (!existsSync(file)) {
        mkdirSync(dataFolder, { recursive: true });
        writeFileSync(file, randomBytes(16).toString('hex'), { mode: 0o600 });
    }
    return { file, text: readFileSync(file, 'utf8') };
}

/** A convenience for those who sit at the machine; the printed address is what counts. */
function showInBrowser(url) {
    const { platform, env } = process;
    if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
        return;
    }
    const [command, ...args] = { darwin: ['open'], win32: ['rundll32', 'url.dll,FileProtocolHandler'] }[platform] ?? ['xdg-open'];
    const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
    opener.on('error', () => console.log('No browser opened by itself: open the address above in one.'));
    opener.unref();
}

async function untilStopped(server) {
    const asked = new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
            process.on(signal, () => resolve(true));
        }
    });
    if (await Promise.race([asked, server.ended.then(() => false)])) {
        await server.stop();
        console.log('Stopped.');
    } else {
        throw new OneLineError(`VS Code ended by itself: ${server.log().trim().split('\n').at(-1)}`);
    }
}
