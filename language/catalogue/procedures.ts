import type { Procedure } from '../generated/ast.ts';

/** What procurement law makes of a procedure. */
export interface ProcedureTraits {
    /** Whether bids may be negotiated. A direct procurement has no rules of procedure that would forbid it. */
    readonly negotiation: boolean;
    /** Whether it follows the procurement directive, with its times for answers: chapter 12, section 11. */
    readonly directive: boolean;
    /** Whether a contract has to wait for the standstill after the award: chapter 20. */
    readonly standstill: boolean;
}

/** The procedures of LOU (2016:1145): chapters 6, 7, 8, 19 and 19 a, as of 2026. */
export const procedures: Readonly<Record<Procedure, ProcedureTraits>> = {
    open: { negotiation: false, directive: true, standstill: true },
    selective: { negotiation: false, directive: true, standstill: true },
    negotiated: { negotiation: true, directive: true, standstill: true },
    'negotiated-without-notice': { negotiation: true, directive: true, standstill: false },
    'competitive-dialogue': { negotiation: true, directive: true, standstill: true },
    'innovation-partnership': { negotiation: true, directive: true, standstill: true },
    'below-threshold': { negotiation: true, directive: false, standstill: true },
    'direct-procurement': { negotiation: true, directive: false, standstill: false },
    'call-off': { negotiation: false, directive: false, standstill: false },
    'mini-competition': { negotiation: false, directive: false, standstill: false },
    'dynamic-purchasing': { negotiation: false, directive: true, standstill: false },
};
