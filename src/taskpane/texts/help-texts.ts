import type { Language } from "../../sheets/cells/language";

export interface HelpTopic {
  readonly title: string;
  readonly text: string;
}

export interface HelpTexts {
  readonly title: string;
  readonly topics: readonly HelpTopic[];
  readonly functionsLink: string;
  readonly version: (version: string) => string;
}

export const HELP_TEXTS: Readonly<Record<Language, HelpTexts>> = {
  da: {
    title: "Hjælp",
    topics: [
      {
        title: "Hvad Tiltag gør",
        text: "Tiltag bygger tabeller over tiltag i din egen projektmappe. Summer, mål og rest er almindelige Excel-formler, så tabellen regner også hos en kollega, der ikke har Tiltag. Skriver du en ny række i tabellen, tæller den med det samme.",
      },
      {
        title: "Fortegn og enhed",
        text: "Hver tabel siger selv, om en besparelse skrives med minus eller plus, og hvilken enhed og hvilket prisniveau beløbene er i. Det står i notelinjen under titlen. Tiltag gætter aldrig et fortegn.",
      },
      {
        title: "»-« er ikke 0",
        text: "»-« eller en tom celle betyder, at tiltaget ikke er kvantificeret. Det tæller ikke med i summen, og tabellen viser, hvor mange tiltag der mangler beløb. Et udgået tiltag bliver stående under tabellen uden for alle summer.",
      },
      {
        title: "Hent fra tabel",
        text: "Har du allerede en tabel, så markér den med overskrifter og vælg Hent fra tabel. Tiltag læser rækker, år, grupper og status, viser, hvordan hver celle er forstået, og lægger tiltagene over i Ny tiltagstabel. Siger tabellen ikke selv, hvilken enhed og hvilket fortegn den bruger, vælger du det.",
      },
      {
        title: "Stemmer tabellen?",
        text: "Markér en tabel, også en der er kopieret fra en rapport. Tiltag efterregner summer, netto og forskelle, siger hvad der ikke stemmer, og hvad der kan forklare det. Afrunding siges for sig. Er et fund i orden, godkender du det med en begrundelse; den står i det synlige ark Tiltag-godkendt og gælder, så længe tallet er det samme.",
      },
      {
        title: "Fortryd",
        text: "Fortryd i Tiltag fjerner det, Tiltag senest har lavet, også efter at filen har været lukket. Har nogen ændret i tabellen siden, bliver du spurgt først. Dine egne celler røres ikke.",
      },
      {
        title: "Hvor dine data er",
        text: "Alt bliver i projektmappen. Tiltag sender ingenting videre. Det, Tiltag skal huske om tabellerne, står i de synlige ark Tiltag-opsætning og Tiltag-log.",
      },
    ],
    functionsLink: "Se funktionerne",
    version: (version) => `Tiltag ${version}`,
  },
  en: {
    title: "Help",
    topics: [
      {
        title: "What Tiltag does",
        text: "Tiltag builds tables of initiatives in your own workbook. Sums, targets and what is outstanding are ordinary Excel formulas, so the table also calculates for a colleague who does not have Tiltag. A row you type in the table counts at once.",
      },
      {
        title: "Sign and unit",
        text: "Each table says itself whether a saving is written with minus or plus, and which unit and price level its amounts are in. It stands in the note line below the title. Tiltag never guesses a sign.",
      },
      {
        title: "“-” is not 0",
        text: "“-” or an empty cell means that the initiative is not quantified. It does not count in the sum, and the table shows how many initiatives lack amounts. A withdrawn initiative stays below the table, outside all sums.",
      },
      {
        title: "Fetch from table",
        text: "If you already have a table, select it with its headings and choose Fetch from table. Tiltag reads rows, years, groups and status, shows how each cell was understood, and puts the initiatives into New initiative table. Where the table does not say itself which unit and sign it uses, you choose them.",
      },
      {
        title: "Does the table add up?",
        text: "Select a table, also one that was copied from a report. Tiltag recalculates sums, nets and differences, says what does not add up and what may explain it. Rounding is told apart. If a finding is all right, you accept it with a reason; it stands in the visible sheet Tiltag-godkendt and holds as long as the number is the same.",
      },
      {
        title: "Undo",
        text: "Undo in Tiltag removes what Tiltag made last, also after the file has been closed. If somebody has changed the table since, you are asked first. Your own cells are not touched.",
      },
      {
        title: "Where your data are",
        text: "Everything stays in the workbook. Tiltag sends nothing on. What Tiltag must remember about the tables is in the visible sheets Tiltag-opsætning and Tiltag-log.",
      },
    ],
    functionsLink: "See the functions",
    version: (version) => `Tiltag ${version}`,
  },
};
