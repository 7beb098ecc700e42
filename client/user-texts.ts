import { type Texts, texts } from './texts.ts';
import { userLanguage } from './user-language.ts';

/** The client's sentences in the user's language. */
export function userTexts(): Texts {
    return texts(userLanguage());
}
