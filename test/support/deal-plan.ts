/** Two organisations with every role that meetings ask for, held by people, and a deal between them with some members. */
export function dealPlan(members: string, name = 'D'): string {
    return `${organisation('A', 'P')}${organisation('B', 'F')}deal ${name} {
  buyer A
  supplier B
${members.replace(/^\n/, '').trimEnd()}
}
`;
}

function organisation(name: string, person: string): string {
    const functions = ['operations', 'contract-manager', 'contract-owner', 'executive', 'user'];
    const roles = functions.map((one, i) => `  role R${i + 1} as ${one} held-by ${person}${i + 1}\n`);
    const people = functions.map((_, i) => `  person ${person}${i + 1} "Name"\n`);
    return `organisation ${name} {\n  country SE\n${[...roles, ...people].join('')}}\n`;
}
