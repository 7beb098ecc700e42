/** What would steer a terminal: escape codes, and letters that turn the direction of those after them. */
export const steeringLetters = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text of a plan where it must keep to its line: breaks become spaces, and what would steer a terminal is left out.
 */
export function oneLine(text: string): string {
    return text
        .replace(/[\s\u0085]+/gu, ' ')
        .replace(steeringLetters, '')
        .trim();
}
