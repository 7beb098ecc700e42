/** A place in a text, 0-based, as the protocol counts. */
export interface Spot {
    readonly line: number;
    readonly character: number;
}

/** A plan of a wanted size and the places where the benchmark types. */
export interface MeasuredPlan {
    readonly text: string;
    readonly lines: number;
    /** Right after a reference to a role: a letter more makes it one to nobody. */
    readonly reference: Spot;
    /** Right before the participants: a brace there breaks the meeting. */
    readonly structure: Spot;
    /** After `Organisation.`: a role of this name must be proposed. */
    readonly completion: Spot & { readonly expected: string };
}

const linesPerDeal = 60;
const services = ['Service desk', 'Road maintenance', 'School meals', 'Payroll', 'Home care', 'Archive', 'Ambulance', 'Parks'];
const places = ['Västmark', 'Björkö', 'Norrvik', 'Åsele', 'Öland', 'Härnö', 'Sundby', 'Mälarö'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const topics = ['Incidents', 'Deliveries', 'Open risks', 'Service levels', 'Staffing', 'Changes', 'Invoices', 'Users'];

/**
 * A plan without errors, of deals of 60 lines each: two parties with roles and people, three levels with a meeting each, escalation. The same
 * size gives the same text everywhere.
 */
export function generatePlan(lines: number): MeasuredPlan {
    const deals = Math.max(1, Math.round(lines / linesPerDeal));
    const written = Array.from({ length: deals }, (_, index) => writeDeal(index)).flat();
    const middle = deals >> 1;
    const { buyer } = partiesOf(middle);
    const line = written.findIndex((one, at) => at >= middle * linesPerDeal && one.includes(`with ${buyer}.Owner`));
    const start = (written[line] ?? '').indexOf(buyer);
    return {
        text: `${written.join('\n')}\n`,
        lines: written.length,
        reference: { line, character: start + `${buyer}.Owner`.length },
        structure: { line, character: start },
        completion: { line, character: start + `${buyer}.`.length, expected: 'Owner' },
    };
}

function writeDeal(index: number): readonly string[] {
    const { buyer, supplier, no } = partiesOf(index);
    const service = pick(services, index);
    const day = pick(weekdays, index);
    return [
        ...writeOrganisation(buyer, `Region ${pick(places, index)} ${no}`, index),
        ...writeOrganisation(supplier, `${pick(places, index + 3)} Service AB ${no}`, index + 1),
        `deal Deal${no} "${service} ${no}" {`,
        `  buyer ${buyer}`,
        `  supplier ${supplier}`,
        '  type procurement',
        '  delivery service',
        '  contract 2026-01-01 to 2029-12-31 option 2 times 12 months',
        '  governance {',
        '    operational level {',
        `      meeting Ops "${service}: operations" {`,
        `        every week the first 3 months on ${day} at 09:00-10:00`,
        `        then every month on first ${day} at 09:00-10:00`,
        `        chair ${buyer}.Ops`,
        `        with ${buyer}.Ops, ${supplier}.Ops, ${buyer}.Manager, ${supplier}.Manager`,
        '        agenda {',
        `          "${pick(topics, index)} since last time" 15 min by ${supplier}.Ops`,
        `          delivery "${pick(topics, index + 2)} next month" 20 min`,
        '        }',
        '      }',
        '    }',
        '    tactical level {',
        `      meeting Contract "${service}: contract" {`,
        `        4 times per year on second ${day} at 13:00-15:00`,
        '        purpose contract-follow-up',
        `        chair ${buyer}.Manager`,
        `        with ${buyer}.Owner, ${buyer}.Manager, ${supplier}.Owner, ${supplier}.Manager`,
        '      }',
        '    }',
        '    strategic level {',
        `      meeting Board "${service}: board" {`,
        `        2 times per year in april, october on third ${day} at 09:00-11:00`,
        `        chair ${buyer}.Chief`,
        '        with executive, contract-manager',
        '      }',
        '    }',
        '    escalate operational to tactical within 10 workdays',
        '    escalate tactical to strategic within 20 workdays',
        '  }',
        '}',
    ];
}

function writeOrganisation(name: string, title: string, index: number): readonly string[] {
    const host = `${name.toLowerCase()}.example`;
    return [
        `organisation ${name} "${title}" {`,
        '  country SE',
        `  role Owner "Owner ${index}" as contract-owner held-by Anna`,
        '  role Manager "Contract manager" as contract-manager held-by Bo',
        '  role Ops "Operations" as operations held-by Cia alternate Bo',
        '  role Chief "Head of unit" as executive held-by Dan',
        `  person Anna "Anna Ek" <anna.ek@${host}>`,
        `  person Bo "Bo Åberg" <bo.aberg@${host}>`,
        `  person Cia "Cia Öst" <cia.ost@${host}>`,
        `  person Dan "Dan Ros" <dan.ros@${host}>`,
        '}',
    ];
}

function partiesOf(index: number) {
    const no = String(index).padStart(4, '0');
    return { no, buyer: `Buyer${no}`, supplier: `Supplier${no}` };
}

function pick(choices: readonly string[], index: number): string {
    return choices[index % choices.length] ?? '';
}
