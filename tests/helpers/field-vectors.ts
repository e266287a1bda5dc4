import { dayOf } from "../../src/finance/calendar/day";
import type { CATALOGUE } from "../../src/functions/catalogue";
import type { Content } from "./placed-call";
import { BALLERUP, GENOPRETNING } from "./source-tables";

/** A call and the numbers it must give, as the field's own papers have them. */
export interface FieldVector {
  readonly told: string;
  readonly id: keyof typeof CATALOGUE;
  readonly arguments: readonly Content[];
  readonly gives: readonly (readonly number[])[];
}

const rowsOf = (rows: readonly (readonly (number | string)[])[]) => rows.map((row) => [...row]);
const BALLERUP_ROWS = rowsOf(BALLERUP.rows.map(({ amounts }) => amounts));
const STATUS = BALLERUP.rows.map((row) => ["status" in row ? row.status : null]);
const TARGETS = rowsOf([GENOPRETNING.targets]);
const EFFECTS = [...rowsOf(GENOPRETNING.rows.map(({ amounts }) => amounts)), [...GENOPRETNING.unallocated]];
const THRESHOLDS = [[860_000, 1_680_000, 2_120_000]];
const monthly = (total: number, months: number) => [Array.from({ length: months }, () => total / months)];

/** docs/domain.md §10, line by line; §5.1 and §4.7 where it is about the same rule. */
export const FIELD_VECTORS: readonly FieldVector[] = [
  { told: "netto", id: "NETTOEFFEKT", arguments: [[[-7300], [250]]], gives: [[-7050]] },
  {
    told: "netto row check",
    id: "TJEKSUM",
    arguments: [
      [
        [-7300, -9000, -9000, -9000],
        [250, 175, 175, 175],
      ],
      [[-7050, -7125, -7125, -7125]],
    ],
    gives: [[0, 1700, 1700, 1700]],
  },
  { told: "akk sum", id: "AKKUMULERETMAALTAL", arguments: [[[2, 3]], "sum"], gives: [[5]] },
  { told: "akk niveau", id: "AKKUMULERETMAALTAL", arguments: [[[2, 3]], "niveau"], gives: [[2, 5]] },
  { told: "akk beløb", id: "AKKUMULERETMAALTAL", arguments: [[[2, 3]], "beløb"], gives: [[2, 7]] },
  {
    told: "delår month, July",
    id: "DELAARSEFFEKT",
    arguments: [372_000, dayOf(2018, 7, 1), 2018],
    gives: [[186_000]],
  },
  {
    told: "delår month, September",
    id: "DELAARSEFFEKT",
    arguments: [390_000, dayOf(2018, 9, 1), 2018],
    gives: [[130_000]],
  },
  { told: "delår month, May", id: "DELAARSEFFEKT", arguments: [850, dayOf(2021, 5, 1), 2021], gives: [[1700 / 3]] },
  {
    told: "delår date",
    id: "DELAARSEFFEKT",
    arguments: [365_000, dayOf(2026, 9, 1), 2026, undefined, "dag"],
    gives: [[122_000]],
  },
  { told: "udestående", id: "UDESTAAENDE", arguments: [TARGETS, EFFECTS], gives: [GENOPRETNING.outstanding] },
  {
    told: "udestående m. overførsel",
    id: "UDESTAAENDE",
    arguments: [TARGETS, EFFECTS, true],
    gives: [GENOPRETNING.outstandingWithCarryOver],
  },
  {
    told: "overførsel, surplus not carried",
    id: "UDESTAAENDE",
    arguments: [[[-100, -100]], [[-150, -80]], true],
    gives: [[0, -20]],
  },
  { told: "plug", id: "UDESTAAENDE", arguments: [[[-2000]], [[-977]]], gives: [[-1023]] },
  {
    told: "afvigelse, merforbrug",
    id: "AFVIGELSE",
    arguments: [134_351_271, 147_115_000],
    gives: [[12_763_729]],
  },
  {
    told: "afvigelse, mindreforbrug",
    id: "AFVIGELSE",
    arguments: [134_351_271, 147_115_000, "mindreforbrug"],
    gives: [[-12_763_729]],
  },
  { told: "realiseringsgrad", id: "REALISERINGSGRAD", arguments: [2.3, 2.6], gives: [[23 / 26]] },
  {
    told: "HP",
    id: "HELAARSPERSONER",
    arguments: [dayOf(2026, 3, 15), dayOf(2026, 6, 30), 2026],
    gives: [[108 / 365]],
  },
  {
    told: "refund month rule",
    id: "STATSREFUSION",
    arguments: [[[200_000, 200_000, 200_000]], THRESHOLDS],
    gives: [[158_750]],
  },
  {
    told: "refund, 2,5 mio. full year",
    id: "STATSREFUSION",
    arguments: [monthly(2_500_000, 12), THRESHOLDS],
    gives: [[710_000]],
  },
  {
    told: "refund, six months (§5.1)",
    id: "STATSREFUSION",
    arguments: [monthly(1_250_000, 6), THRESHOLDS],
    gives: [[355_000]],
  },
  { told: "pris/mængde", id: "PRISMAENGDE", arguments: [100, 800, 96, 860], gives: [[-3200, 5760]] },
  {
    told: "pris/mængde, midpoint (§4.7)",
    id: "PRISMAENGDE",
    arguments: [100, 800, 96, 860, "midt"],
    gives: [[-3320, 5880]],
  },
  { told: 'sum with "-"', id: "NETTOEFFEKT", arguments: [[[-977], ["-"], ["-"]]], gives: [[-977]] },
  {
    told: "udgået rows",
    id: "NETTOEFFEKT",
    arguments: [BALLERUP_ROWS, STATUS],
    gives: [BALLERUP.total],
  },
];
