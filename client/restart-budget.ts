/** Says after each crash whether the server may be started again by itself. */
export interface RestartBudget {
    /** Counts a crash at the time `now` (milliseconds); false once there were more than `limit` of them within `span` milliseconds. */
    readonly allows: (now: number) => boolean;
    /** Forgets past crashes: the user has asked for a new start. */
    readonly renew: () => void;
}

/** A server that keeps crashing on the same text would otherwise be started for ever, unseen and warm. */
export function restartBudget(limit: number, span: number): RestartBudget {
    let crashes: readonly number[] = [];
    return {
        allows: (now) => {
            crashes = [...crashes.filter((then) => now - then < span), now];
            return crashes.length <= limit;
        },
        renew: () => {
            crashes = [];
        },
    };
}
