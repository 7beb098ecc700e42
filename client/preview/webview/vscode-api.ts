import type { PageMessage } from '../messages.ts';
import type { PageState } from '../page-state.ts';

/** What VS Code gives the page to talk to its panel with. */
export interface VscodeApi {
    readonly postMessage: (message: PageMessage) => void;
    readonly setState: (state: PageState) => void;
    /** Written by this or an earlier version of the page, hence unknown. */
    readonly getState: () => unknown;
}

declare function acquireVsCodeApi(): VscodeApi;

/** May be called once only in the life of a page. */
export function vscodeApi(): VscodeApi {
    return acquireVsCodeApi();
}
