import type { BookSheet } from "../book/book";
import * as look from "./formats";
import { createSheetBuilder } from "./sheet-builder";

const lines = [
  "Eksempelkommune findes ikke. Alle tal, tilbud og forslag i denne projektmappe er opdigtede.",
  "Den er til at prøve Tiltag på: skriv i den, byg tabeller i den, gem den under et andet navn.",
] as const;

const sheets = [
  ["Budget 2026", "Et socialbudget midt i året: funktioner, delsummer, forventet regnskab og afvigelse."],
  ["Aktivitet", "En almindelig Excel-tabel med helårspersoner og priser – og to af Tiltags funktioner i celler."],
  ["Ark1", "Tomt. Her er plads til den første tiltagstabel: vælg Ny tiltagstabel på fanen Tiltag."],
] as const;

/** The first sheet: says that everything is made up, and what to try where. */
export function readMeSheet(): BookSheet {
  const { put, putLine, finish } = createSheetBuilder();
  put("A1", "Eksempelkommune – opdigtede tal", look.title);
  lines.forEach((line, index) => {
    put(`A${3 + index}`, line);
  });
  putLine(6, ["Ark", "Indhold"], [look.heading, look.heading]);
  sheets.forEach((line, index) => {
    putLine(7 + index, line, [{ bold: true }]);
  });
  return finish("Læs mig", [110, 560], { showGridlines: false, rowHeights: { 1: 24 } });
}
