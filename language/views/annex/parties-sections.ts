import { organisationViews } from '../organisation-views.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';
import type { AnnexBlock } from './annex.ts';
import { annexTexts } from './annex-texts.ts';
import type { Draft, DraftSection } from './draft.ts';
import { address, cell, head, muted, plain, tableOf } from './runs.ts';

/** The parties, a section each: roles, functions and who holds them. */
export function partiesSections({ deal, language, id }: Draft): readonly DraftSection[] {
    const parties = [...new Set([...deal.buyers, ...deal.suppliers, ...deal.partners])];
    if (parties.length === 0) return [];
    const sections = organisationViews(parties, language).map((party, index): DraftSection => {
        const known = [
            party.country && `${say(texts.organisations.country, language)}: ${party.country}`,
            party.closures.length > 0 && `${say(texts.organisations.closed, language)}: ${party.closures.join(', ')}`,
        ].filter(Boolean);
        const rows = party.roles.map(({ title, functions, holders }) => [
            head(title),
            cell(functions),
            cell(
                ...(holders.length > 0
                    ? holders.map(({ person, terms }) => [
                          plain(person.name),
                          ...(person.email ? [plain(' '), address(person.email)] : []),
                          ...(terms.length > 0 ? [muted(` ${terms.join(', ')}`)] : []),
                      ])
                    : [[muted(say(annexTexts.vacant, language))]]),
            ),
        ]);
        const others = party.others.map(({ name }) => name).join(', ');
        const blocks: AnnexBlock[] = [];
        if (known.length > 0) blocks.push({ kind: 'paragraph', runs: [muted(known.join('. '))] });
        if (rows.length > 0)
            blocks.push(
                tableOf(
                    [
                        [say(annexTexts.role, language), 3],
                        [say(annexTexts.function, language), 3],
                        [say(annexTexts.holder, language), 4],
                    ],
                    rows,
                ),
            );
        if (others) blocks.push({ kind: 'paragraph', runs: [plain(say(annexTexts.others, language, { people: others }))] });
        return { id: `${id}-party-${index + 1}`, depth: 1, title: party.title, blocks };
    });
    return [{ id: `${id}-parties`, depth: 0, title: say(annexTexts.parties, language), blocks: [] }, ...sections];
}
