import type { Language } from "../../sheets/cells/language";
import type { Form } from "../../sheets/layouts/table-request";

export interface SetupTexts {
  readonly form: string;
  readonly formHelp: Readonly<Record<Form, string>>;
  readonly title: string;
  readonly firstYear: string;
  readonly yearCount: string;
  readonly yearsShown: (first: number, last: number) => string;
  readonly unit: string;
  readonly sign: string;
  readonly signs: Readonly<Record<"minus" | "plus", (example: string) => string>>;
  readonly priceLevel: string;
  readonly priceLevelHelp: string;
  readonly decimals: string;
  readonly decimalsExample: (example: string) => string;
}

export const SETUP_TEXTS: Readonly<Record<Language, SetupTexts>> = {
  da: {
    form: "Form",
    formHelp: {
      handleplan: "Nummererede tiltag i grupper med subtotaler og en samlet sum.",
      genopretning: "Tiltagene holdt op mod reduktionsmålet, med det der mangler år for år.",
      effektiviseringskatalog: "Forslagene til effektivisering og prioritering med besparelsen år for år.",
      "planlagte-tiltag": "Den økonomiske effekt af det, der er planlagt, år for år.",
    },
    title: "Titel",
    firstYear: "Første år",
    yearCount: "Antal år",
    yearsShown: (first, last) => (first === last ? String(first) : `${String(first)} til ${String(last)}`),
    unit: "Enhed",
    sign: "Fortegn",
    signs: { minus: (example) => `-${example} er en besparelse`, plus: (example) => `${example} er en besparelse` },
    priceLevel: "Prisniveau",
    priceLevelHelp: "Må være tomt",
    decimals: "Decimaler",
    decimalsExample: (example) => `Vises som ${example}`,
  },
  en: {
    form: "Form",
    formHelp: {
      handleplan: "Numbered initiatives in groups with subtotals and one total.",
      genopretning: "The initiatives held against the reduction target, with what is missing year by year.",
      effektiviseringskatalog: "The proposals for efficiencies and priorities with the saving year by year.",
      "planlagte-tiltag": "The economic effect of what is planned, year by year.",
    },
    title: "Title",
    firstYear: "First year",
    yearCount: "Number of years",
    yearsShown: (first, last) => (first === last ? String(first) : `${String(first)} to ${String(last)}`),
    unit: "Unit",
    sign: "Sign",
    signs: { minus: (example) => `-${example} is a saving`, plus: (example) => `${example} is a saving` },
    priceLevel: "Price level",
    priceLevelHelp: "May be empty",
    decimals: "Decimals",
    decimalsExample: (example) => `Shown as ${example}`,
  },
};
