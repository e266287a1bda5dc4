import type { SavingsSign } from "../../finance/money/table-contract";
import type { Language } from "../../sheets/cells/language";

type StepName = "setup" | "lasting" | "once" | "place";

/** What the wizard of the investment case says. */
export interface CaseTexts {
  readonly title: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly sectionHelp: Readonly<Record<"lasting" | "once", (savings: SavingsSign) => string>>;
  readonly rate: string;
  readonly rateHelp: string;
  readonly rateWrong: string;
  readonly firstYear: string;
  readonly firstYears: Readonly<Record<"whole" | "discounted", string>>;
  readonly where: string;
  readonly insertNowhere: string;
  readonly inserting: string;
  readonly notInserted: string;
  readonly inserted: (address: string) => string;
  readonly notQuantified: (count: number) => string;
  readonly paidBack: (years: string) => string;
  readonly neverPaidBack: string;
  readonly presentValue: (value: string) => string;
  readonly another: string;
  readonly preview: string;
  readonly previewLabel: string;
  readonly showPreview: string;
  readonly hidePreview: string;
  readonly noPreview: string;
}

export const CASE_TEXTS: Readonly<Record<Language, CaseTexts>> = {
  da: {
    title: "Ny investeringscase",
    steps: {
      setup: "Opsætning",
      lasting: "Varige ændringer",
      once: "Implementering",
      place: "Rente og placering",
    },
    sectionHelp: {
      lasting: (savings) =>
        `Det, der ændrer sig hvert år. Besparelser skrives med ${savings}. »Gruppe« bliver til styringsområde.`,
      once: (savings) =>
        `Det, det koster at komme i gang. Udgifter skrives ${savings === "minus" ? "uden minus" : "med minus"}. Der må være ingen.`,
    },
    rate: "Diskonteringsrente pr. år",
    rateHelp: "3,5 % er Finansministeriets realrente. Renten står i en celle og kan ændres i arket.",
    rateWrong: "Skriv renten i procent, fx 3,5.",
    firstYear: "Det første år",
    firstYears: { whole: "Diskonteres ikke", discounted: "Diskonteres et år, som Excels NUTIDSVÆRDI gør" },
    where: "Hvor skal casen stå?",
    insertNowhere: "Indsæt casen",
    inserting: "Indsætter casen og kontrollerer den …",
    notInserted: "Casen blev ikke indsat",
    inserted: (address) => `Casen står i ${address}.`,
    notQuantified: (count) =>
      count === 1
        ? "1 linje er ikke kvantificeret og tæller ikke med."
        : `${String(count)} linjer er ikke kvantificeret og tæller ikke med.`,
    paidBack: (years) => `Tilbagebetalingstid: ${years} år fra det første års begyndelse.`,
    neverPaidBack: "Investeringen betales ikke tilbage i perioden.",
    presentValue: (value) => `Nutidsværdi: ${value}, i casens enhed og fortegn.`,
    another: "Endnu en case",
    preview: "Sådan bliver casen",
    previewLabel: "Forhåndsvisning af casen, som den kommer til at stå i arket",
    showPreview: "Vis casen",
    hidePreview: "Skjul casen",
    noPreview: "Når den første linje er skrevet, ser du casen her.",
  },
  en: {
    title: "New investment case",
    steps: {
      setup: "Setup",
      lasting: "Lasting changes",
      once: "Implementation",
      place: "Rate and place",
    },
    sectionHelp: {
      lasting: (savings) =>
        `What changes every year. Savings are written with ${savings}. “Group” becomes the area of control.`,
      once: (savings) =>
        `What it costs to get there. Expenditure is written ${savings === "minus" ? "without minus" : "with minus"}. There may be none.`,
    },
    rate: "Discount rate a year",
    rateHelp:
      "3.5 % is the Ministry of Finance's real rate. The rate stands in a cell and can be changed in the sheet.",
    rateWrong: "Write the rate in per cent, such as 3,5.",
    firstYear: "The first year",
    firstYears: { whole: "Is not discounted", discounted: "Is discounted one year, as Excel's NPV does" },
    where: "Where is the case to stand?",
    insertNowhere: "Insert the case",
    inserting: "Inserting the case and checking it …",
    notInserted: "The case was not inserted",
    inserted: (address) => `The case is in ${address}.`,
    notQuantified: (count) =>
      count === 1
        ? "1 line is not quantified and does not count."
        : `${String(count)} lines are not quantified and do not count.`,
    paidBack: (years) => `Payback time: ${years} years from the beginning of the first year.`,
    neverPaidBack: "The investment is not paid back within the period.",
    presentValue: (value) => `Present value: ${value}, in the unit and sign of the case.`,
    another: "Another case",
    preview: "What the case will be",
    previewLabel: "Preview of the case as it will stand in the sheet",
    showPreview: "Show the case",
    hidePreview: "Hide the case",
    noPreview: "Once the first line is written, you see the case here.",
  },
};
