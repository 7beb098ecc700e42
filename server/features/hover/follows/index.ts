import type { AstNode } from 'langium';
import { type ast, readDate } from '../../../../language/index.ts';
import { agendaFollows } from './agenda.ts';
import { arenaFollows, forumFollows } from './arenas.ts';
import { blocks } from './blocks.ts';
import { closureFollows, countryFollows } from './calendar.ts';
import { contractFollows } from './contract.ts';
import { dateFollows } from './date.ts';
import type { Follows, Pointed } from './follows.ts';
import { escalationFollows, governanceFollows, levelFollows } from './governance.ts';
import { actionFollows, heldFollows } from './held.ts';
import { importFollows } from './imports.ts';
import { chairFollows, guestFollows, participantFollows, withFollows } from './people.ts';
import { milestoneFollows, procedureFollows, valueFollows } from './procurement.ts';
import { beforeFollows, minutesFollows } from './routines.ts';

type ByType = { readonly [Type in keyof ast.DialogAstType]?: Follows<ast.DialogAstType[Type]> };

/** What follows from a construct, by its type. A new one is a line here. */
const byType: ByType = {
    Action: actionFollows,
    Agenda: agendaFollows,
    Arena: arenaFollows,
    ChairProperty: chairFollows,
    Closure: closureFollows,
    ContractProperty: contractFollows,
    Country: countryFollows,
    Escalation: escalationFollows,
    Forum: forumFollows,
    Governance: governanceFollows,
    Guest: guestFollows,
    Held: heldFollows,
    Import: importFollows,
    Level: levelFollows,
    Milestone: milestoneFollows,
    Minutes: minutesFollows,
    Notice: beforeFollows,
    Participant: participantFollows,
    ProcedureProperty: procedureFollows,
    Report: beforeFollows,
    ValueProperty: valueFollows,
    WithProperty: withFollows,
};

/** What follows from what is pointed at: from a date as such, and from the innermost construct of which something does. */
export function whatFollows(pointed: Pointed, token: { readonly type: string; readonly text: string }): readonly string[] {
    const date = token.type === 'DATE' ? readDate(token.text) : undefined;
    return [...(date ? dateFollows(date, pointed) : []), ...ofConstruct(pointed)];
}

function ofConstruct(pointed: Pointed): readonly string[] {
    for (let node: AstNode | undefined = pointed.node; node; node = node.$container) {
        const follows: Follows<never> | undefined = isKnown(node.$type) ? byType[node.$type] : undefined;
        if (node !== pointed.node && blocks.has(node.$type)) return [];
        if (follows) return follows({ ...pointed, node } as Pointed<never>);
    }
    return [];
}

function isKnown(type: string): type is keyof ByType {
    return Object.hasOwn(byType, type);
}
