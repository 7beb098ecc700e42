/** A plan of two meetings with every kind of person: one who hands over, one without an address, one with none that works, one who comes as a guest. */
export const calledPlan = `organisation Region "Region Västmark" {
  role Chef "Head; of, ops" as operations held-by Anna until 2026-02-28 alternate Eva, Bo from 2026-03-01
  role Manager as contract-manager held-by Anna
  person Anna "Anna \\"Ek\\"" <anna.ek@region.example>
  person Bo <not an address>
  person Eva
}
organisation Firma {
  role Chef as operations held-by Cia
  role Manager as contract-manager
  role User as user held-by Dan
  person Cia <cia@firma.example>
  person Dan <dan@firma.example>
}
deal Desk {
  buyer Region
  supplier Firma
  contract 2026-02-02 to 2026-04-30
  governance {
    operational level {
      meeting Ops {
        on 2026-02-10, 2026-03-10 at 09:00-10:00
        place digital "Teams, room 3" or Region
        chair Region.Chef
        with operations, contract-manager
        invite Firma.User every 2nd time
        agenda { delivery "What is late" 15 min by Firma.Chef "Other; matters" }
        notice 5 workdays
        report "Figures" by Firma.Chef 2 workdays before
        minutes by Firma.Chef within 3 workdays approved within 2 workdays
      }
    }
  }
}
`;
