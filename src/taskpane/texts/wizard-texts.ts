import type { Language } from "../../sheets/cells/language";

type StepName = "setup" | "rows" | "targets" | "place";

export interface WizardTexts {
  readonly title: string;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly progress: (step: number, of: number) => string;
  readonly next: (step: string) => string;
  readonly insertAt: (address: string) => string;
  readonly insertOnSheet: (sheet: string) => string;
  readonly insertNowhere: string;
  readonly inserting: string;
  readonly notInserted: string;
  readonly restored: string;
  readonly startOver: string;
  readonly errorsLeft: (count: number) => string;
  readonly preview: string;
  readonly previewLabel: string;
  readonly showPreview: string;
  readonly hidePreview: string;
  readonly noPreview: string;
}

export const WIZARD_TEXTS: Readonly<Record<Language, WizardTexts>> = {
  da: {
    title: "Ny tiltagstabel",
    steps: { setup: "Form og opsætning", rows: "Tiltag", targets: "Mål", place: "Placering" },
    progress: (step, of) => `Trin ${String(step)} af ${String(of)}`,
    next: (step) => `Videre til ${step.toLowerCase()}`,
    insertAt: (address) => `Indsæt i ${address}`,
    insertOnSheet: (sheet) => `Indsæt på nyt ark »${sheet}«`,
    insertNowhere: "Indsæt tabellen",
    inserting: "Indsætter tabellen og kontrollerer den …",
    notInserted: "Tabellen blev ikke indsat",
    restored: "Det, du skrev sidst, er hentet frem igen.",
    startOver: "Begynd forfra",
    errorsLeft: (count) =>
      count === 1
        ? "Ret det ene felt, der er markeret, så kan du gå videre."
        : `Ret de ${String(count)} felter, der er markeret, så kan du gå videre.`,
    preview: "Sådan bliver tabellen",
    previewLabel: "Forhåndsvisning af tabellen, som den kommer til at stå i arket",
    showPreview: "Vis tabellen",
    hidePreview: "Skjul tabellen",
    noPreview: "Når det første år er skrevet, ser du tabellen her.",
  },
  en: {
    title: "New initiative table",
    steps: { setup: "Form and setup", rows: "Initiatives", targets: "Targets", place: "Place" },
    progress: (step, of) => `Step ${String(step)} of ${String(of)}`,
    next: (step) => `Continue to ${step.toLowerCase()}`,
    insertAt: (address) => `Insert in ${address}`,
    insertOnSheet: (sheet) => `Insert on new sheet “${sheet}”`,
    insertNowhere: "Insert the table",
    inserting: "Inserting the table and checking it …",
    notInserted: "The table was not inserted",
    restored: "What you typed last has been brought back.",
    startOver: "Start over",
    errorsLeft: (count) =>
      count === 1
        ? "Correct the one field that is marked, then you can go on."
        : `Correct the ${String(count)} fields that are marked, then you can go on.`,
    preview: "What the table will be",
    previewLabel: "Preview of the table as it will stand in the sheet",
    showPreview: "Show the table",
    hidePreview: "Hide the table",
    noPreview: "Once the first year is written, you see the table here.",
  },
};
