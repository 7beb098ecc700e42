import {
    callsOf,
    editionOf,
    isMeant,
    layOutDeal,
    readDate,
    type ScheduledDate,
    scheduledDate,
    scheduleSheet,
    type ToldPlan,
    type Who,
} from '../../language/index.ts';
import { type Call, CannotDo, type Command } from './command.ts';
import { csv } from './csv.ts';
import { findErrors } from './find-errors.ts';
import { loadPlans } from './load-plans.ts';
import { namedWho } from './named-who.ts';
import { scheduleJson } from './schedule-json.ts';
import { scheduleTable } from './schedule-table.ts';
import { toldPlans } from './told-plans.ts';

/** To each format, what writes it. `language` is that of the headings. */
const formats: Readonly<Record<string, (dates: readonly ScheduledDate[], language: string) => string>> = {
    table: scheduleTable,
    json: scheduleJson,
    csv: (dates, language) => csv(scheduleSheet(dates, language), language),
};

/** Lists when meetings take place, and what became of the dates on which they don't. What has errors is listed as far as it can be read. */
export const schedule: Command = {
    name: 'schedule',
    usage: 'schedule PATH… [--from DATE] [--to DATE] [--person Org.Name] [--with-options] [--format table|json|csv]',
    summary: 'List when meetings take place, and why some are not on their day.',
    options: {
        from: { type: 'string' },
        to: { type: 'string' },
        person: { type: 'string' },
        'with-options': { type: 'boolean' },
        format: { type: 'string' },
    },
    async run(call, output) {
        const { format = 'table' } = call.options;
        const write = typeof format === 'string' && Object.hasOwn(formats, format) ? formats[format] : undefined;
        if (!write) throw new CannotDo(`--format takes ${Object.keys(formats).join(', ')}.`);
        const [from, to] = [readDay(call, 'from'), readDay(call, 'to')];
        if (from && to && from > to) throw new CannotDo('--from is after --to.');
        const loaded = await loadPlans(call.paths);
        const plans = toldPlans(loaded, call);
        const { person } = call.options;
        const who = typeof person === 'string' ? namedWho(person, plans) : undefined;
        const dates = plans
            .flatMap((plan) => datesIn(plan, call, who))
            .filter(({ date }) => (from ?? date) <= date && date <= (to ?? date))
            .sort(inOrder);
        output.out(write(dates, plans[0]?.language ?? 'en'));
        return findErrors(loaded.plans, loaded.host, call, output) ? 1 : 0;
    },
};

function readDay({ options }: Call, name: 'from' | 'to'): string | undefined {
    const written = options[name];
    if (written === undefined) return undefined;
    const day = readDate(String(written));
    if (day === undefined) throw new CannotDo(`--${name} takes a date, such as 2026-02-01.`);
    return day;
}

function datesIn({ plan, language }: ToldPlan, { edition, options }: Call, who: Who | undefined): readonly ScheduledDate[] {
    return editionOf(plan, edition).deals.flatMap((deal) => {
        const laidOut = layOutDeal(deal, { withOptions: options['with-options'] === true });
        return laidOut.meetings.flatMap((meeting) =>
            meeting.occurrences
                .filter((occurrence) => !who || callsOf(laidOut, meeting, occurrence).some((one) => isMeant(one, who)))
                .map((occurrence) => scheduledDate(laidOut, meeting, occurrence, language)),
        );
    });
}

/** By day and hour, whole days first, then by name. */
function inOrder(a: ScheduledDate, b: ScheduledDate): number {
    return (
        compare(a.date, b.date) ||
        compare(a.start ?? '', b.start ?? '') ||
        compare(a.deal, b.deal) ||
        compare(a.meeting, b.meeting)
    );
}

function compare(a: string, b: string): number {
    return a < b ? -1 : a > b ? 1 : 0;
}
