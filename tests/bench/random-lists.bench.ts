import { COMPARED_SHEETS, compareRandomList } from "../helpers/native-against-core";
import { createRandom } from "../helpers/seeded-random";
import type { BenchFigures } from "./bench-figures";

/** The first list and the one after the last: each list has a seed of its own, so that a long run can go in parts. */
const [FIRST = 0, END = 1_000] = (process.env["LISTS"] ?? "0-1000").split("-").map(Number);

/** The native formulas of the case sheets beside the finance core on random lists of up to 300 cases. */
export function run(): Promise<BenchFigures> {
  const started = performance.now();
  const sheets = COMPARED_SHEETS.map((sheet) => ({ sheet, formulas: 0, largest: 0, differing: 0 }));
  const told: string[] = [];
  let cases = 0;
  for (let list = FIRST; list < END; list++) {
    const compared = compareRandomList(createRandom(list));
    cases += compared.cases;
    for (const [index, { formulas, largest, differing }] of compared.sheets.entries()) {
      const sum = sheets[index];
      if (sum === undefined) continue;
      sum.formulas += formulas;
      sum.largest = Math.max(sum.largest, largest);
      sum.differing += differing.length;
      told.push(...differing.slice(0, 3).map((cell) => `List ${String(list)}: ${cell}`));
    }
  }
  return Promise.resolve({
    name: "Native formulas and the finance core on random case lists",
    figures: sheets.map(({ sheet, formulas, largest, differing }) => ({
      sheet,
      lists: `${String(FIRST)} to ${String(END - 1)}`,
      cases,
      formulas,
      "largest difference, kr.": largest.toExponential(1),
      "off by half an øre": differing,
      s: (performance.now() - started) / 1000,
    })),
    notes: [
      "Each list goes from its text to the planned sheet Sager, and from there to a random prognosis of it: either grouping, any",
      "month, budgets and expectations of some rows and groups, thresholds or none. The planned formulas are evaluated in the",
      "same binary numbers as Excel (tests/helpers/evaluate-formula.ts, of its own), and each is compared with the decimal core;",
      "the months' sums of Sager with the bulk core too. LISTS=1000-2000 measures those lists.",
      ...told.slice(0, 10),
    ],
  });
}
