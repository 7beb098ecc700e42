const parties = `//- /parties.dialog
organisation Region "Region Västmark" {
  country SE
  closed week 28 to week 31 "Summer"
  role Drift as operations, user held-by Anna until 2026-02-28, Bo from 2026-03-01
  role Chef as executive
  person Anna "Anna Ek"
  person Bo "Bo Ask"
}
organisation Firma {
  closed 2026-12-21 to 2026-12-31
  role Drift as operations held-by Ivar
  person Ivar "Ivar Berg"
}
`;

/** A plan of which something follows everywhere. Tests read it on 2026-02-01. */
export const toldPlan = `${parties}//- /plan.dialog
import "parties.dialog"
deal Desk "Service desk" {
  buyer Region
  supplier Firma
  type procurement
  delivery service
  procedure open
  value 4 MSEK
  contract 2026-01-01 to 2027-12-31 option 2 times 12 months due 6 months before
  phase during {
    published 2025-08-01
    bids 2025-09-15
    award 2025-10-20
    signed 2025-11-03
  }
  phase before {
    dialogue Meet "Meet the market" {
      arena Almedalen
      with executive of supplier
    }
  }
  governance {
    operational level {
      meeting Ops "Operations" {
        every month on first tuesday at 09:00-10:00
        chair Region.Drift, Firma.Drift
        with operations
        invite user of buyer every 3rd time
        agenda {
          "News" 15 min
          "Status" 30 min
        }
        notice 10 workdays before
        report "Figures" 5 workdays before by operations of supplier
        minutes within 5 workdays approved within 3 workdays
      }
    }
    tactical level {
      meeting Review {
        every quarter on second wednesday
        with operations
      }
    }
    escalate operational to tactical within 10 workdays by operations
  }
  held Ops 2026-01-13 {
    present Region.Anna
    decided "Go"
    action "Write" by Region.Anna due 2026-01-20
    action "Read" by Region.Anna due 2026-02-02
    action "Sign" by Region.Anna due 2026-01-15 done 2026-01-16
  }
}
`;
