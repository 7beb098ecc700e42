import type { PlanLanguage } from '../server/protocol.ts';
import type { Texts } from './sentences.ts';
import { english } from './texts-en.ts';
import { swedish } from './texts-sv.ts';

export type { Texts } from './sentences.ts';

/**
 * Every sentence the client itself says, in both languages. VS Code ships no Swedish display language that users can
 * count on, so the language comes from a plan, the setting or the display language, never from a message bundle.
 */
export function texts(language: PlanLanguage): Texts {
    return language === 'sv' ? swedish : english;
}
