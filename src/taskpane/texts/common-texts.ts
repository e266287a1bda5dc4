import type { Language } from "../../sheets/cells/language";
import type { RegisteredForm } from "../../sheets/ledgers/table-register";

export interface CommonTexts {
  readonly back: string;
  readonly close: string;
  readonly home: string;
  readonly retry: string;
  readonly show: string;
  readonly showCell: (address: string) => string;
  readonly undo: string;
  readonly copyFault: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly reading: string;
  /** While something is being written. */
  readonly busyHelp: string;
  readonly useProposal: (place: string) => string;
  /** January first. */
  readonly months: readonly string[];
  readonly units: Readonly<Record<"kr" | "1000kr" | "mio", string>>;
  readonly forms: Readonly<Record<RegisteredForm, string>>;
}

export const COMMON_TEXTS: Readonly<Record<Language, CommonTexts>> = {
  da: {
    back: "Tilbage",
    close: "Luk",
    home: "Til forsiden",
    retry: "Prøv igen",
    show: "Vis",
    showCell: (address) => `Vis ${address}`,
    undo: "Fortryd",
    copyFault: "Kopiér fejlbeskrivelse",
    copied: "Fejlbeskrivelsen er kopieret.",
    copyByHand: "Excel lader ikke Tiltag kopiere. Markér teksten herunder, og tryk Ctrl+C.",
    reading: "Læser projektmappen …",
    busyHelp: "Excel kan være optaget et øjeblik.",
    useProposal: (place) => `Brug ${place}`,
    months: [
      "januar",
      "februar",
      "marts",
      "april",
      "maj",
      "juni",
      "juli",
      "august",
      "september",
      "oktober",
      "november",
      "december",
    ],
    units: { kr: "hele kr.", "1000kr": "1.000 kr.", mio: "mio. kr." },
    forms: {
      handleplan: "Handleplan",
      genopretning: "Genopretning",
      effektiviseringskatalog: "Effektiviseringskatalog",
      "planlagte-tiltag": "Planlagte tiltag",
      "budget-og-forventet": "Budget og forventet",
      register: "Register",
      opfoelgning: "Opfølgning",
      beslutningsblokke: "Beslutningsblokke",
      prioriteringsforslag: "Prioriteringsforslag",
      "samlet-estimat": "Samlet estimat",
      investeringscase: "Investeringscase",
      udtraek: "Udtræk",
    },
  },
  en: {
    back: "Back",
    close: "Close",
    home: "To the front page",
    retry: "Try again",
    show: "Show",
    showCell: (address) => `Show ${address}`,
    undo: "Undo",
    copyFault: "Copy error description",
    copied: "The error description has been copied.",
    copyByHand: "Excel does not let Tiltag copy. Select the text below and press Ctrl+C.",
    reading: "Reading the workbook …",
    busyHelp: "Excel may be busy for a moment.",
    useProposal: (place) => `Use ${place}`,
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    units: { kr: "whole kr.", "1000kr": "1.000 kr. (thousands)", mio: "mio. kr. (millions)" },
    forms: {
      handleplan: "Action plan",
      genopretning: "Recovery plan",
      effektiviseringskatalog: "Efficiency catalogue",
      "planlagte-tiltag": "Planned initiatives",
      "budget-og-forventet": "Budget and forecast",
      register: "Register",
      opfoelgning: "Follow-up",
      beslutningsblokke: "Decision blocks",
      prioriteringsforslag: "Budget proposal",
      "samlet-estimat": "Estimate",
      investeringscase: "Investment case",
      udtraek: "Extract",
    },
  },
};
