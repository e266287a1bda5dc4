import { netEffect } from "../finance/initiatives/net-effect";
import { isWithdrawn } from "../finance/initiatives/status";
import { fail, succeed } from "../finance/result";
import type { Words } from "../sheets/cells/language";
import { declareFunction } from "./declaration";
import { argumentFault, noNumbersIn, type FunctionFault } from "./fault";
import { amounts, optionalShareColumn, optionalWordColumn } from "./parameter";

const parameters = {
  amounts: amounts({
    name: { da: "beløb", en: "amounts" },
    help: {
      da: "Beløbene, ét tiltag i hver række og ét år i hver kolonne. Tekst, »-« og tomme celler er ikke kvantificeret og tæller ikke med.",
      en: "The amounts, one initiative in each row and one year in each column. Text, “-” and empty cells are not quantified and do not count.",
    },
  }),
  status: optionalWordColumn({
    name: { da: "status", en: "status" },
    help: {
      da: "En kolonne med status for hver række. Rækker med »udgået« eller »afvist« tæller ikke med.",
      en: "A column with the status of each row. Rows marked “udgået” (withdrawn) or “afvist” (rejected) do not count.",
    },
  }),
  probability: optionalShareColumn({
    name: { da: "sandsynlighed", en: "probability" },
    help: {
      da: "En kolonne med sandsynligheden for hver række, 0–1 (0–100 %). Beløbene vægtes med den.",
      en: "A column with the probability of each row, 0–1 (0–100 %). The amounts are weighted by it.",
    },
  }),
};

/** Nettoeffekt (`domain.md` §1): per column the sum of the rows that count, in the table's own unit and sign. */
export const NETTOEFFEKT = declareFunction({
  id: "NETTOEFFEKT",
  name: "NETTOEFFEKT",
  summary: {
    da: "Summen af tiltagenes beløb for hvert år – uden udgåede rækker og, hvis du vil, vægtet med sandsynlighed.",
    en: "The sum of the initiatives' amounts for each year – without withdrawn rows and, if you like, weighted by probability.",
  },
  parameters,
  source: "domain.md §1",
  examples: [
    {
      formula: "=TILTAG.NETTOEFFEKT({-7300\\-9000\\-9000\\-9000;250\\175\\175\\175})",
      arguments: [
        [
          [-7300, -9000, -9000, -9000],
          [250, 175, 175, 175],
        ],
      ],
      result: [[-7050, -8825, -8825, -8825]],
      source: "Høje-Taastrup, prioriteringsforslag SU01",
    },
    {
      formula:
        "=TILTAG.NETTOEFFEKT({2\\2,5\\3\\3;1\\1\\1,5\\1,5;0,75\\1,25\\1,75\\2,25;1\\1\\1\\1;-1,5\\-1,5\\-1,5\\-1,5;1\\1,5\\2\\2;1\\2\\2\\2;1\\2\\2\\2;0,25\\0,25\\0,25\\0,25;0,75\\0,75\\0,75\\0,75})",
      arguments: [
        [
          [2, 2.5, 3, 3],
          [1, 1, 1.5, 1.5],
          [0.75, 1.25, 1.75, 2.25],
          [1, 1, 1, 1],
          [-1.5, -1.5, -1.5, -1.5],
          [1, 1.5, 2, 2],
          [1, 2, 2, 2],
          [1, 2, 2, 2],
          [0.25, 0.25, 0.25, 0.25],
          [0.75, 0.75, 0.75, 0.75],
        ],
      ],
      result: [[7.25, 10.75, 12.75, 13.25]],
      source: "Ballerup, strategiplanens ti tiltag i mio. kr.",
    },
  ],
  compute({ amounts: rows, status, probability }) {
    const mismatch =
      checkLength(rows.length, status, parameters.status.name) ??
      checkLength(rows.length, probability, parameters.probability.name);
    if (mismatch !== undefined) return fail(mismatch);
    const net = netEffect(
      rows.map((row, index) => ({
        amounts: row,
        counts: !isWithdrawn(status?.[index] ?? ""),
        ...(probability === null ? {} : { weight: probability[index] ?? null }),
      })),
    );
    return net.ok ? succeed([net.value]) : fail(noNumbersIn(parameters.amounts.name));
  },
});

function checkLength(rows: number, column: readonly unknown[] | null, name: Words): FunctionFault | undefined {
  if (column === null || column.length === rows) return undefined;
  const [has, needs] = [String(column.length), String(rows)];
  return argumentFault(
    `${name.da} og beløb har ikke lige mange rækker (${has} og ${needs}).`,
    `${name.en} and amounts do not have equally many rows (${has} and ${needs}).`,
  );
}
