import type { Deal, Organisation, Plan } from '../generated/ast.ts';
import { type Declared, declaredNames, ownerOf } from './names.ts';

/** The names a declaration must differ from: those of its file for which its own could be mistaken, itself among them. */
export function namesBeside(declaration: Declared, plan: Plan): ReadonlyMap<string, Declared> {
    const names = declaredNames(plan);
    const deal = ownerOf<Deal>(declaration, 'Deal');
    switch (declaration.$type) {
        case 'Organisation':
            return names.organisations;
        case 'Forum':
        case 'Channel':
            return names.arenas;
        case 'Deal':
            return names.deals;
        case 'Role':
        case 'Person':
            return names.members.get(declaration.$container as Organisation) ?? new Map();
        case 'Meeting':
            return (deal && names.meetings.get(deal)) ?? new Map();
        case 'Requirement':
            return (deal && names.requirements.get(deal)) ?? new Map();
        case 'Dialogue':
            return (deal && names.dialogues.get(deal)) ?? new Map();
    }
}
