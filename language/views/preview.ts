import type { Deal, Plan } from '../model/plan.ts';
import { channelViews, forumViews } from './arena-views.ts';
import { arenasHtml } from './arenas-html.ts';
import { dealFacts } from './deal-facts.ts';
import { type Edition, editionOf } from './edition.ts';
import { escalationHtml } from './escalation-html.ts';
import { escalationLadder } from './escalation-ladder.ts';
import { factsHtml } from './facts-html.ts';
import { governanceHtml } from './governance-html.ts';
import { governanceMatrix } from './governance-matrix.ts';
import { heldHtml } from './held-html.ts';
import { heldMeetings } from './held-meetings.ts';
import { type Html, html, shown, toMarkup } from './html.ts';
import { organisationViews } from './organisation-views.ts';
import { organisationsHtml } from './organisations-html.ts';
import { phases } from './phases.ts';
import { phasesHtml } from './phases-html.ts';
import { type PagePictures, pictureSections } from './picture-sections.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { titleOf } from './title-of.ts';

/** A plan as a page to read. */
export interface PlanPreview {
    /** Plain text. */
    readonly title: string;
    /** In reading order. */
    readonly sections: readonly PlanSection[];
}

export interface PlanSection {
    /** Stable across edits, unique in the preview, fit for an element's id. */
    readonly id: string;
    /** Plain text. */
    readonly title: string;
    /** Escaped markup without scripts or styles. */
    readonly html: string;
}

/** The preview of a plan: its deals one after the other, then what else the file declares. The author's own view unless told otherwise. */
export function previewPlan(plan: Plan, language: string, edition: Edition = 'internal', pictures?: PagePictures): PlanPreview {
    const { deals, organisations, forums, channels } = editionOf(plan, edition);
    const ids = uniqueIds(deals);
    const sections = deals.flatMap((deal, index) =>
        dealSections(deal, ids[index] ?? '', { language, edition, isOneOfSeveral: deals.length > 1, pictures }),
    );
    const add = (id: string, title: string, draw: (asTitle: boolean) => Html) =>
        sections.push(section(id, title, draw(sections.length === 0)));
    if (organisations.length > 0) {
        const views = organisationViews(organisations, language);
        add('organisations', say(texts.organisations.heading, language), (asTitle) =>
            organisationsHtml(views, language, asTitle),
        );
    }
    if (forums.length + channels.length > 0) {
        const views = { forums: forumViews(forums, language), channels: channelViews(channels, language) };
        add('forums', say(texts.forums.heading, language), (asTitle) => arenasHtml(views, language, asTitle));
    }
    const title = planTitle({ deals, organisations, forums, channels }, language);
    if (sections.length === 0)
        sections.push(section('empty', title, html`<p class="empty">${say(texts.preview.empty, language)}</p>`));
    return { title: shown(title), sections };
}

interface DealPage {
    readonly language: string;
    readonly edition: Edition;
    readonly isOneOfSeveral: boolean;
    readonly pictures: PagePictures | undefined;
}

/** The sections of one deal. */
function dealSections(deal: Deal, id: string, { language, edition, isOneOfSeveral, pictures }: DealPage): PlanSection[] {
    const facts = dealFacts(deal, language);
    const ladder = escalationLadder(deal, language);
    const held = heldMeetings(deal, language);
    const named = (title: string) =>
        isOneOfSeveral ? say(texts.common.sectionOf, language, { section: title, deal: facts.title }) : title;
    const sections = [
        section(`${id}-facts`, facts.title, factsHtml(facts, language)),
        section(
            `${id}-phases`,
            named(say(texts.phases.heading, language)),
            phasesHtml(phases(deal, language), language, edition === 'internal'),
        ),
        section(
            `${id}-governance`,
            named(say(texts.governance.heading, language)),
            governanceHtml(governanceMatrix(deal, language), language),
        ),
    ];
    if (ladder) {
        const names = { id: `${id}-escalation`, deal: facts.title };
        sections.push(section(names.id, named(say(texts.escalation.heading, language)), escalationHtml(ladder, names, language)));
    }
    if (pictures)
        for (const { id: own, title, content } of pictureSections(deal, id, language, pictures))
            sections.push(section(own, title, content));
    if (held.length > 0) sections.push(section(`${id}-held`, named(say(texts.held.heading, language)), heldHtml(held, language)));
    return sections;
}

function section(id: string, title: string, content: Html): PlanSection {
    return { id, title: shown(title), html: toMarkup(content) };
}

/** `deal-` and the name; a number follows where a name stands twice, or is missing. */
function uniqueIds(deals: readonly Deal[]): readonly string[] {
    const taken = new Set<string>();
    return deals.map(({ name }) => {
        const wanted = `deal-${(name || 'unnamed').normalize('NFC')}`;
        let id = wanted;
        for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`;
        taken.add(id);
        return id;
    });
}

function planTitle(plan: Omit<Plan, 'uri'>, language: string): string {
    const things = [plan.deals, plan.organisations, plan.forums, plan.channels].find((list) => list.length > 0) ?? [];
    const [first, ...more] = things.map(titleOf);
    if (first === undefined) return say(texts.preview.untitled, language);
    const title = first || say(texts.preview.unnamedDeal, language);
    return more.length > 0 ? say(texts.common.count, language, { title, count: more.length }) : title;
}
