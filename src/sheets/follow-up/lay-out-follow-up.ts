import { sumOfYear, staysInSums } from "../../finance/initiatives/registered-initiative";
import type { Amount, MaybeAmount } from "../../finance/money/amount";
import type { TableContract } from "../../finance/money/table-contract";
import {
  followUp,
  lightOf,
  type ExpectedInitiative,
  type FollowUp,
  type LightLimits,
} from "../../finance/targets/follow-up";
import { columnLetters, formatCell, type CellPlace } from "../cells/address";
import type { LayoutLine, LineRole, TableLayout } from "../layouts/block-layout";
import { amountFormat, contractNote } from "../layouts/contract-note";
import { groupCriterion } from "../layouts/sum-formulas";
import type { PlannedCell } from "../plan/sheet-plan";
import { PLAN_BASIS_WORDS, type PlanBasis } from "./decided-plan";
import {
  FOLLOW_UP_LINES,
  GROUPS_LABEL,
  LIGHTS,
  LINE_LOOKS,
  lineFormula,
  OTHER_GROUPS_LABEL,
  sumsOf,
  TARGETS_HEADER,
  type FollowUpFormulas,
  type FollowUpLine,
  type YearLine,
} from "./follow-up-lines";

/** A follow-up on a register, in values of the field; amounts as the register's contract writes them. */
export interface FollowUpRequest {
  readonly title: string;
  /** The register's Excel table. */
  readonly register: string;
  readonly years: readonly number[];
  readonly contract: TableContract;
  readonly rows: readonly ExpectedInitiative[];
  readonly targets: readonly Amount[];
  readonly limits: LightLimits;
  /** Which plan the rows have. */
  readonly planBasis: PlanBasis;
}

const LABEL_WIDTH = 261;
const YEAR_WIDTH = 81;

/** Title, note, header and the row with the targets; then an empty line in which another target can be typed. */
const FIRST_LINE = 5;

/**
 * Lays a follow-up out: the targets as an ordinary table, one row each, and below it the lines that follow from them
 * and from the register, each a native formula for each year.
 */
export function layOutFollowUp(request: FollowUpRequest, table: string, at: CellPlace): TableLayout {
  const { years, contract } = request;
  const known: FollowUpFormulas = {
    register: request.register,
    targets: table,
    contract,
    planIsLocked: request.planBasis === "locked",
    first: { row: at.row + FIRST_LINE, column: at.column + 1 },
  };
  const line = (
    role: LineRole,
    label: string | null,
    cells: readonly PlannedCell[],
    numberFormat?: string,
  ): LayoutLine => ({
    role,
    cells: [label, ...cells],
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  const blank = years.map(() => null);
  const result = followUp(request.rows, years, request.targets, contract.savings);
  const lines: LayoutLine[] = [
    line("title", request.title, blank),
    line("note", noteOf(request), blank),
    line("header", TARGETS_HEADER, years.map(String)),
    line(
      "initiative",
      "Mål",
      request.targets.map((target) => target.toNumber()),
    ),
    line("gap", null, blank),
    ...FOLLOW_UP_LINES.map((name) => {
      const { label, role, numberFormat } = LINE_LOOKS[name];
      return line(role, label, cellsOf(name, request, result, known), numberFormat);
    }),
  ];
  return {
    at,
    columns: [
      { header: TARGETS_HEADER, kind: "text", width: LABEL_WIDTH },
      ...years.map((year) => ({ header: String(year), kind: "amount", width: YEAR_WIDTH }) as const),
    ],
    lines: [...lines, ...groupLines(request, result, known, at.row + lines.length)],
    table: { name: table, area: { row: at.row + 2, column: at.column, rows: 2, columns: years.length + 1 } },
    numberFormat: amountFormat(contract),
  };
}

const noteOf = ({ contract, register, planBasis }: FollowUpRequest): string =>
  [contractNote(contract), `Registeret: ${register}`, PLAN_BASIS_WORDS[planBasis]].join(" · ");

function cellsOf(
  name: FollowUpLine,
  { years, limits }: FollowUpRequest,
  result: FollowUp,
  known: FollowUpFormulas,
): readonly PlannedCell[] {
  if (name === "yellowLimit" || name === "redLimit") {
    const limit = name === "yellowLimit" ? limits.yellow : limits.red;
    return years.map((_, index) => (index === 0 ? limit.toNumber() : null));
  }
  return expectedOf(name, result, limits).map((expected, index) => ({
    formula: lineFormula(name, years[index] ?? 0, index, known),
    expected,
  }));
}

function expectedOf(name: YearLine, result: FollowUp, limits: LightLimits): readonly (number | string)[] {
  const light = (degree: MaybeAmount): string => (degree === null ? "" : LIGHTS[lightOf(degree, limits)]);
  if (name === "coverageLight") return result.coverage.map(light);
  if (name === "realisationLight") return result.realisation.map(light);
  return result[name].map((value) => value?.toNumber() ?? "");
}

/** What is identified group by group, and the rest, in which a group that comes later shows at once. */
function groupLines(
  { rows, years, register }: FollowUpRequest,
  { identified }: FollowUp,
  { first }: FollowUpFormulas,
  firstRow: number,
): readonly LayoutLine[] {
  const counting = rows.filter(({ initiative }) => staysInSums(initiative));
  const groups = [...new Set(counting.map(({ initiative }) => initiative.group))].filter((group) => group !== "");
  if (groups.length === 0) return [];
  const ofGroup = (group: string, index: number): Amount => {
    const members = counting.filter(({ initiative }) => initiative.group === group);
    const expected = new Map(members.map((row) => [row.initiative, row.expected[index]]));
    return sumOfYear([...expected.keys()], (initiative) => expected.get(initiative));
  };
  const linesAbove = 2;
  const lines = groups.map((group, line): LayoutLine => {
    const label = formatCell({ row: firstRow + linesAbove + line, column: first.column - 1 });
    const criterion = groupCriterion(group, `$${label}`);
    return {
      role: "initiative",
      cells: [
        group,
        ...years.map((year, index) => ({
          formula: sumsOf(register, "expected").group(year, criterion),
          expected: ofGroup(group, index).toNumber(),
        })),
      ],
    };
  });
  const rest = years.map((_, index): PlannedCell => {
    const column = columnLetters(first.column + index);
    const top = firstRow + linesAbove + 1;
    const total = `${column}${String(first.row + FOLLOW_UP_LINES.indexOf("identified") + 1)}`;
    const sum = groups.reduce(
      (left, group) => left.minus(ofGroup(group, index)),
      identified[index] ?? ofGroup("", index),
    );
    return {
      formula: `=${total}-SUM(${column}${String(top)}:${column}${String(top + groups.length - 1)})`,
      expected: sum.toNumber(),
    };
  });
  const blank = years.map(() => null);
  return [
    { role: "gap", cells: [null, ...blank] },
    { role: "heading", cells: [GROUPS_LABEL, ...blank] },
    ...lines,
    { role: "memo", cells: [OTHER_GROUPS_LABEL, ...rest] },
  ];
}
