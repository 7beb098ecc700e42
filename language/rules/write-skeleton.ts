import { type MeetingSkeleton, typicalEscalations, typicalMeetings } from '../catalogue/skeletons.ts';
import type * as ast from '../generated/ast.ts';
import { translate } from '../l10n/render.ts';
import { buildPlan } from '../model/build-plan.ts';
import { type BusyTime, busyTimes, freeTime } from '../model/busy-times.ts';
import { isLongerThan } from '../model/contract-end.ts';
import type { Deal } from '../model/plan.ts';
import { rolesWith } from '../model/sides.ts';
import { rewriteWords } from '../vocabulary/rewrite-words.ts';
import type { Snippet } from './insert-into-block.ts';
import type { RuleContext } from './rule-context.ts';

/** Writes typical meetings, levels and escalations for a deal, in its file's language, with names that are free in it. */
export interface SkeletonWriter {
    meetings(kind: ast.LevelKind): readonly Snippet[];
    level(kind: ast.LevelKind): Snippet;
    escalation(from: ast.LevelKind, to: ast.LevelKind): Snippet;
    /** English plan text in the file's language. */
    write(english: string): Snippet;
}

export function skeletonWriter(node: ast.Deal, context: RuleContext): SkeletonWriter {
    const deal = context.dealOf(node);
    const names = new Set(deal.governance?.levels.flatMap(({ meetings }) => meetings.map(({ name }) => name)));
    const busy = busyTimes(
        deal,
        context.documents().flatMap((document) => buildPlan(document).plan.deals),
    );
    const write = (english: string) => inLanguage(english, context);
    const meetings = (kind: ast.LevelKind) =>
        typicalMeetings(kind, deal.delivery).map((skeleton) => {
            const name = freeName(nameIn(skeleton, context.language), names);
            names.add(name);
            return write(`meeting ${name} "${skeleton.title}" {\n${indented(meetingLines(skeleton, deal, busy).join('\n'))}\n}`);
        });
    return {
        meetings,
        level: (kind) => `${write(`${kind} level {`)}\n${indented(meetings(kind).join('\n'))}\n}`,
        escalation(from, to) {
            const { within, by } = typicalEscalations[from];
            const participants = takingPart(deal, [], [by]);
            return write(`escalate ${from} to ${to} ${within}${participants.length > 0 ? ` by ${participants.join(', ')}` : ''}`);
        },
        write,
    };
}

function meetingLines(skeleton: MeetingSkeleton, deal: Deal, busy: readonly BusyTime[]): readonly string[] {
    const { rhythm, months, ordinal, weekday, purpose, guest, agenda, minutes } = skeleton;
    // A contract of less than a year may hold none of the months.
    const short = deal.contract && !isLongerThan(deal.contract.start, deal.contract.end, 1);
    const time = freeTime(skeleton, weekday, busy);
    const chair = chairOf(skeleton.chair, deal);
    return [
        `${rhythm}${months && !short ? ` in ${months}` : ''} on ${ordinal} ${weekday} at ${time.start}-${time.end}`,
        ...(purpose ? [`purpose ${purpose}`] : []),
        ...(chair ? [`chair ${chair}`] : []),
        `with ${takingPart(deal, skeleton.core, skeleton.further).join(', ')}`,
        ...(guest && rolesWith(deal, guest, 'buyer').length > 0 ? [`invite ${guest} of buyer every 3rd time`] : []),
        ...(agenda.length > 0
            ? ['agenda {', ...agenda.map(({ category, title, length }) => `  ${category} "${title}" ${length}`), '}']
            : []),
        `minutes ${minutes}`,
    ];
}

/** Who takes part: the core functions whether anyone holds them or not, since their absence is a finding of its own; of the others those held. */
function takingPart(deal: Deal, core: readonly ast.RoleFunction[], further: readonly ast.RoleFunction[]): readonly string[] {
    return [...core, ...further].flatMap((one) => {
        const buyer = rolesWith(deal, one, 'buyer').length > 0;
        const supplier = rolesWith(deal, one, 'supplier').length > 0;
        const known = one === 'contract-manager' && !supplier && rolesWith(deal, 'account-manager', 'supplier').length > 0;
        // An account manager is a supplier's contract manager by another name.
        const stead = known ? ['account-manager of supplier'] : [];
        if (buyer && supplier) return [one];
        if (core.includes(one)) return known ? [`${one} of buyer`, ...stead] : [one];
        return [...(buyer ? [`${one} of buyer`] : supplier ? [`${one} of supplier`] : []), ...stead];
    });
}

/** The buyer's side takes the chair if it has the role for it. */
function chairOf(chair: ast.RoleFunction, deal: Deal): string | undefined {
    const side = (['buyer', 'supplier'] as const).find((one) => rolesWith(deal, chair, one).length > 0);
    return side && `${chair} of ${side}`;
}

/** A skeleton has its English name from the catalogue; in other languages it is named after its title. */
function nameIn({ name, title }: MeetingSkeleton, language: string): string {
    const translated = translate(title, language);
    if (translated === title) return name;
    const words = translated.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return words.map((word) => word.charAt(0).toLocaleUpperCase(language) + word.slice(1)).join('');
}

function freeName(wished: string, taken: ReadonlySet<string>): string {
    let name = wished;
    for (let number = 2; taken.has(name); number++) name = `${wished}${number}`;
    return name;
}

function inLanguage(english: string, { lexicon, language, tokenize }: RuleContext): Snippet {
    const tokens = tokenize(english);
    const words = rewriteWords(english, tokens, lexicon, language);
    const quotes = tokens
        .filter(({ tokenType }) => tokenType.name === 'STRING')
        .map(({ startOffset, image }) => ({
            offset: startOffset,
            end: startOffset + image.length,
            text: `"${translate(image.slice(1, -1), language)}"`,
        }));
    let out = '';
    let at = 0;
    for (const { offset, end, text } of [...words, ...quotes].sort((a, b) => a.offset - b.offset)) {
        out += english.slice(at, offset) + text;
        at = end;
    }
    return out + english.slice(at);
}

function indented(text: string): string {
    return text.replace(/^(?=.)/gm, '  ');
}
