import { first } from '../syntax/members.ts';
import { placeOfProperty } from './place.ts';
import { rule } from './rule.ts';

const deal = (type: string, procedure: string) =>
    `organisation A {\n}\norganisation B {\n}\ndeal D {\n  buyer A\n  supplier B\n  type ${type}\n  delivery service\n  procedure ${procedure}\n}\n`;

export const innovationProcedure = rule({
    code: 'innovation-procedure',
    on: 'Deal',
    severity: 'hint',
    since: '0.1.0',
    what: 'A procedure and a type of deal of which only one is about innovation.',
    why: 'An open procedure has no room for the dialogue that innovation needs, and an innovation partnership is a procedure for innovation only: the plan then promises a dialogue that the procedure does not give, or the other way round.',
    source: 'LOU (2016:1145), chapter 6, as of 2026',
    examples: {
        bad: deal('innovation-procurement', 'open'),
        good: deal('innovation-procurement', 'innovation-partnership'),
    },
    messages: {
        open: 'A deal of type "{type}" with the procedure "{procedure}" leaves no room to develop anything together: consider competitive dialogue, a negotiated procedure or an innovation partnership.',
        other: 'The procedure "{procedure}" is for buying what does not exist yet, but the type of the deal is "{type}": change one of them.',
    },
    check(node, { dealOf }, report) {
        const { type, procedure } = dealOf(node);
        const property = first(node.members, 'ProcedureProperty');
        if (!type || !procedure || !property) return;
        const args = { type: { word: type }, procedure: { word: procedure } };
        if (type === 'innovation-procurement' && procedure === 'open')
            report('open', placeOfProperty(property, 'procedure'), args);
        if (type !== 'innovation-procurement' && procedure === 'innovation-partnership') {
            report('other', placeOfProperty(property, 'procedure'), args);
        }
    },
});
