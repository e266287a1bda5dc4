import type { Language } from "../../sheets/cells/language";

export interface PlaceTexts {
  readonly where: string;
  readonly atCell: string;
  readonly onSheet: string;
  readonly address: string;
  readonly addressHelp: string;
  readonly useSelection: string;
  readonly selectionUsed: (address: string) => string;
  readonly newSheet: string;
  readonly chart: string;
  readonly more: string;
  readonly table: string;
  readonly tableHelp: string;
}

export const PLACE_TEXTS: Readonly<Record<Language, PlaceTexts>> = {
  da: {
    where: "Hvor skal tabellen stå?",
    atCell: "På et ark, der er der",
    onSheet: "På et nyt ark",
    address: "Øverste venstre celle",
    addressHelp: "Intet overskrives: er der ikke plads, får du et forslag.",
    useSelection: "Brug markeringen",
    selectionUsed: (address) => `Stedet er nu ${address}.`,
    newSheet: "Arkets navn",
    chart: "Diagram under tabellen: mål, effekt og udestående",
    more: "Flere valg",
    table: "Tabellens navn i formler",
    tableHelp: "Må være tomt: så finder Tiltag et, der er ledigt.",
  },
  en: {
    where: "Where is the table to stand?",
    atCell: "On a sheet that is there",
    onSheet: "On a new sheet",
    address: "Top left cell",
    addressHelp: "Nothing is overwritten: if there is no room, you get a proposal.",
    useSelection: "Use the selection",
    selectionUsed: (address) => `The place is now ${address}.`,
    newSheet: "Name of the sheet",
    chart: "Chart below the table: target, effect and outstanding",
    more: "More choices",
    table: "The table's name in formulas",
    tableHelp: "May be empty: then Tiltag finds one that is free.",
  },
};
