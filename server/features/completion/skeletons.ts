/**
 * Whole blocks offered in completion, in English; write-skeleton.ts puts them into a plan's language. Tab stops are VS Code's:
 * `${1:Name}` is a name, `${2|open,selective|}` a choice of words. `when` limits a block to where it makes sense.
 */
export interface Skeleton {
    /** The type of node it makes, as the grammar names it. */
    readonly makes: string;
    /** Of a node that has kinds, the kind. */
    readonly kind?: string;
    /** Inside a level, the kind of that level. */
    readonly inLevel?: string;
    readonly text: string;
}

const meeting = (inLevel: string, cadence: string, functions: string): Skeleton => ({
    makes: 'Meeting',
    inLevel,
    text: `meeting \${1:Name} "\${2:Title}" {\n\t${cadence}\n\tchair ${functions.split(',')[0]} of buyer\n\twith ${functions}\n\t$0\n}`,
});

const operational = meeting('operational', 'every month on first tuesday at 09:00-10:00', 'operations, contract-manager');
const tactical = meeting(
    'tactical',
    '4 times per year in february, may, september, november on second wednesday at 13:00-15:00',
    'contract-manager, contract-owner',
);
const strategic = meeting(
    'strategic',
    '2 times per year in april, october on third thursday at 09:00-11:00',
    'executive, contract-manager',
);

const level = (kind: string, { text }: Skeleton): Skeleton => ({
    makes: 'Level',
    kind,
    text: `${kind} level {\n\t${text.replaceAll('\n', '\n\t')}\n}`,
});

export const skeletons: readonly Skeleton[] = [
    {
        makes: 'Organisation',
        text: 'organisation ${1:Name} "${2:Title}" {\n\tcountry SE\n\trole ${3:Role} as contract-manager held-by ${4:Person}\n\tperson ${4:Person} "${5:Title}"\n\t$0\n}',
    },
    {
        makes: 'Deal',
        text: 'deal ${1:Name} "${2:Title}" {\n\tbuyer ${3:Buyer}\n\tsupplier ${4:Supplier}\n\ttype ${5|procurement,one-off,direct-procurement,partnership,innovation-procurement|}\n\tdelivery ${6|service,goods,works,strategic|}\n\t$0\n}',
    },
    { makes: 'Forum', text: 'forum ${1:Name} "${2:Title}" {\n\tkind ${3|conference,event,fair,regional|}\n\t$0\n}' },
    { makes: 'Channel', text: 'channel ${1:Name} "${2:Title}" {\n\tkind ${3|trade-press,press,social|}\n\t$0\n}' },
    {
        makes: 'Role',
        text: 'role ${1:Name} as ${2|operations,contract-manager,contract-owner,executive,user,procurement-officer,bid-manager,account-manager,project-manager,specialist,finance,legal|} held-by ${3:Person}',
    },
    { makes: 'Person', text: 'person ${1:Name} "${2:Title}"' },
    { makes: 'Phase', text: 'phase ${1|before,during,after|} {\n\t$0\n}' },
    {
        makes: 'Dialogue',
        text: 'dialogue "${1:Title}" {\n\tarena ${2|physical,digital,phone,email,tender-portal,rfi,hearing,consultation,demonstration,negotiation|}\n\twith ${3:Participant}\n\tabout "$4"\n\tinfluence "$5"\n\t$0\n}',
    },
    { makes: 'Governance', text: 'governance {\n\t$0\n}' },
    level('operational', operational),
    level('tactical', tactical),
    level('strategic', strategic),
    operational,
    tactical,
    strategic,
    { makes: 'Agenda', text: 'agenda {\n\t"$1" ${2:15} min\n\t$0\n}' },
    { makes: 'Requirement', text: 'requirement ${1:Name} "${2:Title}"' },
    { makes: 'Held', text: 'held ${1:Meeting} ${2:2026-01-01} {\n\tpresent ${3:Participant}\n\tdecided "$4"\n\t$0\n}' },
];

/** What the tab stops say, in English: the keys of their translations. */
export const skeletonStopTexts: readonly string[] = [
    ...new Set(skeletons.flatMap(({ text }) => [...text.matchAll(/\$\{\d+:([A-Z]\w*)\}/g)].map(([, word]) => word ?? ''))),
];
