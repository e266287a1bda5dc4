import { formatArea } from "../../sheets/cells/address";
import type { Language, Words } from "../../sheets/cells/language";
import { UNIT_NAMES } from "../../sheets/layouts/contract-note";
import { figureColumns, figureRows } from "../../sheets/reading/understood-table";
import { inBoth } from "./numbers";
import { lineArea, lineName, type ReviewedTable } from "./reviewed-table";

/** How the table as a whole has been read. */
export function tableSentences(reviewed: ReviewedTable): readonly { readonly cell: string; readonly message: Words }[] {
  const { understood } = reviewed;
  const area = formatArea(understood.area);
  return [
    { cell: area, message: wholeSentence(reviewed, area) },
    ...withdrawnSentences(reviewed),
    ...openSentences(reviewed),
  ];
}

function wholeSentence({ understood }: ReviewedTable, area: string): Words {
  const [rows, columns] = [figureRows(understood).length, figureColumns(understood).length];
  const { unit, savings, priceLevel } = understood.contract;
  const headers = figureColumns(understood)
    .map(({ header }) => header)
    .filter((header) => header !== "");
  return inBoth((language) => {
    const isDanish = language === "da";
    const sign = {
      minus: isDanish ? "besparelser med minus" : "savings with minus",
      plus: isDanish ? "besparelser med plus" : "savings with plus",
    };
    const writing = [
      unit === null ? null : UNIT_NAMES[unit],
      priceLevel,
      savings === null ? null : sign[savings],
    ].filter((part) => part !== null);
    const written = writing.length === 0 ? "" : `, ${writing.join(", ")}`;
    const shape = `${counted(rows, ROWS[language])} ${isDanish ? "med tal i" : "of numbers in"} ${counted(columns, COLUMNS[language])}`;
    // "mio. kr." ends the sentence as it is.
    return `${area}: ${shape} (${headers.join(", ")})${written}.`.replace(/\.\.$/, ".");
  });
}

type Counted = readonly [one: string, many: string];

const ROWS: Readonly<Record<Language, Counted>> = { da: ["række", "rækker"], en: ["row", "rows"] };
const COLUMNS: Readonly<Record<Language, Counted>> = { da: ["kolonne", "kolonner"], en: ["column", "columns"] };

const counted = (count: number, [one, many]: Counted): string => `${String(count)} ${count === 1 ? one : many}`;

function withdrawnSentences(reviewed: ReviewedTable): readonly { readonly cell: string; readonly message: Words }[] {
  return reviewed.input.table.rows.flatMap(({ role }, row) =>
    role === "withdrawn"
      ? [
          {
            cell: lineArea(reviewed, "rows", row),
            message: inBoth((language) => {
              const name = lineName(reviewed, "rows", row, language);
              return language === "da"
                ? `${name} er udgået og skal ikke tælle med i summerne.`
                : `${name} is withdrawn and should not count in the sums.`;
            }),
          },
        ]
      : [],
  );
}

/** "-" is not 0: how many cells are left out of the sums for not being quantified. */
function openSentences(reviewed: ReviewedTable): readonly { readonly cell: string; readonly message: Words }[] {
  const open = figureRows(reviewed.understood).flatMap(({ cells }) =>
    cells.filter(({ kind }) => kind === "not-quantified"),
  );
  if (open.length === 0) return [];
  const count = String(open.length);
  return [
    {
      cell: formatArea(reviewed.understood.area),
      message: {
        da: `${count} ${open.length === 1 ? "celle" : "celler"} er ikke kvantificeret (»-«) og tæller ikke med i summerne.`,
        en: `${count} ${open.length === 1 ? "cell is" : "cells are"} not quantified (“-”) and not counted in the sums.`,
      },
    },
  ];
}

/** A line that says it is a sum, though nothing in the table adds up to it. */
export const unexplainedSentence = (reviewed: ReviewedTable, axis: "rows" | "columns", line: number): Words =>
  inBoth((language) => {
    const name = `${lineName(reviewed, axis, line, language)} (${lineArea(reviewed, axis, line)})`;
    return language === "da"
      ? `${name} kan ikke regnes ud af de andre tal i tabellen, så den er ikke efterprøvet.`
      : `${name} does not follow from the other numbers in the table, so it has not been checked.`;
  });
