/** A small whole plan for the examples of rules about governance: both sides have all roles, the deal holds `members`. */
export function exampleDeal(members: string): string {
    const organisation = (name: string) => `organisation ${name} {
  role Ops as operations
  role Manager as contract-manager
  role Owner as contract-owner
  role Chief as executive
}
`;
    return `${organisation('A')}${organisation('B')}deal D {
  buyer A
  supplier B
  contract 2026-01-01 to 2027-12-31
${members.replace(/^(?=.)/gm, '  ')}
}
`;
}
