import type { Organisation } from '../model/parties.ts';
import type { ContractOption, Deal } from '../model/plan.ts';
import type { Source } from '../model/values.ts';
import { capitalised } from './capitalised.ts';
import { describeDuration } from './describe-duration.ts';
import { describeMoney } from './describe-money.ts';
import { periodInTable } from './format-date.ts';
import { phrasesOf } from './phrases-of.ts';
import { say } from './say.ts';
import { texts } from './texts.ts';
import { titleOf } from './title-of.ts';

/** What a deal is about, at a glance. */
export interface DealFacts {
    readonly title: string;
    readonly purpose: string | undefined;
    readonly facts: readonly Fact[];
    /** Internal edition only. */
    readonly internal: readonly string[];
    readonly source: Source;
}

export interface Fact {
    readonly label: string;
    readonly values: readonly string[];
    /** What is said beside the values: the contract's options. */
    readonly notes: readonly string[];
}

type FactText = (typeof texts.facts)[keyof typeof texts.facts];
type Label = Exclude<FactText, `${string}{${string}`>;

export function dealFacts(deal: Deal, language: string): DealFacts {
    const phrases = phrasesOf(language);
    const { contract } = deal;
    const text = (label: Label, ...values: readonly (string | undefined)[]): Fact => ({
        label: say(label, language),
        values: values.flatMap((value) => value || []),
        notes: [],
    });
    const parties = (one: Label, many: Label, list: readonly Organisation[]) =>
        text(list.length > 1 ? many : one, ...list.map(titleOf));
    const facts: readonly Fact[] = [
        parties(texts.facts.buyer, texts.facts.buyers, deal.buyers),
        parties(texts.facts.supplier, texts.facts.suppliers, deal.suppliers),
        parties(texts.facts.partner, texts.facts.partners, deal.partners),
        text(texts.facts.type, deal.type && capitalised(phrases.dealTypes[deal.type])),
        text(texts.facts.delivery, deal.delivery && capitalised(phrases.deliveries[deal.delivery])),
        text(texts.facts.procedure, deal.procedure && capitalised(phrases.procedures[deal.procedure])),
        text(texts.facts.reference, deal.reference),
        text(texts.facts.value, deal.value && describeMoney(deal.value, language)),
        {
            ...text(texts.facts.contract, contract && periodInTable(contract)),
            notes: (contract?.options ?? []).map((option) => describeOption(option, language)),
        },
        text(texts.facts.framework, deal.framework),
    ];
    return {
        title: titleOf(deal) || say(texts.preview.unnamedDeal, language),
        purpose: deal.purpose,
        facts: facts.filter(({ values }) => values.length > 0),
        internal: deal.internal,
        source: deal.source,
    };
}

function describeOption({ times, duration, notice }: ContractOption, language: string): string {
    const length = describeDuration(duration, language);
    const option = times > 1 ? say(texts.facts.times, language, { times, duration: length }) : length;
    return notice
        ? say(texts.facts.optionNotice, language, { option, duration: describeDuration(notice, language) })
        : say(texts.facts.option, language, { option });
}
