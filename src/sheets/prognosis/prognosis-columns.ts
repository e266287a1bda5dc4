import type { MaybeAmount } from "../../finance/money/amount";
import type { Light } from "../../finance/prognosis/light";
import type { PrognosisFigures } from "../../finance/prognosis/prognosis";
import { MONTH_HEADERS } from "../cases/case-columns";
import { caseColumn, caseConditions, cellOn, ownConditions, ownProduct, type LineKey } from "./conditions";
import { MONTH_CELL, STATUS_DATE_CELL } from "./lay-out-head";
import { GREEN_LIMIT_CELL, YELLOW_LIMIT_CELL } from "./premises-cells";
import type { LineRequest } from "./prognosis-request";

/** One figure of every line: what it is called, how it is counted on the sheet, and what it must come to. */
export interface PrognosisColumn {
  readonly header: string;
  readonly numberFormat: string;
  readonly width: number;
  readonly formula: (line: LineKey, at: (header: string) => string, request: LineRequest) => string;
  readonly expected: (figures: PrognosisFigures) => string | number;
}

export const KRONER = "#,##0";
const SHARE = "0.0%";
const PERSONS = "#,##0.00";
const COUNT = "#,##0";

/** A light is a symbol and a word: it is understood without colour. */
export const LIGHT_WORDS: Readonly<Record<Light, string>> = { green: "● Grøn", yellow: "▲ Gul", red: "■ Rød" };

const shown = (value: MaybeAmount): string | number => (value === null ? "" : value.toNumber());

type Reckoning = Pick<PrognosisColumn, "formula" | "expected">;

const figure = (header: string, numberFormat: string, width: number, reckoning: Reckoning): PrognosisColumn => ({
  header,
  numberFormat,
  width,
  ...reckoning,
});

const kroner = (header: string, reckoning: Reckoning): PrognosisColumn => figure(header, KRONER, 81, reckoning);

/** What the user has stated in the list of premises: nothing stated shows nothing, not zero. */
const statedColumn = (header: string, expected: PrognosisColumn["expected"]): PrognosisColumn =>
  kroner(header, {
    formula(line, _, { grouping, names: { premisesTable: table } }) {
      const column = `${table}[${header}]`;
      const rows = ownProduct(line, grouping, table);
      return rows === ""
        ? `=IF(COUNT(${column})=0,"",SUM(${column}))`
        : `=IF(SUMPRODUCT(${rows}*ISNUMBER(${column}))=0,"",SUMPRODUCT(${rows}*1,${column}))`;
    },
    expected,
  });

/** Number × price of a year × remaining share, of the premises. */
const flowColumn = (
  header: string,
  what: "Tilgang" | "Afgang",
  sign: "" | "-",
  expected: PrognosisColumn["expected"],
): PrognosisColumn =>
  kroner(header, {
    formula(line, _, { grouping, names: { premisesTable: table } }) {
      const rows = ownProduct(line, grouping, table);
      const product = `${table}[${what} antal],${table}[${what} helårspris],${table}[Restandel]`;
      return `=${sign}SUMPRODUCT(${rows === "" ? "" : `${rows}*1,`}${product})`;
    },
    expected,
  });

/** A sum of what the calculation sheet has by case; income and refund count against expenditure. */
const calculated = (header: string, column: string, expected: PrognosisColumn["expected"]): PrognosisColumn =>
  kroner(header, {
    formula: (line, _, { grouping, names: { calculationTable: table } }) =>
      `=-${sumOf(`${table}[${column}]`, ownConditions(line, grouping, table))}`,
    expected,
  });

const sumOf = (column: string, conditions: string): string =>
  conditions === "" ? `SUM(${column})` : `SUMIFS(${column}${conditions})`;

