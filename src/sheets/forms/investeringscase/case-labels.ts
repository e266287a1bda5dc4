/** What the lines of a case are called, in København's words. */
export const CASE_LABELS = {
  lasting: "Varige ændringer",
  lastingSum: "Samlet varig ændring",
  implementation: "Implementeringsomkostninger",
  implementationSum: "Samlede implementeringsomkostninger",
  net: "Samlet økonomisk påvirkning",
  accumulated: "Akkumuleret",
  rate: "Diskonteringsrente pr. år",
  firstPower: "Første år diskonteres (0 = nej, 1 = ja)",
  paidBack: "Tilbagebetalt, år efter start",
  discounted: "Værdi i dag, år for år",
  paybackTime: "Tilbagebetalingstid (år)",
  presentValue: "Nutidsværdi",
} as const;
