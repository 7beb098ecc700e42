/** One line of a formatted plan, before its columns are set. */
export interface Row {
    /** How many blocks it stands in. */
    readonly depth: number;
    /** What stands in its columns; a row that belongs to no table has one. An empty cell is a column it leaves out. */
    readonly cells: readonly string[];
    /** Rows of one table that follow each other are set in columns. */
    readonly table: string | undefined;
    /** A comment at its end. */
    readonly comment: string;
    readonly isBlankBefore: boolean;
}
