import type { Channel, Forum } from '../model/plan.ts';
import type { Source } from '../model/values.ts';
import { capitalised } from './capitalised.ts';
import { periodInTable } from './format-date.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { titleOf } from './title-of.ts';

/** A place of dialogue by name: a forum one goes to, or a channel one is read in. Absent parts are undefined. */
export interface ArenaView {
    readonly title: string;
    readonly kind: string | undefined;
    /** The organiser or the publisher. */
    readonly by: string | undefined;
    readonly place: string | undefined;
    /** When a forum takes place; empty where nothing is known. */
    readonly when: readonly string[];
    readonly source: Source;
}

export function forumViews(forums: readonly Forum[], language: string): readonly ArenaView[] {
    return forums.map((forum) => ({
        title: titleOf(forum),
        kind: forum.kind && capitalised(phrasesOf(language).forums[forum.kind]),
        by: forum.organiser,
        place: forum.place,
        when: [...describeYears(forum, language), ...forum.periods.map(periodInTable)],
        source: forum.source,
    }));
}

export function channelViews(channels: readonly Channel[], language: string): readonly ArenaView[] {
    return channels.map((channel) => ({
        title: titleOf(channel),
        kind: channel.kind && capitalised(phrasesOf(language).channels[channel.kind]),
        by: channel.publisher,
        place: undefined,
        when: [],
        source: channel.source,
    }));
}

function describeYears({ years }: Forum, language: string): readonly string[] {
    if (!years) return [];
    const phrases = phrasesOf(language);
    const months = years.times.flatMap((time) => ('month' in time ? time.month : []));
    const weeks = years.times.flatMap((time) => ('week' in time ? time.week : []));
    const every = phrases.every({ every: years.interval, unit: 'year' }, undefined);
    const times = capitalised([every, phrases.inTimes(phrases.times(months, weeks))].join(' '));
    return [years.from === undefined ? times : say(texts.forums.from, language, { times, year: years.from })];
}
