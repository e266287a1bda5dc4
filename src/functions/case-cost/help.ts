import { SHARED_EDGES } from "../arguments/shared-help";
import type { HelpOf } from "../declaration/help";
import type { SAGSUDGIFT } from "./case-cost";

export const SAGSUDGIFT_HELP: HelpOf<typeof SAGSUDGIFT> = {
  summary: {
    da: "Udgiften til en sag i en periode, beregnet af taksten, sagens datoer og omfanget.",
    en: "The cost of a case in a period, from the rate, the dates of the case and its extent.",
  },
  parameters: {
    rate: {
      da: "Taksten, som den er aftalt. En celle eller et område. En tom takst er kun tilladt, hvor startdatoen også er tom; tekst er ikke kvantificeret.",
      en: "The rate as contracted. A cell or a range. It may be empty only where the start date is empty, too; text is not quantified.",
    },
    unit: {
      da: "Hvad taksten gælder: »døgn«, »måned«, »uge«, »time« eller »år«. Måned og år tælles efter hver måneds og hvert års egne dage.",
      en: "What the rate is for: “day”, “month”, “week”, “hour” or “year”. Months and years are counted by each month's and each year's own days.",
    },
    start: { da: "Sagens første dag.", en: "The first day of the case." },
    end: {
      da: "Sagens sidste dag. En tom celle er en åben sag.",
      en: "The last day of the case. An empty cell is an open case.",
    },
    from: {
      da: "Periodens første dag, fx den 1. januar i budgetåret.",
      en: "The first day of the period, such as 1 January of the budget year.",
    },
    to: {
      da: "Periodens sidste dag, fx den 31. december; dagen regnes med.",
      en: "The last day of the period, such as 31 December; that day counts.",
    },
    extent: {
      da: "Timer om ugen, når takstenheden er »time«. Ellers den del af en plads, sagen fylder: 0,5 er en halv plads, tom eller 0 er en hel.",
      en: "Hours a week when the rate unit is “hour”. Otherwise the part of a place the case takes up: 0.5 is half a place, empty or 0 a whole one.",
    },
  },
  rule: {
    da: "»døgn«: takst × dage × omfang. »uge«: takst × dage ÷ 7 × omfang. »time«: takst × timer om ugen × dage ÷ 7. »måned«: takst × Σ aktive dage ÷ månedens dage × omfang. »år«: takst × Σ aktive dage ÷ årets dage × omfang.",
    en: "“day”: rate × days × extent. “week”: rate × days ÷ 7 × extent. “hour”: rate × hours a week × days ÷ 7. “month”: rate × Σ active days ÷ days of the month × extent. “year”: rate × Σ active days ÷ days of the year × extent.",
  },
  edgeCases: [
    {
      da: "Dagene er dem, sagen og perioden har fælles, begge ender talt med. Har de ingen, er udgiften 0.",
      en: "The days are those the case and the period have in common, both ends included. If there are none, the cost is 0.",
    },
    {
      da: "Deles en sag på en hvilken som helst dag, giver delene sammen det samme til sidste øre.",
      en: "If a case is split on any day, the parts together give the same to the last øre.",
    },
    {
      da: "En række uden takst og startdato er en tom celle, så listen kan have tomme rækker. Takst eller omfang som tekst: også en tom celle.",
      en: "A row without rate and start date is an empty cell, so that the list may have empty rows. Rate or extent as text: an empty cell, too.",
    },
    {
      da: "Mangler takst, takstenhed, startdato, fra eller til (tom eller 0), er resultatet #VÆRDI!. Det samme, hvis en periode slutter, før den begynder, eller »time« mangler omfang.",
      en: "If rate, rate unit, start date, from or to is missing (empty or 0), the result is #VALUE!. The same where a period ends before it begins, or “hour” lacks an extent.",
    },
    SHARED_EDGES.elementwise,
  ],
  source: "domain.md §4.4",
  examples: [
    {
      formula: '=TILTAG.SAGSUDGIFT(2503;"døgn";DATO(2017;3;1);;DATO(2018;1;1);DATO(2018;12;31))',
      arguments: [2503, "døgn", 42795, null, 43101, 43465],
      result: [[913595]],
      source: "Hadruplund 2018, § 107 pr. døgn",
    },
    {
      formula: '=TILTAG.SAGSUDGIFT(76351;"måned";DATO(2017;3;1);;DATO(2018;1;1);DATO(2018;12;31))',
      arguments: [76351, "måned", 42795, null, 43101, 43465],
      result: [[916212]],
      source: "Hadruplund 2018, § 107 pr. måned",
    },
  ],
};
