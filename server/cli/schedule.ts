import {
    buildPlan,
    isMeant,
    layOutDeal,
    planLanguage,
    readDate,
    scheduleCsv,
    scheduleRows,
    scheduleTable,
    translate,
} from '../../language/index.ts';
import { CannotDo, type Command } from './command.ts';
import { findErrors } from './find-errors.ts';
import { loadPlans } from './load-plans.ts';
import { namedWho } from './named-who.ts';

const formats = ['table', 'json', 'csv'];

/** English texts of the command; the keys of their translations. */
export const scheduleTexts = { none: 'There is no meeting to list.' } as const;

/** Lists the dates of the meetings. */
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
    async run({ paths, language: asked, today, options }, output) {
        const format = options.format ?? 'table';
        if (typeof format !== 'string' || !formats.includes(format)) throw new CannotDo(`--format takes ${formats.join(', ')}.`);
        const from = day('--from', options.from);
        const to = day('--to', options.to);
        if (from && to && from > to) throw new CannotDo(`--from ${from} lies after --to ${to}.`);

        const { host, plans } = await loadPlans(paths);
        // One list, one language: with plans in several, that of the first by path.
        const [first] = plans;
        const language = asked ?? (first ? planLanguage(first.document, host.dialog.vocabulary.Lexicon) : 'en');
        const built = plans.map(({ document }) => buildPlan(document).plan);
        const who = typeof options.person === 'string' ? namedWho(options.person, built) : undefined;
        const schedules = built.flatMap(({ deals }) =>
            deals.map((deal) => layOutDeal(deal, { withOptions: options['with-options'] === true })),
        );
        const rows = scheduleRows(schedules, language, who && ((attendee) => isMeant(attendee, who))).filter(
            ({ date }) => date >= (from ?? date) && date <= (to ?? date),
        );
        if (format === 'json') output.out(`${JSON.stringify(rows, undefined, 2)}\n`);
        else if (format === 'csv') output.out(scheduleCsv(rows, language));
        else if (rows.length > 0) output.out(scheduleTable(rows, language));
        if (rows.length === 0) output.err(`${translate(scheduleTexts.none, language)}\n`);
        return findErrors(plans, host, { language: asked, today }, output) ? 1 : 0;
    },
};

function day(option: string, value: string | boolean | undefined): string | undefined {
    if (value === undefined) return undefined;
    const date = readDate(String(value));
    if (!date) throw new CannotDo(`${option} takes a date, such as 2026-02-01.`);
    return date;
}
