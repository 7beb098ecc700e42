/**
 * Runs `work` once at a time. Calls made while it runs lead to one further run afterwards, however many they were:
 * answers can therefore never overtake each other, and the last call is always followed by a whole run.
 */
export function singleFlight(work: () => Promise<void>): () => Promise<void> {
    let running: Promise<void> | undefined;
    let again = false;
    const fly = async (): Promise<void> => {
        try {
            do {
                again = false;
                await work();
            } while (again);
        } finally {
            running = undefined;
        }
    };
    return () => {
        again = true;
        running ??= Promise.resolve().then(fly);
        return running;
    };
}
