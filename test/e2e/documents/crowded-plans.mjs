import { writeFileSync } from 'node:fs';
import path from 'node:path';

const KINDS = ['operational', 'tactical', 'strategic'];
const LONG = 'Gemensam uppföljning av samverkansåtaganden och Wettbewerbsfähigkeitsbescheinigungen';

/** Plans at the ends of what there is: one meeting a year, and sixty meetings with long names. */
export function crowdedPlans(folder) {
    return [1, 20, 60].map((count) => {
        const file = path.join(folder, `crowded-${count}.dialog`);
        writeFileSync(file, planOf(count));
        return file;
    });
}

function planOf(count) {
    const meetings = Array.from({ length: count }, (_, index) => ({ level: KINDS[index % 3], index }));
    const levels = KINDS.map((kind) => {
        const own = meetings.filter(({ level }) => level === kind);
        const written = own.map(
            ({
                index,
            }) => `meeting M${index} "${LONG} nummer ${index}" { every year in ${['march', 'june', 'october'][index % 3]} on day ${(index % 28) + 1}
        chair Region.Lang with operations, Region.Lang, Firma.Drift }`,
        );
        return own.length > 0 ? `${kind} level "${LONG}" { ${written.join('\n')} }` : '';
    });
    return `organisation Region "Region Västra Norrlandskustens gemensamma upphandlingsorganisation för teknik" {
  country SE
  closed week 28 to week 31 "Sommaruppehåll för hela den gemensamma organisationen"
  role Drift as operations held-by Eva
  role Lang "Verksamhetsutvecklare med särskilt ansvar för digitalisering och informationssäkerhet" held-by Eva
  person Eva "Eva Maria Lundström-Hallenbergsdotter von Ahlefeldt"
}
organisation Firma { role Drift as operations }
deal D "En affär vars namn är så långt att ingen någonsin säger det i ett andetag, inte ens på ett styrgruppsmöte" {
  buyer Region
  supplier Firma
  type procurement
  delivery service
  contract 2026-01-01 to 2027-12-31 option 8 times 1 year due 6 months before
  phase before "Ett förberedande skede med mycket att hinna med innan annonsen" 2026-01-01 to 2026-06-30 {
    dialogue "${LONG} i mars" { arena hearing "Stora hörsalen i Folkets hus, andra våningen till vänster" with Firma.Drift about "Allt" on 2026-03-02 to 2026-03-04 }
    dialogue "Kort" { arena digital with Firma.Drift about "Allt" on 2026-03-05 }
    dialogue "Ännu en" { arena digital with Firma.Drift about "Allt" on 2026-03-06 }
  }
  governance {
${levels.join('\n')}
  }
}
`;
}
