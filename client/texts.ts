import type { DeliveryKind, PlanLanguage } from '../server/protocol.ts';

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
    readonly translate: {
        readonly failed: string;
        readonly broken: string;
        readonly changed: string;
    };
    readonly exportCalendar: {
        readonly title: string;
        readonly kind: string;
        readonly saved: (name: string) => string;
        readonly notSaved: (name: string, why: string) => string;
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
    translate: {
        failed: 'The plan was not translated, because Dialogplan does not answer. Choose Restart Server, then try again.',
        broken: 'The plan was not translated: it holds something that cannot be read. Mend what is underlined in red first.',
        changed: 'The plan was not translated: it was changed in the meantime. Try again.',
    },
    exportCalendar: {
        title: 'Save the meetings as a calendar',
        kind: 'Calendar',
        saved: (name) =>
            `${name} is saved. Open it in Outlook, or send it to those who take part. It holds nothing that is internal.`,
        notSaved: (name, why) => `${name} could not be saved: ${why}`,
        failed: 'No calendar could be made, because Dialogplan does not answer. Choose Restart Server, then try again.',
        hasErrors: (count) =>
            `The plan has ${count === 1 ? 'an error' : `${count} errors`}: the calendar may lack meetings. Export it all the same?`,
        anyway: 'Export Anyway',
        showProblems: 'Show Problems',
    },
    preview: {
        tab: (title) => `Preview: ${title}`,
        contents: 'Contents',
        plan: 'Dialogue plan',
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
    translate: {
        failed: 'Planen översattes inte, eftersom Dialogplan inte svarar. Välj Starta om servern och försök igen.',
        broken: 'Planen översattes inte: något i den går inte att läsa. Rätta först det som är understruket med rött.',
        changed: 'Planen översattes inte: den ändrades under tiden. Försök igen.',
    },
    exportCalendar: {
        title: 'Spara mötena som kalender',
        kind: 'Kalender',
        saved: (name) =>
            `${name} är sparad. Öppna den i Outlook eller skicka den till dem som ska delta. Inget internt finns med.`,
        notSaved: (name, why) => `${name} kunde inte sparas: ${why}`,
        failed: 'Ingen kalender kunde göras, eftersom Dialogplan inte svarar. Välj Starta om servern och försök igen.',
        hasErrors: (count) =>
            `Planen har ${count === 1 ? 'ett fel' : `${count} fel`}: möten kan saknas i kalendern. Exportera ändå?`,
        anyway: 'Exportera ändå',
        showProblems: 'Visa problem',
    },
    preview: {
        tab: (title) => `Förhandsvisning: ${title}`,
        contents: 'Innehåll',
        plan: 'Dialogplan',
        jump: 'Tryck Enter för att gå till raden i planen',
        loading: 'Planen läses in…',
        broken: 'Planen går inte att läsa just nu. Du ser den som den var före den senaste ändringen.',
        deleted: 'Planens fil finns inte längre. Du ser planen som den var.',
        closed: 'Planen stängdes utan att sparas. Du ser planen som den var.',
        unavailable:
            'Förhandsvisningen kan inte uppdateras just nu. Du ser planen som den var; utdatakanalen Dialogplan berättar varför.',
    },
};
