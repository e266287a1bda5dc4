import type { BookSheet, CellFormat } from "../book/book";
import * as look from "./formats";
import { createSheetBuilder, type Line } from "./sheet-builder";

/** Funktion, område, oprindeligt budget, korrigeret budget, forbrug, forventet regnskab (1.000 kr.). All invented. */
type BudgetLine = readonly [string, string, number, number, number, number];

const groups: readonly { readonly name: string; readonly lines: readonly BudgetLine[] }[] = [
  {
    name: "Børn og unge med særlige behov",
    lines: [
      ["5.28.20", "Opholdssteder mv. for børn og unge (BL §§ 43 og 46)", 41_800, 42_350, 30_120, 45_100],
      ["5.28.21", "Forebyggende foranstaltninger (BL § 32)", 36_400, 36_400, 23_050, 35_900],
      ["5.28.22", "Plejefamilier (BL § 43)", 28_900, 28_650, 18_990, 28_300],
      ["5.28.23", "Døgninstitutioner for børn og unge (BL § 43)", 17_250, 17_250, 12_640, 18_900],
      ["5.28.24", "Sikrede institutioner, objektiv finansiering", 2_150, 2_150, 1_430, 2_150],
      ["5.28.25", "Særlige dagtilbud og særlige klubber (SEL §§ 32 og 36)", 9_600, 9_780, 6_310, 9_500],
      ["5.57.72", "Merudgifter og tabt arbejdsfortjeneste (BL §§ 86 og 87)", 14_300, 14_300, 9_940, 14_850],
    ],
  },
  {
    name: "Voksne med handicap",
    lines: [
      ["5.38.50", "Botilbud til længerevarende ophold (SEL § 108)", 58_700, 59_200, 41_300, 61_900],
      ["5.38.51", "Botilbudslignende tilbud (SEL § 85, ABL § 105)", 74_250, 75_100, 51_870, 78_200],
      ["5.38.52", "Botilbud til midlertidigt ophold (SEL § 107)", 33_900, 33_900, 24_480, 36_450],
      ["5.38.38", "Personlig og praktisk hjælp, BPA (SEL §§ 95 og 96)", 21_600, 21_600, 14_070, 21_200],
      ["5.38.39", "Socialpædagogisk støtte i eget hjem (SEL § 85)", 18_400, 18_900, 12_360, 18_650],
      ["5.38.53", "Kontaktperson- og ledsageordninger (SEL §§ 97–99)", 3_250, 3_250, 1_960, 3_050],
      ["5.38.58", "Beskyttet beskæftigelse (SEL § 103)", 11_150, 11_150, 7_390, 11_150],
      ["5.38.59", "Aktivitets- og samværstilbud (SEL § 104)", 24_800, 24_800, 16_720, 25_300],
      ["5.38.41", "Hjælpemidler og boligindretning (SEL §§ 112–116)", 16_900, 16_900, 11_510, 16_900],
    ],
  },
  {
    name: "Socialt udsatte og misbrug",
    lines: [
      ["5.38.40", "Rådgivning og tidlig indsats (SEL § 12)", 2_700, 2_700, 1_690, 2_600],
      [
        "5.38.42",
        "Botilbud til personer med særlige sociale problemer (SEL §§ 109 og 110)",
        12_350,
        12_350,
        9_220,
        13_400,
      ],
      ["5.38.44", "Alkoholbehandling (SUL § 141)", 4_100, 4_100, 2_630, 4_000],
      ["5.38.45", "Stofmisbrugsbehandling (SEL § 101)", 8_250, 8_400, 5_880, 8_650],
    ],
  },
  {
    name: "Indtægter",
    lines: [
      ["5.22.07", "Refusion vedrørende særligt dyre enkeltsager (SEL § 176)", -14_500, -14_500, -9_800, -15_600],
      ["5.38.54", "Egenbetaling, botilbud (SEL § 163)", -3_650, -3_650, -2_440, -3_650],
      ["5.35.40", "Salg af pladser til andre kommuner", -6_200, -6_200, -3_900, -5_900],
    ],
  },
];

const headings: Line = [
  "Funktion",
  "Område",
  "Oprindeligt budget",
  "Korrigeret budget",
  "Forbrug pr. 31-08-2026",
  "Forventet regnskab",
  "Afvigelse",
  "Forbrugsprocent",
];
const firstRow = 5;
const amountColumns = ["C", "D", "E", "F", "G"] as const;

const deviation = (row: number): string => `=F${row}-D${row}`;
const share = (row: number): string => `=IF(D${row}=0,"",E${row}/D${row})`;
const formats = (label: CellFormat | undefined, amount: CellFormat, percent: CellFormat) => [
  label,
  label,
  ...amountColumns.map(() => amount),
  percent,
];

/** A social-services budget in the middle of the year: lines by function, subtotals by group, a total. */
export function budgetSheet(): BookSheet {
  const { put, putLine, finish } = createSheetBuilder();
  put("A1", "Budget 2026 – social og handicap", look.title);
  put(
    "A2",
    "Beløb i 1.000 kr., 2026-priser. Udgifter er positive, indtægter negative. Afvigelse = forventet regnskab − korrigeret budget; plus er merforbrug. Opdigtede tal.",
    look.note,
  );
  putLine(firstRow - 1, headings, [look.heading, look.heading, ...headings.slice(2).map(() => look.headingRight)]);

  let row = firstRow;
  const subtotalRows: number[] = [];
  for (const { name, lines } of groups) {
    putLine(
      row,
      [name],
      headings.map(() => look.group),
    );
    row += 1;
    const first = row;
    for (const line of lines) {
      putLine(row, [...line, deviation(row), share(row)], formats(undefined, look.amount, look.percent));
      row += 1;
    }
    const sums = amountColumns.map((column) => `=SUM(${column}${first}:${column}${row - 1})`);
    putLine(
      row,
      [undefined, `${name} i alt`, ...sums, share(row)],
      formats(look.subtotalLabel, look.subtotal, look.subtotalPercent),
    );
    subtotalRows.push(row);
    row += 2;
  }

  const totals = amountColumns.map((column) => `=${subtotalRows.map((subtotal) => `${column}${subtotal}`).join("+")}`);
  putLine(
    row,
    [undefined, "Social og handicap i alt, netto", ...totals, share(row)],
    formats(look.totalLabel, look.total, look.totalPercent),
  );
  put(`A${row + 2}`, "BL: barnets lov · SEL: serviceloven · ABL: almenboligloven · SUL: sundhedsloven", look.note);

  return finish("Budget 2026", [52, 350, 84, 84, 84, 84, 74, 84], {
    frozenRows: firstRow - 1,
    rowHeights: { 1: 24, [firstRow - 1]: 32 },
  });
}
