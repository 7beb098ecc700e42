import type { Deal } from './plan.ts';

/** Whether a deal is procured under Swedish law. An authority whose country is not said is taken to be Swedish, as its public holidays are. */
export function isUnderLou({ buyers }: Pick<Deal, 'buyers'>): boolean {
    return buyers.every(({ country }) => country === undefined || country === 'SE');
}
