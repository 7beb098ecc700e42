import type { DeliveryKind, PictureName, PlanEdition, PlanLanguage } from '../server/protocol.ts';

/**
 * Every sentence the client itself says, in both languages. VS Code ships no Swedish display language that users can
 * count on, so the language comes from a plan, the setting or the display language, never from a message bundle.
 */
export function texts(language: PlanLanguage): Texts {
    return language === 'sv' ? swedish : english;
}

export interface Texts {
    readonly openPlanFirst: string;
    readonly restartServer: string;
    readonly showOutput: string;
    readonly serverGaveUp: string;
    readonly serverNotStarted: string;
    readonly serverRestarted: string;
    readonly newPlan: {
        readonly title: string;
        readonly askDelivery: string;
        readonly askLanguage: string;
        readonly failed: string;
        readonly deliveries: Readonly<Record<DeliveryKind, { readonly label: string; readonly detail: string }>>;
        readonly languages: Readonly<Record<PlanLanguage, { readonly label: string; readonly detail: string }>>;
    };
    readonly status: {
        readonly findings: string;
        readonly schedule: string;
        readonly counted: (errors: number, warnings: number, infos: number) => string;
        readonly showProblems: string;
        readonly openPreview: string;
    };
    /** In the paste menu. */
    readonly pasteTable: string;
    readonly translate: {
        readonly failed: string;
        readonly broken: string;
        readonly changed: string;
    };
    readonly exportPlan: {
        readonly title: string;
        readonly saveTitle: string;
        readonly askFormat: string;
        readonly askView: string;
        readonly askDeal: string;
        readonly askEdition: string;
        readonly allDeals: string;
        /** By the ending of the files. */
        readonly formats: Readonly<Record<string, { readonly label: string; readonly detail: string }>>;
        readonly views: Readonly<Record<PictureName, string>>;
        readonly editions: Readonly<Record<PlanEdition, { readonly label: string; readonly detail: string }>>;
        readonly saved: (name: string) => string;
        readonly savedInternal: (name: string) => string;
        readonly notSaved: (name: string, why: string) => string;
        readonly open: string;
        readonly failed: string;
        readonly hasErrors: (count: number) => string;
        readonly anyway: string;
        readonly showProblems: string;
    };
    readonly preview: {
        readonly tab: (title: string) => string;
        readonly contents: string;
        readonly plan: string;
        readonly jump: string;
        readonly tools: string;
        readonly levels: Readonly<Record<'strategic' | 'tactical' | 'operational', string>>;
        readonly move: { readonly title: (from: string, to: string) => string; readonly all: string; readonly once: string };
        readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
        readonly yearBefore: string;
        readonly yearAfter: string;
        readonly loading: string;
        readonly broken: string;
        readonly deleted: string;
        readonly closed: string;
        readonly unavailable: string;
    };
}

