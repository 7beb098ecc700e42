import type { Place } from '../model/meeting.ts';
import { phrasesOf } from './phrases-of.ts';
import { titleOf } from './title-of.ts';

/** Where a meeting takes place, alternatives and all: "digitally, Teams or Region Västmark, Room 3". Empty where nothing is said. */
export function describePlaces(places: readonly Place[], language: string): string {
    return places.map((place) => describePlace(place, language)).join(` ${phrasesOf(language).or} `);
}

function describePlace({ mode, organisation, detail }: Place, language: string): string {
    const place = organisation ? titleOf(organisation) : mode && phrasesOf(language).places[mode];
    return [place, detail].filter(Boolean).join(', ');
}
