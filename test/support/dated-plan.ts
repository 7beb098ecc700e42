/** A plan with one operational meeting of some cadence, in a contract of 2026 and 2027; in Swedish where asked for. */
export function datedPlan(cadence: string, contract = '2026-01-01 to 2027-12-31'): string {
    return `organisation Region "Region Västmark" {
  country SE
  closed week 28 to week 31 "Summer"
  role Chef as operations held-by Eva
  person Eva
}
organisation Firma {
  role Chef as operations
}
deal Desk "Service desk" {
  buyer Region
  supplier Firma
  type procurement
  delivery service
  contract ${contract}
  governance {
    operational level {
      meeting Ops {
        ${cadence}
        with operations
      }
    }
  }
}
`;
}