const english: Texts = {
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

const swedish: Texts = {
    openPlanFirst: 'Öppna först en plan (en .dialog-fil). Förhandsvisningen visar den plan du arbetar i.',
    restartServer: 'Starta om servern',
    showOutput: 'Visa utdata',
    serverGaveUp:
        'Dialogplan har stannat flera gånger på några minuter. Din text är kvar; ' +
        'välj Starta om servern för att få tillbaka felmarkeringar, förslag och förhandsvisning.',
    serverNotStarted:
        'Dialogplan kunde inte starta. Välj Starta om servern för att försöka igen, eller Visa utdata för att se varför.',
    serverRestarted: 'Dialogplan har startats om',
    newPlan: {
        title: 'Ny dialogplan',
        askDelivery: 'Vad levereras i affären?',
        askLanguage: 'På vilket språk ska planen skrivas?',
        failed: 'Ingen ny plan kunde skrivas, eftersom Dialogplan inte svarar. Välj Starta om servern och försök igen.',
        deliveries: {
            goods: { label: 'Varor', detail: 'Ett taktiskt möte och avstämningar' },
            service: { label: 'Tjänst', detail: 'Operativa och taktiska möten' },
            works: { label: 'Entreprenad', detail: 'Bygg och anläggning' },
            strategic: { label: 'Strategisk leverans', detail: 'Möten på alla tre nivåerna' },
        },
        languages: {
            sv: { label: 'Svenska', detail: 'affär, möte, samverkan …' },
            en: { label: 'Engelska', detail: 'deal, meeting, governance …' },
        },
    },
    status: {
        findings: 'Dialogplan: anmärkningar',
        schedule: 'Dialogplan: möten',
        counted: (errors, warnings, infos) =>
            [
                errors > 0 ? `${errors} fel` : '',
                warnings > 0 ? `${warnings} ${warnings === 1 ? 'varning' : 'varningar'}` : '',
                infos > 0 ? `${infos} att tänka på` : '',
            ]
                .filter(Boolean)
                .join(', ') || 'Inget att anmärka',
        showProblems: 'Visa problem',
        openPreview: 'Visa planen',
    },
    pasteTable: 'Klistra in tabellen som en del av planen',
    translate: {
        failed: 'Planen översattes inte, eftersom Dialogplan inte svarar. Välj Starta om servern och försök igen.',
        broken: 'Planen översattes inte: något i den går inte att läsa. Rätta först det som är understruket med rött.',
        changed: 'Planen översattes inte: den ändrades under tiden. Försök igen.',
    },
    exportPlan: {
        title: 'Exportera planen',
        saveTitle: 'Spara exporten',
        askFormat: 'Vad ska den bli?',
        askView: 'Vilken bild?',
        askDeal: 'Vilken affär?',
        askEdition: 'Det finns något internt i planen. Vem är filen till?',
        allDeals: 'Alla affärer',
        formats: {
            ics: { label: 'Kalender', detail: 'Alla möten, för Outlook och andra kalendrar' },
            docx: { label: 'Word', detail: 'En avtalsbilaga med innehåll, tabeller och bilder' },
            pdf: { label: 'PDF', detail: 'Bilagan, färdig att skriva ut och arkivera' },
            xlsx: { label: 'Excel', detail: 'Möten, datum, deltagare och åtgärder' },
            html: { label: 'Webbsida', detail: 'Bilagan som en enda fil för webbläsaren' },
            md: { label: 'Markdown', detail: 'Bilagan som ren text, till exempel för en wiki' },
            csv: { label: 'CSV', detail: 'Alla datum, för vilket kalkylblad som helst' },
            json: { label: 'JSON', detail: 'Hela planen, för program' },
            svg: { label: 'Bild (SVG)', detail: 'Årshjulet och de andra bilderna, skarpa i alla storlekar' },
            png: { label: 'Bild (PNG)', detail: 'Årshjulet och de andra bilderna, för presentationer och mejl' },
        },
        views: {
            wheel: 'Årshjul',
            timeline: 'Tidslinje',
            map: 'Samverkanskarta',
            ladder: 'Eskaleringstrappa',
            calendar: 'Årskalender',
        },
        editions: {
            shared: { label: 'Till alla som deltar', detail: 'Inget internt finns med i filen' },
            internal: { label: 'Bara till oss själva', detail: 'Allt, även interna texter och dialoger: får inte delas' },
        },
        saved: (name) => `${name} är sparad. Inget internt finns med.`,
        savedInternal: (name) => `${name} är sparad. Det är den interna utgåvan: dela den inte.`,
        notSaved: (name, why) => `${name} kunde inte sparas: ${why}`,
        open: 'Visa i mappen',
        failed: 'Inget exporterades, eftersom Dialogplan inte svarar. Välj Starta om servern och försök igen.',
        hasErrors: (count) => `Planen har ${count === 1 ? 'ett fel' : `${count} fel`}: möten kan saknas. Exportera ändå?`,
        anyway: 'Exportera ändå',
        showProblems: 'Visa problem',
    },
    preview: {
        tab: (title) => `Förhandsvisning: ${title}`,
        contents: 'Innehåll',
        plan: 'Dialogplan',
        tools: 'Vad som visas',
        levels: { strategic: 'Strategisk', tactical: 'Taktisk', operational: 'Operativ' },
        move: {
            title: (from, to) => `Flytta mötet från ${from} till ${to}`,
            all: 'Alla gånger',
            once: 'Bara den här gången',
        },
        severities: { error: 'Fel', warning: 'Varning', info: 'Att tänka på' },
        yearBefore: 'Året före',
        yearAfter: 'Året efter',
        jump: 'Tryck Enter för att gå till raden i planen',
        loading: 'Planen läses in…',
        broken: 'Planen går inte att läsa just nu. Du ser den som den var före den senaste ändringen.',
        deleted: 'Planens fil finns inte längre. Du ser planen som den var.',
        closed: 'Planen stängdes utan att sparas. Du ser planen som den var.',
        unavailable:
            'Förhandsvisningen kan inte uppdateras just nu. Du ser planen som den var; utdatakanalen Dialogplan berättar varför.',
    },
};
