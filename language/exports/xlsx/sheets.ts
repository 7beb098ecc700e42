import type { Deal } from '../../model/plan.ts';
import { capitalised } from '../../views/capitalised.ts';
import { participantInBrief, participantInProse } from '../../views/describe-participant.ts';
import { governanceMatrix } from '../../views/governance-matrix.ts';
import { organisationViews } from '../../views/organisation-views.ts';
import { phrasesOf } from '../../views/phrases-of.ts';
import { say } from '../../views/say.ts';
import type { TitledRow } from '../../views/schedule-rows.ts';
import { texts } from '../../views/texts.ts';
import { titleOf } from '../../views/title-of.ts';
import { sheetTexts } from './sheet-texts.ts';

/** A sheet of a workbook: columns with their widths in signs, and cells by their kind. */
export interface Sheet {
    readonly name: string;
    readonly columns: readonly { readonly title: string; readonly width: number }[];
    readonly rows: readonly (readonly Cell[])[];
}

/** A date is `YYYY-MM-DD`, a time `HH:MM`: both become numbers that a spreadsheet reckons with. */
export type Cell = string | undefined | { readonly date: string } | { readonly time: string } | { readonly number: number };

export interface SheetsOf {
    readonly deals: readonly { readonly deal: Deal; readonly language: string }[];
    readonly rows: readonly TitledRow[];
    readonly language: string;
}

export function sheetsOf({ deals, rows, language }: SheetsOf): readonly Sheet[] {
    return [meetings(deals, language), schedule(rows, language), participants(deals, language), actions(deals, language)];
}

const list = texts.scheduleList;

function meetings(deals: SheetsOf['deals'], language: string): Sheet {
    const rows = deals.flatMap(({ deal }) =>
        (governanceMatrix(deal, language)?.levels ?? []).flatMap(({ label, meetings: own }) =>
            own.map((one) => [
                titleOf(deal),
                label,
                one.title,
                [one.cadence, one.starting].filter(Boolean).join('. '),
                one.place,
                one.chairs.map(participantInBrief).join('; '),
                one.participants.map((each) => capitalised(participantInBrief(each))).join('; '),
                one.purpose,
                one.agenda.map(({ text }) => text).join('; '),
            ]),
        ),
    );
    const own = texts.governance;
    return {
        name: say(sheetTexts.meetings, language),
        columns: columns(
            [list.deal, 28],
            [list.level, 18],
            [list.meeting, 30],
            [own.cadence, 46],
            [list.place, 26],
            [own.chair, 34],
            [own.participants, 46],
            [own.purpose, 20],
            [own.agenda, 50],
        )(language),
        rows,
    };
}

function schedule(rows: readonly TitledRow[], language: string): Sheet {
    const { levels } = phrasesOf(language);
    return {
        name: say(sheetTexts.schedule, language),
        columns: columns(
            [list.date, 12],
            [list.start, 8],
            [list.end, 8],
            [list.deal, 28],
            [list.level, 18],
            [list.meeting, 30],
            [list.place, 26],
            [list.participants, 46],
            [list.status, 22],
            [list.planned, 12],
            [list.reason, 36],
        )(language),
        rows: rows.map(({ date, start, end, dealTitle, level, title, place, participants: who, status, planned, reason }) => [
            { date },
            start === null ? undefined : { time: start },
            end === null ? undefined : { time: end },
            dealTitle,
            capitalised(levels[level]),
            title,
            place ?? undefined,
            who.join(', '),
            say(list[status === 'planned' ? 'asPlanned' : status], language),
            { date: planned },
            reason ?? undefined,
        ]),
    };
}

function participants(deals: SheetsOf['deals'], language: string): Sheet {
    const parties = [...new Set(deals.flatMap(({ deal }) => [...deal.buyers, ...deal.suppliers, ...deal.partners]))];
    const rows = organisationViews(parties, language).flatMap(({ title, roles, others }) => [
        ...roles.flatMap((role) =>
            role.holders.length > 0
                ? role.holders.map(({ person, terms }) => [
                      title,
                      role.title,
                      role.functions,
                      person.name,
                      person.email,
                      terms.join(', '),
                  ])
                : [[title, role.title, role.functions, say(texts.organisations.vacant, language), undefined, undefined]],
        ),
        ...others.map(({ name, email }) => [title, undefined, undefined, name, email, undefined]),
    ]);
    const own = texts.organisations;
    return {
        name: say(sheetTexts.participants, language),
        columns: columns(
            [sheetTexts.organisation, 30],
            [own.role, 28],
            [own.functions, 28],
            [sheetTexts.person, 26],
            [sheetTexts.email, 36],
            [sheetTexts.term, 30],
        )(language),
        rows,
    };
}

function actions(deals: SheetsOf['deals'], language: string): Sheet {
    const rows = deals.flatMap(({ deal }) =>
        deal.held.flatMap(({ meeting, date, actions: own }) =>
            own.map(({ text, by, due, done }): readonly Cell[] => [
                titleOf(deal),
                titleOfMeeting(deal, meeting),
                { date },
                text,
                by && participantInProse(by, language),
                { date: due },
                done === undefined ? undefined : { date: done },
            ]),
        ),
    );
    return {
        name: say(sheetTexts.actions, language),
        columns: columns(
            [list.deal, 28],
            [list.meeting, 30],
            [sheetTexts.heldOn, 12],
            [sheetTexts.action, 50],
            [sheetTexts.responsible, 34],
            [sheetTexts.due, 12],
            [sheetTexts.done, 12],
        )(language),
        rows,
    };
}

function titleOfMeeting(deal: Deal, name: string): string {
    const meeting = deal.governance?.levels.flatMap((level) => level.meetings).find((one) => one.name === name);
    return meeting ? titleOf(meeting) : name;
}

function columns(...told: readonly (readonly [title: string, width: number])[]) {
    return (language: string): Sheet['columns'] => told.map(([title, width]) => ({ title: say<string>(title, language), width }));
}
