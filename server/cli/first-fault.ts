import type { LangiumDocument } from 'langium';
import { checkPlan, type DialogServices, type Finding, rules } from '../../language/index.ts';

/** The first place at which a plan can't be read. */
export function firstFault(document: LangiumDocument, dialog: DialogServices, today: string): Finding | undefined {
    return checkPlan(document, dialog, { today, rules: rules.filter(({ locked }) => locked) }).findings[0];
}
