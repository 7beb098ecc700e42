import type { Texts } from './sentences.ts';

export const swedish: Texts = {
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
        person: 'Vems möten som visas',
        everyone: 'Alla personer',
        smaller: 'Mindre',
        original: '100 %, ursprunglig storlek',
        larger: 'Större',
        print: 'Skriv ut …',
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
