const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 25;

/** Waits until `look` sees something (neither undefined nor false) and returns it; `what` names it in the error. */
export async function until<Seen>(what: string, look: () => Seen | undefined | false): Promise<Seen> {
    return new Promise((resolve, reject) => {
        const started = Date.now();
        const timer = setInterval(() => {
            const seen = look();
            if (seen !== undefined && seen !== false) {
                clearInterval(timer);
                resolve(seen);
            } else if (Date.now() - started > PATIENCE_MS) {
                clearInterval(timer);
                reject(new Error(`Waited ${PATIENCE_MS / 1000} s in vain: ${what}`));
            }
        }, LOOK_AGAIN_MS);
    });
}
