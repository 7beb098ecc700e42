import { localMeeting } from '../catalogue/dialogue-skeletons.ts';
import { every } from '../syntax/members.ts';
import { exampleDeal } from './example-deal.ts';
import { insertEarlyDialogue } from './insert-early-dialogue.ts';
import { placeOfHead } from './place.ts';
import { rule } from './rule.ts';

const deal = (phases: string) => exampleDeal(`type direct-procurement\ndelivery goods${phases}`);

export const directProcurementVisibility = rule({
    code: 'direct-procurement-visibility',
    on: 'Deal',
    severity: 'hint',
    soundOnly: true,
    since: '0.1.0',
    what: 'A direct procurement with no forum and no channel in the phase before.',
    why: 'A direct procurement is not advertised: the buyer asks those it knows of. To be one of them takes much more marketing than to answer a notice, in places where buyers are and in what they read.',
    source: 'founding text',
    examples: {
        bad: deal(''),
        good: deal(`
phase before {
  dialogue Breakfast "Business breakfast" {
    arena LokalaMöten
    with contract-owner
    about "What is coming up"
    influence "To be among those who are asked"
  }
}`),
    },
    messages: {
        unseen: '"{deal}" is a direct procurement, but no forum and no channel is used before it: only those whom the buyer knows of are asked.',
    },
    check(node, { dealOf }, report) {
        const { name, type } = dealOf(node);
        if (type !== 'direct-procurement') return;
        const before = every(node.members, 'Phase').filter(({ kind }) => kind === 'before');
        const arenas = before
            .flatMap(({ members }) => every(members, 'Dialogue'))
            .flatMap(({ members }) => every(members, 'ArenaProperty'))
            .flatMap((property) => property.arenas);
        // A name that nobody declares is one all the same.
        if (!arenas.some(({ forum }) => forum)) report('unseen', placeOfHead(node), { deal: name });
    },
    fixes: [insertEarlyDialogue('Insert a dialogue at a local forum', localMeeting)],
});
