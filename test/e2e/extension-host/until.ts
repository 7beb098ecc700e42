const PATIENCE_MS = 30_000;
const LOOK_AGAIN_MS = 25;

type Look<Seen> = () => Seen | undefined | false | PromiseLike<Seen | undefined | false>;

/** Waits until `look` sees something (neither undefined nor false) and returns it; `what` names it in the error. */
export async function until<Seen>(what: string, look: Look<Seen>): Promise<Seen> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
        const seen = await look();
        if (seen !== undefined && seen !== false) {
            return seen;
        }
        await new Promise((again) => setTimeout(again, LOOK_AGAIN_MS));
    }
    throw new Error(`Waited ${PATIENCE_MS / 1000} s in vain: ${what}`);
}
