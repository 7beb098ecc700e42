import { readdirSync, readFileSync } from 'node:fs';
import type { Deal } from '../../language/model/plan.ts';
import { layOutDeal } from '../../language/schedule/lay-out-deal.ts';
import type { PictureOf } from '../../language/views/pictures/picture.ts';
import { planOf } from './plan-of.ts';

/** What a picture of a deal is drawn of, on the day that the tests live in. */
export function picturedDeal(deal: Deal, more: Partial<PictureOf> = {}): PictureOf {
    return { deal, schedule: layOutDeal(deal), language: 'sv', id: 'deal', today: '2026-02-01', year: undefined, ...more };
}

/** The deals of all realistic plans. */
export async function realDeals(): Promise<readonly { readonly file: string; readonly deal: Deal }[]> {
    const files = ['test/corpus', 'test/conformance/valid'].flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
            .filter((file) => file.endsWith('.dialog'))
            .map((file) => `${folder}/${file}`),
    );
    const plans = await Promise.all(files.map(async (file) => ({ file, plan: await planOf(readFileSync(file, 'utf8')) })));
    return plans.flatMap(({ file, plan }) => plan.deals.map((deal) => ({ file, deal })));
}

/** A deal with so many meetings, all with a long title, of each level in turn. */
export async function crowdedDeal(count: number): Promise<Deal> {
    const kinds = ['operational', 'tactical', 'strategic'] as const;
    const meetings = (kind: string) =>
        Array.from({ length: count }, (_, index) => index)
            .filter((index) => kinds[index % 3] === kind)
            .map(
                (index) =>
                    `meeting M${index} "Gemensam uppföljning av samverkansåtaganden och Wettbewerbsfähigkeitsbescheinigungen nummer ${index}" { every month on day ${(index % 28) + 1} with operations, Region.Long }`,
            );
    const plan = await planOf(`organisation Region "Region Västra Norrlandskustens gemensamma upphandlingsorganisation" {
  role Drift as operations held-by Eva
  role Long "Verksamhetsutvecklare med särskilt ansvar för digitalisering och informationssäkerhet" held-by Eva
  person Eva "Eva Maria Lundström-Hallenbergsdotter von Ahlefeldt"
}
organisation Firma { role Drift as operations }
deal D "En affär vars namn är så långt att ingen någonsin säger det i ett andetag, inte ens på ett styrgruppsmöte" {
  buyer Region
  supplier Firma
  contract 2026-01-01 to 2027-12-31 option 8 times 1 year due 6 months before
  phase before 2025-01-01 to 2025-06-30 "Ett förberedande skede med mycket att hinna med innan annonsen" {
    dialogue "Ett mycket långt namn på en dialog som hålls på en plats med ett minst lika långt namn" { arena hearing "Stora hörsalen i Folkets hus, andra våningen till vänster" on 2026-03-01 to 2026-03-04 }
    dialogue "Kort" { arena digital on 2026-03-02 }
  }
  governance {
${kinds.map((kind) => (meetings(kind).length > 0 ? `${kind} level "${kind} nivå med ett eget namn" { ${meetings(kind).join('\n')} }` : '')).join('\n')}
    escalate operational to tactical within 10 workdays by operations
  }
}
`);
    const [deal] = plan.deals;
    if (!deal) throw new Error('The crowded plan has no deal.');
    return deal;
}
