import type { Texts } from './sentences.ts';

export const english: Texts = {
    openPlanFirst: 'Open a plan (a .dialog file) first. The preview shows the plan you are working in.',
    restartServer: 'Restart Server',
    showOutput: 'Show Output',
    serverGaveUp:
        'Dialogplan has stopped several times in a few minutes. Your text is safe; ' +
        'choose Restart Server to get problems, suggestions and the preview back.',
    serverNotStarted: 'Dialogplan could not start. Choose Restart Server to try again, or Show Output to see why.',
    serverRestarted: 'Dialogplan has been restarted',
    newPlan: {
        title: 'New dialogue plan',
        askDelivery: 'What does the deal deliver?',
        askLanguage: 'In which language shall the plan be written?',
        failed: 'No new plan could be written, because Dialogplan does not answer. Choose Restart Server, then try again.',
        deliveries: {
            goods: { label: 'Goods', detail: 'A tactical meeting and check-ins' },
            service: { label: 'Service', detail: 'Operational and tactical meetings' },
            works: { label: 'Works', detail: 'Building and construction' },
            strategic: { label: 'Strategic delivery', detail: 'Meetings on all three levels' },
        },
        languages: {
            sv: { label: 'Swedish', detail: 'affär, möte, samverkan …' },
            en: { label: 'English', detail: 'deal, meeting, governance …' },
        },
    },
    status: {
        findings: 'Dialogplan: findings',
        schedule: 'Dialogplan: schedule',
        counted: (errors, warnings, infos) =>
            [
                errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
                warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
                infos > 0 ? `${infos} to consider` : '',
            ]
                .filter(Boolean)
                .join(', ') || 'Nothing to remark',
        showProblems: 'Show Problems',
        openPreview: 'Open Preview',
    },
    pasteTable: 'Paste the table as a part of the plan',
    translate: {
        failed: 'The plan was not translated, because Dialogplan does not answer. Choose Restart Server, then try again.',
        broken: 'The plan was not translated: it holds something that cannot be read. Mend what is underlined in red first.',
        changed: 'The plan was not translated: it was changed in the meantime. Try again.',
    },
    exportPlan: {
        title: 'Export the plan',
        saveTitle: 'Save the export',
        askFormat: 'What shall it become?',
        askView: 'Which picture?',
        askDeal: 'Which deal?',
        askEdition: 'The plan holds something internal. Who is the file for?',
        allDeals: 'All deals',
        formats: {
            ics: { label: 'Calendar', detail: 'All meetings, for Outlook and other calendars' },
            docx: { label: 'Word', detail: 'An annex to the contract, with contents, tables and pictures' },
            pdf: { label: 'PDF', detail: 'The annex, ready to print and to archive' },
            xlsx: { label: 'Excel', detail: 'Meetings, dates, participants and actions' },
            html: { label: 'Web page', detail: 'The annex as one file for a browser' },
            md: { label: 'Markdown', detail: 'The annex as plain text, for a wiki' },
            csv: { label: 'CSV', detail: 'All dates, for any spreadsheet' },
            json: { label: 'JSON', detail: 'The whole plan, for programs' },
            svg: { label: 'Picture (SVG)', detail: 'The annual wheel and others, sharp at any size' },
            png: { label: 'Picture (PNG)', detail: 'The annual wheel and others, for slides and mail' },
        },
        views: {
            wheel: 'Annual wheel',
            timeline: 'Timeline',
            map: 'Governance map',
            ladder: 'Escalation ladder',
            calendar: 'Year calendar',
        },
        editions: {
            shared: { label: 'For everyone who takes part', detail: 'Nothing internal is in the file' },
            internal: { label: 'For ourselves only', detail: 'Everything, internal texts and dialogues too: not to be shared' },
        },
        saved: (name) => `${name} is saved. It holds nothing that is internal.`,
        savedInternal: (name) => `${name} is saved. It is the internal edition: do not share it.`,
        notSaved: (name, why) => `${name} could not be saved: ${why}`,
        open: 'Show in Folder',
        failed: 'Nothing was exported, because Dialogplan does not answer. Choose Restart Server, then try again.',
        hasErrors: (count) =>
            `The plan has ${count === 1 ? 'an error' : `${count} errors`}: meetings may be missing. Export it all the same?`,
        anyway: 'Export Anyway',
        showProblems: 'Show Problems',
    },
    preview: {
        tab: (title) => `Preview: ${title}`,
        contents: 'Contents',
        plan: 'Dialogue plan',
        tools: 'What is shown',
        levels: { strategic: 'Strategic', tactical: 'Tactical', operational: 'Operational' },
        move: {
            title: (from, to) => `Move the meeting from ${from} to ${to}`,
            all: 'All of its times',
            once: 'Only this time',
        },
        person: 'Whose meetings are shown',
        everyone: 'All people',
        smaller: 'Smaller',
        original: '100 %, original size',
        larger: 'Larger',
        print: 'Print…',
        severities: { error: 'Error', warning: 'Warning', info: 'To consider' },
        yearBefore: 'The year before',
        yearAfter: 'The year after',
        jump: 'Press Enter to go to its line in the plan',
        loading: 'Reading the plan…',
        broken: 'The plan cannot be read just now. You see it as it was before the latest change.',
        deleted: 'The plan’s file is no longer there. You see the plan as it was.',
        closed: 'The plan was closed without being saved. You see the plan as it was.',
        unavailable:
            'The preview cannot be updated just now. You see the plan as it was; the output channel Dialogplan says why.',
    },
};
