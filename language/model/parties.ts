import type { RoleFunction, Side } from '../generated/ast.ts';
import type { IsoDate, Period, Source } from './values.ts';

export interface Organisation {
    readonly name: string;
    readonly title: string | undefined;
    /** ISO 3166-1, two letters. */
    readonly country: string | undefined;
    /** IANA. */
    readonly timezone: string | undefined;
    readonly closures: readonly Closure[];
    readonly roles: readonly Role[];
    readonly persons: readonly Person[];
    readonly source: Source;
}

/** Days without meetings: one period, or the same ISO weeks every year (which may wrap the year). */
export type Closure =
    | { readonly kind: 'period'; readonly period: Period; readonly reason: string | undefined }
    | { readonly kind: 'weeks'; readonly startWeek: number; readonly endWeek: number; readonly reason: string | undefined };

export interface Role {
    readonly name: string;
    readonly title: string | undefined;
    readonly functions: readonly RoleFunction[];
    readonly holders: readonly Holder[];
    readonly source: Source;
}

export interface Holder {
    readonly person: Person;
    readonly from: IsoDate | undefined;
    /** Inclusive. */
    readonly until: IsoDate | undefined;
    readonly alternate: Person | undefined;
}

export interface Person {
    readonly name: string;
    readonly fullName: string | undefined;
    readonly email: string | undefined;
    readonly source: Source;
}

/** One party to a meeting: a role or person by name, or whoever holds a function on a side (no side: both). */
export type Participant =
    | { readonly kind: 'role'; readonly organisation: Organisation; readonly role: Role }
    | { readonly kind: 'person'; readonly organisation: Organisation; readonly person: Person }
    | { readonly kind: 'function'; readonly function: RoleFunction; readonly side: Side | undefined };
