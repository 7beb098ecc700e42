import { participantInBrief } from './describe-participant.ts';
import type { AgendaRow, GovernanceMatrix, LevelRow, MeetingRow } from './governance-matrix.ts';
import { type Content, type Html, html } from './html.ts';
import { participantHtml, participantList } from './participant-html.ts';
import { placeAttributes } from './place-attributes.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { withDates } from './with-dates.ts';

const own = texts.governance;

export function governanceHtml(matrix: GovernanceMatrix | undefined, language: string): Html {
    const title = say(own.heading, language);
    if (!matrix) return html`<h2>${title}</h2><p class="empty">${say(own.none, language)}</p>`;
    const { required, requirements, levels, source } = matrix;
    const columns = [own.level, own.meeting, own.cadence, own.participants, own.agenda] as const;
    const table =
        levels.length > 0
            ? html`<table class="governance">${required && html`<caption>${required}</caption>`}<thead><tr>${columns.map(
                  (column) => html`<th scope="col">${say(column, language)}</th>`,
              )}</tr></thead>${levels.map((level) => levelHtml(level, columns.length - 1, language))}</table>`
            : html`<p class="empty">${say(own.noLevels, language)}</p>`;
    return html`<h2${placeAttributes(source)}>${title}</h2>${table}${
        requirements.length > 0 ? requirementsHtml(requirements, language) : undefined
    }`;
}

function requirementsHtml(requirements: GovernanceMatrix['requirements'], language: string): Html {
    return html`<h3>${say(own.requirements, language)}</h3><dl class="facts">${requirements.map(
        ({ name, text, met }) =>
            html`<div><dt>${name}</dt><dd>${text}<br><span class="muted">${
                met === undefined ? say(own.unmet, language) : say(own.metBy, language, { meetings: met })
            }</span></dd></div>`,
    )}</dl>`;
}

/** A row group for each level, so that its header heads exactly its own rows. */
function levelHtml(level: LevelRow, width: number, language: string): Html {
    const { kind, meetings } = level;
    const header = html`<th scope="rowgroup" rowspan="${Math.max(meetings.length, 1)}"${placeAttributes(level.source)}>${level.label}${
        level.title && html`<span class="muted">${level.title}</span>`
    }${listed(own.handles, level.handles, language)}${listed(own.decides, level.decides, language)}</th>`;
    const rows =
        meetings.length > 0
            ? meetings.map(
                  (meeting, index) =>
                      html`<tr class="level ${kind}" data-level="${kind}" data-people="${meeting.people.join(' ')}"${placeAttributes(meeting.source)}>${
                          index === 0 ? header : undefined
                      }${cells(meeting, language).map((cell) => html`<td>${cell}</td>`)}</tr>`,
              )
            : html`<tr class="level ${kind}" data-level="${kind}">${header}<td colspan="${width}"><p class="empty">${say(own.noMeeting, language)}</p></td></tr>`;
    return html`<tbody>${rows}</tbody>`;
}

function listed(label: 'Handles' | 'Decides on', items: readonly string[], language: string): Html | undefined {
    return items.length > 0 ? html`<p>${say(label, language)}: ${items.join(', ')}</p>` : undefined;
}

function cells(meeting: MeetingRow, language: string): readonly Content[] {
    const empty = (text: 'No cadence stated' | 'Nobody stated' | 'No agenda') =>
        html`<span class="muted">${say(text, language)}</span>`;
    return [
        meetingCell(meeting, language),
        html`${meeting.cadence === undefined ? empty(own.noCadence) : withDates(meeting.cadence)}${routines(meeting)}`,
        participants(meeting, language) ?? empty(own.noParticipants),
        meeting.agenda.length > 0
            ? html`<ul>${meeting.agenda.map((item) => html`<li>${agendaItem(item, language)}</li>`)}</ul>`
            : empty(own.noAgenda),
    ];
}

function meetingCell({ title, purpose, place, chairs, alternating, fulfils, internal }: MeetingRow, language: string): Html {
    const chairLabel = alternating ? say(own.chairsAlternate, language, { interval: alternating }) : say(own.chair, language);
    const lines: readonly Content[] = [
        purpose && muted(purpose),
        place && html`<p>${muted(`${say(own.place, language)}:`)} ${place}</p>`,
        chairs.length > 0
            ? html`<p>${muted(`${chairLabel}:`)}${chairs.map((chair, index) => [chairs.length > 1 || index > 0 ? html`<br>` : ' ', participantHtml(chair)])}</p>`
            : undefined,
        fulfils.length > 0 ? muted(say(own.fulfils, language, { requirements: fulfils.join(', ') })) : undefined,
        internal.map((text) => html`<p><span class="tag internal">${say(texts.common.internal, language)}</span> ${text}</p>`),
    ];
    return html`${title}${lines}`;
}

/** What belongs to the cadence: where it begins, its exceptions, and what is sent before and after. */
function routines({ starting, exceptions, routines: list }: MeetingRow): Content {
    const lines: readonly Content[] = [
        starting && html`<li>${starting}</li>`,
        exceptions.map(
            ({ date, change, reason }) =>
                html`<li><span class="date">${date}</span> ${withDates(change)}${reason && html` <span class="muted">${reason}</span>`}</li>`,
        ),
        list.map(({ text, by }) => html`<li>${text}${by && `, ${participantInBrief(by)}`}</li>`),
    ];
    return starting || exceptions.length + list.length > 0 ? html`<ul class="muted">${lines}</ul>` : undefined;
}

function participants({ participants, guests }: MeetingRow, language: string): Html | undefined {
    return participantList([
        ...participants.map((one) => participantHtml(one)),
        ...guests.map(
            ({ participant, every }) =>
                html`${participantHtml(participant, every)} <span class="tag">${say(own.invited, language)}</span>`,
        ),
    ]);
}

function agendaItem({ text, category, minutes, by }: AgendaRow, language: string): Html {
    const length = minutes === undefined ? undefined : say(own.length, language, { minutes });
    const notes = [category, length, by && participantInBrief(by)].filter(Boolean).join(', ');
    return html`${text}${notes && html` <span class="muted">${withDates(notes)}</span>`}`;
}

function muted(text: string): Html {
    return html`<span class="muted">${text}</span>`;
}
