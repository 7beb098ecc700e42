import { expect } from 'vitest';
import { buildPlan, type KindOfOffer, refactoringsAt, render } from '../../language/index.ts';
import { attendeesOf } from '../../language/schedule/attendees.ts';
import { layOutDeal } from '../../language/schedule/lay-out-deal.ts';
import { takesPlace } from '../../language/schedule/takes-place.ts';
import { fixtureFiles } from './annotate.ts';
import { applyChanges } from './apply-changes.ts';
import { cursorMark } from './editor.ts';
import { workspace } from './workspace.ts';

/** A workspace's files by name. */
type Files = Readonly<Record<string, string>>;

/** What can be done at a fixture's cursor: its titles in the plan's language, in order, and the files after each. */
export interface Refactored {
    readonly before: Files;
    readonly titles: readonly string[];
    /** The files after what has a title; new ones among them. */
    after(title: string): Files;
}

/** A fixture may hold several files (`//- /other.dialog`); one of them has the cursor `<|>`. */
export async function refactored(fixture: string, kind?: KindOfOffer['kind']): Promise<Refactored> {
    // What ends a file of a fixture is the head of the next one: the line end before that is the file's own.
    const marked = fixtureFiles(fixture).map(({ name, text }, index, all) => ({
        name,
        text: index < all.length - 1 ? `${text}\n` : text,
    }));
    const held = marked.find(({ text }) => text.includes(cursorMark));
    if (!held) throw new Error('The fixture has no cursor.');
    const before = Object.fromEntries(marked.map(({ name, text }) => [name, text.replace(cursorMark, '')]));
    const { check, services } = await workspace(before);
    const { context } = check(held.name);
    const offset = held.text.indexOf(cursorMark);
    const offers = new Map(
        refactoringsAt({ offset, end: offset }, context, (one) => kind === undefined || one === kind).map((offer) => [
            render(offer.title, offer.args, context.language, services.vocabulary.Lexicon),
            offer,
        ]),
    );
    return {
        before,
        titles: [...offers.keys()],
        after(title) {
            const offer = offers.get(title);
            if (!offer) throw new Error(`Nothing called "${title}" is offered, but: ${[...offers.keys()].join(' | ')}`);
            const made = offer.newFiles.map(({ uri, text }) => [decodeURIComponent(uri.split('/').at(-1) ?? ''), text]);
            return { ...applyChanges(before, held.name, offer.changes), ...Object.fromEntries(made) };
        },
    };
}

/** Expects that plans are judged alike before and after, wherever their parts have gone: the same findings, in the same words. */
export async function expectSameFindings(before: Files, after: Files): Promise<void> {
    expect(await findingsOf(after)).toEqual(await findingsOf(before));
}

/** Expects that nothing is found that was not found before, but what rules with these codes find. */
export async function expectNoNewFindings(before: Files, after: Files, codes: readonly string[] = []): Promise<void> {
    const known = await findingsOf(before);
    const found = (await findingsOf(after)).filter((one) => !known.includes(one));
    expect(found.map((one) => one.slice(0, one.indexOf(':')))).toEqual(codes);
}

/** Expects that the same meetings take place on the same days with the same people. */
export async function expectSameSchedule(before: Files, after: Files): Promise<void> {
    expect(await meetingsOf(after)).toEqual(await meetingsOf(before));
}

async function findingsOf(files: Files): Promise<readonly string[]> {
    const { check, services } = await workspace(files);
    return Object.keys(files)
        .flatMap((name) => check(name).findings)
        .map(({ code, message, args }) => `${code}: ${render(message, args, 'en', services.vocabulary.Lexicon)}`)
        .sort();
}

async function meetingsOf(files: Files): Promise<readonly string[]> {
    const { documents } = await workspace(files);
    return [...documents.values()]
        .flatMap((document) => buildPlan(document).plan.deals)
        .map((deal) => layOutDeal(deal))
        .flatMap((schedule) =>
            schedule.meetings.flatMap((meeting) =>
                meeting.occurrences.filter(takesPlace).map((occurrence) => {
                    const called = attendeesOf(schedule, meeting, occurrence)
                        .map(({ part, organisation, person, role }) => `${part} ${organisation.name}.${(person ?? role)?.name}`)
                        .sort();
                    const { date, time } = occurrence;
                    return `${schedule.deal.name}.${meeting.meeting.name} ${date} ${time?.start ?? ''}-${time?.end ?? ''} ${called}`;
                }),
            ),
        )
        .sort();
}
