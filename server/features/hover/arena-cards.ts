import { channelViews, forumViews, type plan, texts, translate } from '../../../language/index.ts';
import { type Card, fact } from './card.ts';
import { hoverTexts } from './hover-texts.ts';

export function forumCard(forum: plan.Forum, language: string): Card {
    const [view] = forumViews([forum], language);
    const when = view?.when ?? [];
    return {
        word: 'forum',
        name: forum.name,
        title: forum.title,
        facts: [
            fact(texts.forums.kind, language, view?.kind),
            fact(texts.forums.organiser, language, forum.organiser),
            fact(texts.forums.place, language, forum.place),
            // A forum whose dates are unknown is explained all the same; its dates are not invented.
            fact(texts.forums.when, language, ...(when.length > 0 ? when : [translate(texts.forums.unknown, language)])),
            { ...fact(hoverTexts.web, language, forum.url), isAddress: true },
        ],
    };
}

export function channelCard(channel: plan.Channel, language: string): Card {
    const [view] = channelViews([channel], language);
    return {
        word: 'channel',
        name: channel.name,
        title: channel.title,
        facts: [
            fact(texts.forums.kind, language, view?.kind),
            fact(texts.forums.publisher, language, channel.publisher),
            { ...fact(hoverTexts.web, language, channel.url), isAddress: true },
        ],
    };
}
