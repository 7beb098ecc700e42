/** A text that means something to every form it could go to: markup, Markdown, formulas, XML, terminals, directions of writing. */
export const hostile = `</p><script>alert(1)</script> [x](javascript:alert(1)) **b** |cell| =HYPERLINK(1) ]]> & \u202eevil\u0007 `;

/** A plan whose every text is hostile. */
export function hostilePlan(): string {
    const text = `"${hostile.replace(/["\\]/g, '\\$&')}"`;
    return `organisation Region ${text} { country SE closed week 28 to week 30 ${text} role Drift ${text} as operations held-by Eva person Eva ${text} <eva@region.example> }
organisation Firma ${text} { role Drift ${text} as operations held-by Ivar person Ivar ${text} }
deal Desk ${text} {
  buyer Region
  supplier Firma
  type procurement
  delivery service
  reference ${text}
  contract 2026-01-01 to 2027-12-31
  purpose ${text}
  phase before 2025-01-01 to 2025-06-30 ${text} {
    dialogue ${text} { arena digital ${text} with Region.Drift about ${text}, ${text} on 2025-02-03 }
  }
  governance required by ${text} {
    requirement R1 ${text}
    operational level ${text} {
      handles ${text}
      decides ${text}
      meeting Ops ${text} {
        every month on first tuesday at 09:00-10:00
        place digital ${text}
        chair Region.Drift
        with operations
        agenda { ${text} 15 min by Firma.Drift }
        report ${text} 5 workdays before
        fulfils R1
      }
    }
  }
  held Ops 2026-01-13 { present Region.Eva decided ${text} action ${text} by Region.Eva due 2026-01-20 }
}
`;
}
