/** A public holiday: what it is called, and on which days of which years it falls. */
export interface HolidayRule {
    readonly names: {
        /** As the country itself calls it. */
        readonly local: string;
        readonly en: string;
        readonly sv: string;
    };
    /**
     * Each entry is a day: `12-24`; `01-02 monday`, when it is one of these weekdays (`12-27 monday,tuesday`); `05-25..05-31 monday`, the one in these
     * seven days; `easter`, `easter-2`, `easter+39`, days from Easter Sunday; `2022-09-19`, once.
     */
    readonly on: readonly string[];
    /** The first and the last year; undefined: as far as the calendar goes. */
    readonly from?: number;
    readonly until?: number;
    /** Years in which it fell out, or was held on another day that has an entry of its own. */
    readonly except?: readonly number[];
}
