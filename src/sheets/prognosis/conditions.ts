import { INTERNAL, type Grouping } from "../../finance/prognosis/grouping";
import { CASES_TABLE } from "../cases/case-columns";
import { groupCriterion } from "../layouts/sum-formulas";
import { LEVEL_HEADERS, NOT_STATED } from "./prognosis-request";

/** Which rows a line sums: those of a part, of a whole group, or all. */
export type LineLevel = "row" | "group" | "total";

/** A line of the prognosis as its formulas see it: where its names stand, and what they are. */
export interface LineKey {
  readonly level: LineLevel;
  readonly group: string;
  readonly part: string;
  /** "$A13", "$B13". */
  readonly groupCell: string;
  readonly partCell: string;
}

/** A column of `Sager`. */
export const caseColumn = (header: string): string => `${CASES_TABLE}[${header}]`;

/** A cell of another sheet, as a formula names it. */
export const cellOn = (sheet: string, cell: string): string => `'${sheet.replaceAll("'", "''")}'!${cell}`;

/** ",Sager[Kategori],$A13,Sager[Paragraf],$B13": what SUMIFS and COUNTIFS ask of a case. */
export function caseConditions(line: LineKey, grouping: Grouping): string {
  const [group, part] = LEVEL_HEADERS[grouping];
  if (line.level === "total") return "";
  const ofGroup = `,${caseColumn(group)},${criterion(line.group, line.groupCell)}`;
  if (line.level === "group") return ofGroup;
  const ofPart =
    grouping === "maalgruppe-ejerform"
      ? `"${line.part === INTERNAL ? "" : "<>"}egen"`
      : criterion(line.part, line.partCell);
  return `${ofGroup},${caseColumn(part)},${ofPart}`;
}

/** The same of one of Tiltag's own tables, where a name not stated is written as such. */
export function ownConditions(line: LineKey, grouping: Grouping, table: string): string {
  const [group, part] = LEVEL_HEADERS[grouping];
  if (line.level === "total") return "";
  const ofGroup = `,${table}[${group}],${groupCriterion(line.group, line.groupCell)}`;
  return line.level === "group" ? ofGroup : `${ofGroup},${table}[${part}],${groupCriterion(line.part, line.partCell)}`;
}

/** The same as a product of ones and zeroes, for SUMPRODUCT; nothing for all rows. */
export function ownProduct(line: LineKey, grouping: Grouping, table: string): string {
  const [group, part] = LEVEL_HEADERS[grouping];
  if (line.level === "total") return "";
  const ofGroup = `(${table}[${group}]=${line.groupCell})`;
  return line.level === "group" ? ofGroup : `${ofGroup}*(${table}[${part}]=${line.partCell})`;
}

const criterion = (name: string, cell: string): string => (name === NOT_STATED ? '""' : groupCriterion(name, cell));
