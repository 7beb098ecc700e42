import { type Html, html } from './html.ts';
import type { HolderView, OrganisationView, PersonView, RoleView } from './organisation-views.ts';
import { placeAttributes } from './place-attributes.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { withDates } from './with-dates.ts';

const own = texts.organisations;

/** Every organisation of the file with its roles and people. `asTitle`: nothing stands above it on the page. */
export function organisationsHtml(organisations: readonly OrganisationView[], language: string, asTitle: boolean): Html {
    const heading = say(own.heading, language);
    return html`${asTitle ? html`<h1 class="deal-title">${heading}</h1>` : html`<h2>${heading}</h2>`}${organisations.map((one) =>
        organisationHtml(one, language),
    )}`;
}

function organisationHtml(organisation: OrganisationView, language: string): Html {
    const { title, country, timezone, closures, roles, others, source } = organisation;
    const facts = [
        country && `${say(own.country, language)}: ${country}`,
        timezone && `${say(own.timezone, language)}: ${timezone}`,
        closures.length > 0 && `${say(own.closed, language)}: ${closures.join(', ')}`,
    ];
    const known = facts.filter(Boolean).join('. ');
    const columns = [own.role, own.functions, own.holders] as const;
    const table = html`<table class="organisation">${known && html`<caption>${known}</caption>`}<thead><tr>${columns.map(
        (column) => html`<th scope="col">${say(column, language)}</th>`,
    )}</tr></thead><tbody>${roles.map((role) => roleHtml(role, language))}</tbody></table>`;
    return html`<h3${placeAttributes(source)}>${title}</h3>${
        roles.length > 0
            ? table
            : html`${known && html`<p class="muted">${known}</p>`}<p class="empty">${say(own.noRoles, language)}</p>`
    }${others.length > 0 ? html`<p>${say(own.others, language)}: ${others.map((one, index) => [index > 0 ? ', ' : '', personHtml(one)])}</p>` : undefined}`;
}

function roleHtml({ title, functions, holders, source }: RoleView, language: string): Html {
    return html`<tr${placeAttributes(source)}><th scope="row">${title}</th><td>${functions}</td><td>${
        holders.length > 0
            ? html`<ul>${holders.map((holder) => html`<li>${holderHtml(holder)}</li>`)}</ul>`
            : html`<span class="muted">${say(own.vacant, language)}</span>`
    }</td></tr>`;
}

function holderHtml({ person, terms }: HolderView): Html {
    return html`${personHtml(person)}${terms.length > 0 ? html` <span class="muted">${withDates(terms.join(', '))}</span>` : undefined}`;
}

function personHtml({ name, email }: PersonView): Html {
    return html`<span class="person">${name}</span>${email && html` <span class="muted">${email}</span>`}`;
}
