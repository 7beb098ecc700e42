import { CompletionItemKind } from 'vscode-languageserver';
import { countries, currencies, weekdayInProse } from '../../../language/index.ts';
import type { ExpectedValue } from './completion-place.ts';
import type { CompletionScene } from './completion-scene.ts';
import { dateProposals } from './date-proposals.ts';
import { numberPhrases } from './number-phrases.ts';
import { type Offer, ranks } from './offer.ts';
import { textItems } from './text-items.ts';
import { undeclaredNames } from './undeclared-names.ts';
import { weekItems } from './week-items.ts';

/** Values that make sense: dates, times, numbers with their units, texts, and names that others use already. */
export function valueItems(scene: CompletionScene): readonly Offer[] {
    return scene.place.expected
        .filter((one): one is ExpectedValue => one.kind === 'value')
        .flatMap((expected) => itemsBy[expected.terminal](expected, scene));
}

const itemsBy: Readonly<
    Record<ExpectedValue['terminal'], (expected: ExpectedValue, scene: CompletionScene) => readonly Offer[]>
> = {
    DATE: dateItems,
    TIME: timeItems,
    INT: (expected, scene) => [...numberItems(expected, scene), ...weekItems(expected, scene)],
    ORDINAL: numberItems,
    STRING: textItems,
    EMAIL: textItems,
    NAME: (expected, scene) => codeItems(expected, scene) ?? undeclaredNames(expected, scene),
};

/** The dates that make sense; each is found by what it is, too. */
function dateItems({ owner, property }: ExpectedValue, scene: CompletionScene): readonly Offer[] {
    return dateProposals(owner, property, scene).map(({ date, why }, index) => ({
        label: date,
        kind: CompletionItemKind.Constant,
        detail: `${weekdayInProse(date, scene.language)} · ${why}`,
        sought: why,
        rank: ranks.fitting + index / 100,
    }));
}

const usualTimes = ['09:00-10:00', '09:00-11:00', '13:00-15:00', '13:00-16:00', '09:00-09:30'];

function timeItems({ owner, property }: ExpectedValue, { meeting, level, place }: CompletionScene): readonly Offer[] {
    if (owner === 'TimeRange' && property === 'end') return hourAfter(place.before.at(-2)?.image ?? '');
    const own = meeting?.cadence.flatMap(({ time }) => (time ? `${time.start}-${time.end}` : [])) ?? [];
    const others = level?.meetings.flatMap(({ cadence }) =>
        cadence.flatMap(({ time }) => (time ? `${time.start}-${time.end}` : [])),
    );
    // Who began to write a time is shown what ends with an hour later, too.
    const begun = /^(\d{1,2})[:.](\d{2})/.exec(place.typed);
    const typed = begun ? hourAfter(begun[0]).map(({ label }) => `${begun[0]}-${label}`) : [];
    return [...new Set([...typed, ...own, ...(others ?? []), ...usualTimes])].map((label, index) => ({
        label,
        kind: CompletionItemKind.Constant,
        rank: ranks.fitting + index / 100,
    }));
}

function hourAfter(start: string): readonly Offer[] {
    const [hours = Number.NaN, minutes = Number.NaN] = start.split(/[:.]/).map(Number);
    if (!(hours < 23 && minutes < 60)) return [];
    const label = [hours + 1, minutes].map((part) => String(part).padStart(2, '0')).join(':');
    return [{ label, kind: CompletionItemKind.Constant, rank: ranks.fitting }];
}

function numberItems(expected: ExpectedValue, scene: CompletionScene): readonly Offer[] {
    return numberPhrases(expected, scene).map((english, index) => ({
        label: scene.write(english),
        kind: CompletionItemKind.Constant,
        rank: ranks.fitting + index / 100,
    }));
}

/** Names that the language itself knows: countries and currencies. */
function codeItems({ owner }: ExpectedValue, { language }: CompletionScene): readonly Offer[] | undefined {
    if (owner === 'Country') {
        const names = new Intl.DisplayNames([language], { type: 'region' });
        return Object.keys(countries).map((label) => ({
            label,
            kind: CompletionItemKind.EnumMember,
            detail: names.of(label),
            sought: names.of(label),
            rank: ranks.usual,
        }));
    }
    if (owner !== 'ValueProperty') return undefined;
    return Object.keys(currencies).map((label) => ({ label, kind: CompletionItemKind.Unit, rank: ranks.usual }));
}