/** The columns from the third on; the names of the two levels stand before them. */
export const PROGNOSIS_COLUMNS: readonly PrognosisColumn[] = [
  statedColumn("Oprindeligt budget", ({ originalBudget }) => shown(originalBudget)),
  statedColumn("Korrigeret budget", ({ correctedBudget }) => shown(correctedBudget)),
  statedColumn("Forbrug til dato", ({ spent }) => shown(spent)),
  kroner("Disponeret", {
    formula: (line, _, { grouping }) => `=${sumOf(caseColumn("I år"), caseConditions(line, grouping))}`,
    expected: ({ disposed }) => disposed.toNumber(),
  }),
  flowColumn("Forventet tilgang", "Tilgang", "", ({ inflow }) => inflow.toNumber()),
  flowColumn("Forventet afgang", "Afgang", "-", ({ outflow }) => outflow.toNumber()),
  kroner("Prisændringer", {
    formula(line, _, { grouping, names: { premisesTable: table } }) {
      const rows = ownProduct(line, grouping, table);
      const column = `${table}[Prisændringer]`;
      return rows === "" ? `=SUM(${column})` : `=SUMPRODUCT(${rows}*1,${column})`;
    },
    expected: ({ priceChanges }) => priceChanges.toNumber(),
  }),
  calculated("Indtægter", "Indtægt i år", ({ income }) => income.toNumber()),
  calculated("Statsrefusion", "Refusion", ({ refund }) => refund.toNumber()),
  kroner("Forventet regnskab", {
    formula: (_, at) => `=SUM(${at("Disponeret")}:${at("Statsrefusion")})`,
    expected: ({ expected }) => expected.toNumber(),
  }),
  kroner("Afvigelse", {
    formula(_, at, { direction }) {
      const [budget, expected] = [at("Korrigeret budget"), at("Forventet regnskab")];
      const difference = direction === "excess-spending" ? `${expected}-${budget}` : `${budget}-${expected}`;
      return `=IF(ISNUMBER(${budget}),${difference},"")`;
    },
    expected: ({ deviation }) => shown(deviation),
  }),
  figure("Afvigelse %", SHARE, 66, {
    formula: (_, at) => `=${quotient(at("Afvigelse"), at("Korrigeret budget"))}`,
    expected: ({ deviationShare }) => shown(deviationShare),
  }),
  figure("Helårspersoner", PERSONS, 84, {
    formula: (line, _, { grouping }) => `=${sumOf(caseColumn("Helårspersoner"), caseConditions(line, grouping))}`,
    expected: ({ fullTimeEquivalents }) => fullTimeEquivalents.toNumber(),
  }),
  kroner("Gennemsnitspris", {
    formula: (_, at) => `=IF(${at("Helårspersoner")}=0,"",${at("Disponeret")}/${at("Helårspersoner")})`,
    expected: ({ averagePrice }) => shown(averagePrice),
  }),
  figure("Aktive sager", COUNT, 66, {
    formula: (line, _, { grouping }) => `=${activeOn(caseConditions(line, grouping), STATUS_DATE_CELL)}`,
    expected: ({ activeCases }) => activeCases,
  }),
  figure("Borgere", COUNT, 60, {
    formula: (line, _, { grouping, names: { calculationTable: table } }) => {
      const column = { row: "Borger i rækken", group: "Borger i gruppen", total: "Borger i alt" }[line.level];
      return `=ROUND(${sumOf(`${table}[${column}]`, ownConditions(line, grouping, table))},0)`;
    },
    expected: ({ citizens }) => citizens,
  }),
  figure("Forbrugsprocent", SHARE, 84, {
    formula: (_, at) => `=${quotient(at("Forbrug til dato"), at("Korrigeret budget"))}`,
    expected: ({ spentShare }) => shown(spentShare),
  }),
  figure("Status", "General", 60, {
    formula(_, at, { names: { premisesSheet } }) {
      const [budget, expected] = [at("Korrigeret budget"), at("Forventet regnskab")];
      const share = `ROUND(${expected}-${budget},2)/ABS(${budget})`;
      const limit = (cell: string): string => cellOn(premisesSheet, cell);
      const { green, yellow, red } = LIGHT_WORDS;
      const light = `IF(${share}<=${limit(GREEN_LIMIT_CELL)},"${green}",IF(${share}<=${limit(YELLOW_LIMIT_CELL)},"${yellow}","${red}"))`;
      return `=IF(ISNUMBER(${budget}),IF(${budget}=0,"",${light}),"")`;
    },
    expected: ({ light }) => (light === null ? "" : LIGHT_WORDS[light]),
  }),
  kroner("Lineær kontrol", {
    formula: (_, at) => `=IF(ISNUMBER(${at("Forbrug til dato")}),${at("Forbrug til dato")}*12/${MONTH_CELL},"")`,
    expected: ({ linear }) => shown(linear),
  }),
  ...MONTH_HEADERS.map((header, month) =>
    kroner(header, {
      formula: (line, _, { grouping }) => `=${sumOf(caseColumn(header), caseConditions(line, grouping))}`,
      expected: ({ months }) => months[month]?.toNumber() ?? 0,
    }),
  ),
];

/** Cases that have begun, less those that are over: the dates decide. */
export const activeOn = (conditions: string, day: string): string =>
  `COUNTIFS(${caseColumn("Startdato")},"<="&${day}${conditions})-COUNTIFS(${caseColumn("Slutdato")},"<"&${day}${conditions})`;

const quotient = (part: string, whole: string): string =>
  `IF(AND(ISNUMBER(${part}),ISNUMBER(${whole})),IF(${whole}=0,"",${part}/${whole}),"")`;
