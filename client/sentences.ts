import type { DeliveryKind, PictureName, PlanEdition, PlanLanguage } from '../server/protocol.ts';

/** Every sentence the client itself says: a language is a value of this type. */
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
        readonly askTemplate: string;
        readonly templates: {
            readonly own: { readonly label: string; readonly detail: string };
            /** Said of the template that was taken last. */
            readonly last: string;
            readonly other: { readonly label: string; readonly detail: string };
        };
        readonly templateNotRead: (name: string, why: string) => string;
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
        readonly move: {
            readonly title: (from: string, to: string) => string;
            readonly all: string;
            readonly once: string;
            /** Which keys move a meeting's mark. */
            readonly keys: string;
            readonly changed: string;
            readonly failed: string;
        };
        readonly person: string;
        readonly everyone: string;
        readonly smaller: string;
        readonly original: string;
        readonly larger: string;
        readonly print: string;
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
