import { WITHDRAWN_STATUSES } from "../../finance/initiatives/status";
import { columnLetters, type CellPlace } from "../cells/address";
import { KINDS } from "../layouts/table-columns";
import { HEADERS } from "../register/register-columns";

/** Where an extract's rows stand: its sums are over these cells, so that a row inserted among them counts. */
export interface ExtractRows {
  /** The first row's first cell. */
  readonly first: CellPlace;
  readonly rows: number;
}

const isWithdrawn = (cell: string): string =>
  `OR(${WITHDRAWN_STATUSES.map((status) => `${cell}="${status}"`).join(",")})`;

/** A field of the initiative whose number stands in `key`: "$A6". Both columns are named, wherever they are moved to. */
const lookUp = (register: string, header: string, key: string): string =>
  `INDEX(${register}[${header}],MATCH(${key},${register}[${HEADERS.number}],0))`;

/** The title, with the mark that the footnote explains where the initiative is withdrawn. */
export const titleFormula = (register: string, key: string, statusCell: string): string =>
  `=${lookUp(register, HEADERS.title, key)}&IF(${isWithdrawn(statusCell)}," *","")`;

/** A text; what is blank in the register is blank here. */
export const textFormula = (register: string, header: string, key: string): string =>
  `=${lookUp(register, header, key)}&""`;

/** An amount; blank and "-" stay what they are. */
export const amountFormula = (register: string, header: string, key: string): string =>
  `=IF(${lookUp(register, header, key)}="","",${lookUp(register, header, key)})`;

export interface ExtractSums {
  readonly total: (column: number) => string;
  /** `label` is the cell with the group's name, or the condition itself. */
  readonly group: (column: number, label: string) => string;
  readonly investments: (column: number) => string;
  readonly unquantified: (column: number) => string;
  /** What the register has besides the rows shown: `all` is the formula of the register's own sum. */
  readonly others: (column: number, totalRow: number, all: string) => string;
  readonly footnote: () => string;
}

/** Offsets of the columns that the sums look at. */
const TITLE = 1;
const GROUP = 2;
const STATUS = 3;
const KIND = 4;

export function extractSums({ first, rows }: ExtractRows): ExtractSums {
  const stretch = (column: number, anchor: string): string => {
    const letters = `${anchor}${columnLetters(first.column + column)}`;
    return `${letters}$${String(first.row + 1)}:${letters}$${String(first.row + rows)}`;
  };
  const status = stretch(STATUS, "$");
  const stillCounts = WITHDRAWN_STATUSES.map((word) => `,${status},"<>${word}"`).join("");
  const sum = (column: number, conditions: string): string =>
    `=SUMIFS(${stretch(column, "")}${conditions}${stillCounts})`;
  const withdrawn = WITHDRAWN_STATUSES.map((word) => `COUNTIF(${status},"${word}")`).join("+");
  return {
    total: (column) => sum(column, ""),
    group: (column, label) => sum(column, `,${stretch(GROUP, "$")},${label}`),
    investments: (column) => sum(column, `,${stretch(KIND, "$")},"${KINDS.investment}"`),
    unquantified: (column) =>
      `=SUMPRODUCT((${stretch(TITLE, "$")}<>"")` +
      `${WITHDRAWN_STATUSES.map((word) => `*(${status}<>"${word}")`).join("")}*(1-ISNUMBER(${stretch(column, "")})))`,
    others: (column, totalRow, all) => `${all}-${columnLetters(first.column + column)}${String(totalRow + 1)}`,
    footnote: () =>
      `=IF(${withdrawn}=0,"","* "&(${withdrawn})&" udgået eller afvist: står med beløb, men indgår ikke i summerne.")`,
  };
}
