import type { Organisation } from '../../model/parties.ts';
import type { Channel, Forum } from '../../model/plan.ts';
import { channelViews, forumViews } from '../arena-views.ts';
import { organisationViews } from '../organisation-views.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import { changeTexts } from './change-texts.ts';
import { type Said, type Told, told } from './told.ts';

export function ofForum(forum: Forum, language: string): Told {
    const own = texts.forums;
    const [view] = forumViews([forum], language);
    return told('forum', forum.name, say(changeTexts.forum, language, { title: view?.title ?? forum.name }), [
        [say(changeTexts.title, language), view?.title],
        [say(own.kind, language), view?.kind],
        [say(own.organiser, language), view?.by],
        [say(own.place, language), view?.place],
        [say(own.when, language), view?.when],
        [say(changeTexts.web, language), forum.url],
    ]);
}

export function ofChannel(channel: Channel, language: string): Told {
    const own = texts.forums;
    const [view] = channelViews([channel], language);
    return told('channel', channel.name, say(changeTexts.channel, language, { title: view?.title ?? channel.name }), [
        [say(changeTexts.title, language), view?.title],
        [say(own.kind, language), view?.kind],
        [say(own.publisher, language), view?.by],
        [say(changeTexts.web, language), channel.url],
    ]);
}

export function ofOrganisation(organisation: Organisation, language: string): readonly Told[] {
    const [view] = organisationViews([organisation], language);
    if (!view) return [];
    const own = texts.organisations;
    const of = { organisation: view.title };
    const roles = view.roles.map((role, index) =>
        told('role', organisation.roles[index]?.name, say(changeTexts.role, language, { ...role, ...of }), [
            [say(changeTexts.title, language), role.title],
            [say(own.functions, language), role.functions, organisation.roles[index]?.functions],
            [say(changeTexts.holders, language), role.holders.map(({ person, terms }) => [person.name, ...terms].join(', '))],
        ]),
    );
    const persons = organisation.persons.map((person) => {
        const title = person.fullName ?? person.name;
        return told('person', person.name, say(changeTexts.person, language, { title, ...of }), [
            [say(changeTexts.name, language), title],
            [say('E-mail', language), person.email],
        ]);
    });
    const said: Said = [
        [say(changeTexts.title, language), view.title],
        [say(own.country, language), view.country],
        [say(own.timezone, language), view.timezone],
        [say(own.closed, language), view.closures, view.closures],
    ];
    return [told('organisation', organisation.name, say(changeTexts.organisation, language, view), said, [...roles, ...persons])];
}
