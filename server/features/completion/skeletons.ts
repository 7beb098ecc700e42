import { type ast, cadenceOf, type MeetingSkeleton, skeletonName, typicalMeetings } from '../../../language/index.ts';

/**
 * A whole block or statement, in English; write-skeleton.ts puts it into a plan's language. Tab stops are VS Code's: `${1:Name}` is a name,
 * `${2|open,selective|}` a choice of words.
 */
export interface Skeleton {
    /** The type of node it makes, as the grammar names it. */
    readonly makes: string;
    /** Of a node that has kinds, the kind. */
    readonly kind?: string;
    readonly text: string;
}

/** A level with the meetings that it typically has. */
export function levelSkeleton(kind: ast.LevelKind, delivery: ast.Delivery | undefined, language: string): string {
    const stops = counter();
    const meetings = typicalMeetings(kind, delivery).map((one) => meetingText(one, language, stops));
    return `${kind} level {\n${indented(`${meetings.join('\n')}\n$0`)}\n}`;
}

/** The typical meeting of a level that comes after so many; the usual one where there is no further. */
export function meetingSkeleton(
    kind: ast.LevelKind,
    delivery: ast.Delivery | undefined,
    language: string,
    after: number,
): string | undefined {
    const typical = typicalMeetings(kind, delivery);
    const next = typical[after] ?? typical[0];
    return next && meetingText(next, language, counter(), '\n$0');
}

function meetingText(skeleton: MeetingSkeleton, language: string, stop: () => number, end = ''): string {
    const { title, purpose, chair, core, further, agenda, minutes } = skeleton;
    const items = agenda.map((item) => `\n\t${item.category} "${item.title}" ${item.length}`).join('');
    const lines = [
        cadenceOf(skeleton),
        ...(purpose ? [`purpose ${purpose}`] : []),
        `chair ${chair} of buyer`,
        `with ${[...core, ...further].join(', ')}`,
        ...(items ? [`agenda {${items}\n}`] : []),
        `minutes ${minutes}`,
    ];
    const name = `\${${stop()}:${skeletonName(skeleton, language)}}`;
    return `meeting ${name} "\${${stop()}:${title}}" {\n${indented(lines.join('\n') + end)}\n}`;
}

function counter(): () => number {
    let last = 0;
    return () => ++last;
}

function indented(text: string): string {
    return text.replace(/^(?=.)/gm, '\t');
}

/** The other blocks; what is said of levels and meetings comes from the catalogue. */
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
    { makes: 'Agenda', text: 'agenda {\n\t"$1" ${2:15} min\n\t$0\n}' },
    { makes: 'Requirement', text: 'requirement ${1:Name} "${2:Title}"' },
    { makes: 'Held', text: 'held ${1:Meeting} ${2:2026-01-01} {\n\tpresent ${3:Participant}\n\tdecided "$4"\n\t$0\n}' },
];

/** What the tab stops say, in English: the keys of their translations. */
export const skeletonStopTexts: readonly string[] = [
    ...new Set(skeletons.flatMap(({ text }) => [...text.matchAll(/\$\{\d+:([A-Z]\w*)\}/g)].map(([, word]) => word ?? ''))),
];
