import { succeed } from "../../finance/result";
import { LIMITED_BY_SIGN, type AmountLine, type FormAmounts } from "../contracts/form-amounts";
import { labelledRows } from "../contracts/labelled-rows";
import { range } from "../contracts/range";
import { contractNote } from "../layouts/contract-note";
import { DECIDED_PLAN } from "./decided-plan";
import { GROUPS_LABEL, LINE_LOOKS, OTHER_GROUPS_LABEL, TARGETS_HEADER, type YearLine } from "./follow-up-lines";

/** The lines that hold amounts; the others count, divide or light up. */
const AMOUNT_LINES = [
  "target",
  "plan",
  "identified",
  "weighted",
  "carriedIn",
  "unidentified",
  "unidentifiedCarried",
  "realised",
  "outstanding",
  "outstandingCarried",
] as const satisfies readonly YearLine[];

const CARRIED: readonly YearLine[] = ["unidentifiedCarried", "outstandingCarried"];

/** The targets, and every line in their unit and sign; they follow the register they are held against. */
export const FOLLOW_UP_AMOUNTS: FormAmounts = {
  labelHeader: TARGETS_HEADER,
  note: contractNote,
  isView: true,
  columns: ({ years }) => years.map((year) => ({ header: String(year), hasSign: true })),
  findLines: (grid, { label, amounts }, below) => {
    const labels = AMOUNT_LINES.map((name) => LINE_LOOKS[name].label);
    const rows = labelledRows(grid, label, below, [...labels, GROUPS_LABEL, OTHER_GROUPS_LABEL]);
    const line = (row: number, cells = amounts): AmountLine => ({ row, kind: "line", cells });
    const [heading, rest] = [rows.get(GROUPS_LABEL), rows.get(OTHER_GROUPS_LABEL)];
    return succeed({
      lines: [
        ...AMOUNT_LINES.flatMap((name) => {
          const row = rows.get(LINE_LOOKS[name].label);
          if (row === undefined) return [];
          const formula = CARRIED.includes(name) ? LIMITED_BY_SIGN : name === "plan" ? DECIDED_PLAN : undefined;
          return [line(row, formula === undefined ? amounts : amounts.map((each) => ({ ...each, formula })))];
        }),
        ...(heading === undefined || rest === undefined
          ? []
          : range(heading + 1, rest - heading).map((row) => line(row))),
      ],
      strangers: [],
      lastRow: Math.max(below.first - 1, ...rows.values()),
    });
  },
};
