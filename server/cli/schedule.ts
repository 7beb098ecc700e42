import {
    editionOf,
    isMeant,
    layOutDeal,
    readDate,
    scheduleCsv,
    scheduleRows,
    scheduleTable,
    translate,
} from '../../language/index.ts';
import { CannotDo, cannotDoTexts, sentence } from './cannot-do.ts';
import type { Command } from './command.ts';
import { findErrors } from './find-errors.ts';
import { loadPlans } from './load-plans.ts';
import { namedWho } from './named-who.ts';
import { toldPlans } from './told-plans.ts';

const formats = ['table', 'json', 'csv'];

/** English texts of the command; the keys of their translations. */
export const scheduleTexts = { none: 'There is no meeting to list.' } as const;

/** Lists the dates of the meetings. What has errors is listed as far as it can be read. */
export const schedule: Command = {
    name: 'schedule',
    usage: 'schedule PATH… [--from D] [--to D] [--person Org.Name] [--with-options] [--format table|json|csv]',
    summary: 'List the dates of the meetings, with what moved them.',
    options: {
        from: { type: 'string' },
        to: { type: 'string' },
        person: { type: 'string' },
        'with-options': { type: 'boolean' },
        format: { type: 'string' },
    },
    async run(call, output) {
        const { options } = call;
        const format = options.format ?? 'table';
        if (typeof format !== 'string' || !formats.includes(format))
            throw new CannotDo(sentence(cannotDoTexts.takes, { option: '--format', values: formats.join(', ') }));
        const from = day('--from', options.from);
        const to = day('--to', options.to);
        if (from && to && from > to) throw new CannotDo(sentence(cannotDoTexts.periodEndsFirst, { from, to }));

        const loaded = await loadPlans(call.paths);
        const plans = toldPlans(loaded, call);
        const who = typeof options.person === 'string' ? namedWho(options.person, plans) : undefined;
        const language = plans[0]?.language ?? 'en';
        const schedules = plans.flatMap((told) =>
            editionOf(told.plan, call.edition).deals.map((deal) => ({
                schedule: layOutDeal(deal, { withOptions: options['with-options'] === true }),
                // A list under one heading is told in one language.
                language: format === 'json' ? told.language : language,
            })),
        );
        const rows = scheduleRows(schedules, who && ((attendee) => isMeant(attendee, who))).filter(
            ({ date }) => date >= (from ?? date) && date <= (to ?? date),
        );
        if (format === 'json') output.out(`${JSON.stringify(rows, undefined, 2)}\n`);
        else if (format === 'csv') output.out(scheduleCsv(rows, language));
        else if (rows.length > 0) output.out(scheduleTable(rows, language));
        if (rows.length === 0) output.err(`${translate(scheduleTexts.none, language)}\n`);
        return (await findErrors(loaded, call, output)) ? 1 : 0;
    },
};

function day(option: string, value: string | boolean | undefined): string | undefined {
    if (value === undefined) return undefined;
    const date = readDate(String(value));
    if (!date) throw new CannotDo(sentence(cannotDoTexts.takesDate, { option }));
    return date;
}
