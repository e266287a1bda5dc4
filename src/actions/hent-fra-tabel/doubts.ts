import { formatAddress, singleCell, type CellPlace } from "../../sheets/cells/address";
import type { Words } from "../../sheets/cells/language";
import type { ReadInitiative, ReadInitiatives } from "../../sheets/reading/read-initiatives";
import { findingSentence } from "../stemmer-tabellen/finding-sentences";
import { addressOf, type ReviewedTable } from "../stemmer-tabellen/reviewed-table";

export interface Doubt {
  readonly cell: string;
  readonly message: Words;
}

/** Everything that somebody should look at before the initiatives are used. */
export function doubtsOf(
  reviewed: ReviewedTable,
  found: ReadInitiatives,
  others: readonly ReviewedTable[],
): readonly Doubt[] {
  const { understood } = reviewed;
  const range = formatAddress(understood.sheet, understood.area);
  return [
    ...contractDoubts(reviewed, range),
    ...yearDoubts(found, range),
    ...[...found.initiatives, ...found.targets].flatMap((initiative) => rowDoubts(understood.sheet, initiative)),
    ...numberDoubts(understood.sheet, found.initiatives),
    ...reviewed.review.findings
      .filter(({ kind }) => kind !== "number-as-text")
      .map((finding) => ({ cell: addressOf(reviewed, [finding.cell]), message: findingSentence(reviewed, finding) })),
    ...others.map((other) => otherTable(other)),
  ];
}

function contractDoubts({ understood }: ReviewedTable, cell: string): readonly Doubt[] {
  const { unit, savings } = understood.contract;
  const doubts: (Doubt | null)[] = [
    unit === null
      ? {
          cell,
          message: {
            da: "Tabellen siger ikke, hvilken enhed beløbene er i. Vælg kr., 1.000 kr. eller mio. kr.",
            en: "The table does not say what unit the amounts are in. Choose kr., 1.000 kr. or mio. kr.",
          },
        }
      : null,
    savings === null
      ? {
          cell,
          message: {
            da: "Tabellen siger ikke, om en besparelse skrives med plus eller minus. Vælg det.",
            en: "The table does not say whether a saving is written with plus or minus. Choose which.",
          },
        }
      : null,
  ];
  return doubts.filter((doubt) => doubt !== null);
}

function yearDoubts({ columns }: ReadInitiatives, cell: string): readonly Doubt[] {
  const years = columns.map(({ year }) => year);
  const twice = years.find((year, index) => year !== null && years.indexOf(year) < index);
  const withoutYear = columns.filter(({ year }) => year === null).map(({ header }) => header);
  return [
    ...(twice === undefined
      ? []
      : [
          {
            cell,
            message: {
              da: `Der er flere kolonner for ${String(twice)}. Vælg, hvilken der skal hentes.`,
              en: `There are several columns for ${String(twice)}. Choose which to fetch.`,
            },
          },
        ]),
    ...(withoutYear.length === 0
      ? []
      : [
          {
            cell,
            message: {
              da: `Kolonnerne ${withoutYear.join(", ")} har intet årstal. Skriv, hvilke år de er for.`,
              en: `The columns ${withoutYear.join(", ")} have no year. Write which years they are for.`,
            },
          },
        ]),
  ];
}

function rowDoubts(sheet: string, { title, amounts, row }: ReadInitiative): readonly Doubt[] {
  const at = (place: CellPlace): string => formatAddress(sheet, singleCell(place));
  const nameless: readonly Doubt[] =
    title === ""
      ? [
          {
            cell: at({ row, column: amounts[0]?.place.column ?? 0 }),
            message: { da: "Rækken har beløb, men intet navn.", en: "The row has amounts, but no name." },
          },
        ]
      : [];
  return [
    ...nameless,
    ...amounts.flatMap(({ cell, place }): readonly Doubt[] => {
      const message = cellDoubt(cell);
      return message === null ? [] : [{ cell: at(place), message }];
    }),
  ];
}

function cellDoubt(cell: ReadInitiative["amounts"][number]["cell"]): Words | null {
  switch (cell.kind) {
    case "number":
      return cell.doubt === null
        ? null
        : {
            da: `Tallet kan være skrevet på engelsk. Det er læst som ${cell.value.toString().replace(".", ",")}.`,
            en: `The number may be written in English. It has been read as ${cell.value.toString()}.`,
          };
    case "text":
      return {
        da: `»${cell.text}« er ikke et beløb og er ikke hentet.`,
        en: `“${cell.text}” is not an amount and has not been fetched.`,
      };
    case "error":
      return {
        da: `Cellen viser fejlen ${cell.text} og er ikke hentet.`,
        en: `The cell shows the error ${cell.text} and has not been fetched.`,
      };
    case "date":
      return { da: "Cellen er en dato og er ikke hentet.", en: "The cell is a date and has not been fetched." };
    case "blank":
    case "not-quantified":
      return null;
  }
}

/** A number follows one initiative for good: two with the same can't both keep it. */
const numberDoubts = (sheet: string, initiatives: readonly ReadInitiative[]): readonly Doubt[] =>
  initiatives.flatMap(({ number, row, amounts }, index) => {
    const isTaken = number !== "" && initiatives.slice(0, index).some((earlier) => earlier.number === number);
    if (!isTaken) return [];
    return [
      {
        cell: formatAddress(sheet, singleCell({ row, column: amounts[0]?.place.column ?? 0 })),
        message: {
          da: `Nummer ${number} står ved to tiltag. Giv det ene et nyt.`,
          en: `Number ${number} stands at two initiatives. Give one of them a new one.`,
        },
      },
    ];
  });

const otherTable = ({ understood }: ReviewedTable): Doubt => {
  const cell = formatAddress(understood.sheet, understood.area);
  return {
    cell,
    message: {
      da: `Der er også en tabel i ${cell}. Markér den for at hente fra den.`,
      en: `There is also a table in ${cell}. Select it to fetch from it.`,
    },
  };
};
