import type { Finding } from './finding.ts';
import { offersOf, type TitledOffer } from './offers-of.ts';
import type { TextChange } from './rule.ts';
import type { RuleContext } from './rule-context.ts';

/** What mends several findings at once. */
export interface MendedTogether {
    readonly changes: readonly TextChange[];
    /** How many findings it mends. */
    readonly count: number;
}

/**
 * The changes that mend as many findings as can be mended at once, in text order: those for which there is one way only, and only such `isMeant`.
 * Where two would change the same piece of text, the second is left for the next time.
 */
export function mendTogether(
    findings: readonly Finding[],
    context: RuleContext,
    isMeant: (offer: TitledOffer) => boolean = () => true,
): MendedTogether {
    const offers = findings.flatMap((finding) => {
        const [offer, ...others] = offersOf(finding, context);
        return offer && others.length === 0 && isMeant(offer) ? [offer] : [];
    });
    const taken: TextChange[] = [];
    let count = 0;
    // What is to be taken away goes first: whatever else was to be mended in it need not be.
    for (const offer of [...offers.filter(takesAway), ...offers.filter((one) => !takesAway(one))]) {
        const own = offer.changes.filter((change) => !taken.some((one) => isSame(one, change) || isGoneWith(one, change)));
        if (own.some((change) => taken.some((one) => meet(one, change)))) continue;
        taken.push(...own);
        count++;
    }
    return { changes: taken, count };
}

function takesAway({ changes }: TitledOffer): boolean {
    return changes.every(({ text }) => text === '');
}

/** Whether they are one, word for word: several findings may lack the same, and it is put in once. */
function isSame(a: TextChange, b: TextChange): boolean {
    return a.uri === b.uri && a.offset === b.offset && a.end === b.end && a.text === b.text;
}

/** Whether what a change is about is taken away by another. */
function isGoneWith(other: TextChange, change: TextChange): boolean {
    return other.uri === change.uri && other.text === '' && other.offset <= change.offset && change.end <= other.end;
}

/** Whether two changes cannot both be made. What is inserted where another inserts comes after it; at the edge of what is replaced it could be lost. */
function meet(a: TextChange, b: TextChange): boolean {
    if (a.uri !== b.uri || (isInsertion(a) && isInsertion(b))) return false;
    if (isInsertion(a) || isInsertion(b)) return a.offset <= b.end && b.offset <= a.end;
    return a.offset < b.end && b.offset < a.end;
}

function isInsertion({ offset, end }: TextChange): boolean {
    return offset === end;
}
