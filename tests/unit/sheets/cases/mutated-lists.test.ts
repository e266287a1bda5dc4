import type { ServiceCase } from "../../../../src/finance/cases/service-case";
import type { CaseKey } from "../../../../src/sheets/cases/case-columns";
import { findHeader } from "../../../../src/sheets/cases/find-header";
import { readAtOnce } from "../../../../src/sheets/cases/in-slices";
import { mappingOf, proposeColumns } from "../../../../src/sheets/cases/propose-columns";
import { missingColumns } from "../../../../src/sheets/cases/read-cases";
import { readDelimited } from "../../../../src/sheets/cases/read-delimited";
import { EXPORTED, mutate } from "../../../helpers/mutated-case-lists";
import { createRandom } from "../../../helpers/seeded-random";
import { readTable, readText } from "./list-of";

const RUNS = 2_000;

/** What makes a case's figures, each with the column it stands in. */
const FIGURES: readonly (readonly [CaseKey, (each: ServiceCase) => unknown])[] = [
  ["takst", ({ rate }) => rate?.toString() ?? null],
  ["takstenhed", ({ rate, rateUnit }) => (rate === null ? null : rateUnit)],
  ["omfang", ({ extent }) => extent.toString()],
  ["startdato", ({ start }) => start],
  ["slutdato", ({ end }) => end],
  ["sandsynlighed", ({ probability }) => probability.toString()],
  ["indtaegt", ({ income }) => income?.toString() ?? null],
];

const whole = readText(EXPORTED.map((row) => row.join(";")).join("\n"));
const original = new Map(whole.cases.map(({ value }) => [value.id, value]));

it(`of ${RUNS} damaged lists none gives a wrong figure, and each row that is refused is told`, () => {
  const random = createRandom(5);
  const wrong: unknown[] = [];
  let taken = 0;
  let refused = 0;
  for (let run = 0; run < RUNS; run++) {
    const { name, text } = mutate(random);
    const table = findHeader(readAtOnce(readDelimited(text)));
    if (table === null) continue;
    const proposals = proposeColumns(table);
    const mapping = mappingOf(proposals);
    // Without its key, price or start no list is imported, nor by columns that are only guessed at: the user is told.
    if (missingColumns(mapping).length > 0 || proposals.some(({ confidence }) => confidence === "unsure")) continue;
    const { cases, faults, rows } = readTable(table);
    const told = new Set(faults.map(({ row }) => row));
    if (cases.length + told.size !== rows) wrong.push([run, name, "rows"]);
    taken += cases.length;
    refused += told.size;
    for (const { value } of cases) {
      const before = original.get(value.id);
      if (before === undefined) continue;
      for (const [key, figure] of FIGURES)
        if (mapping[key] !== null && figure(value) !== figure(before)) wrong.push([run, name, key]);
    }
  }
  expect(wrong).toEqual([]);
  expect(taken).toBeGreaterThan(RUNS * 3);
  expect(refused).toBeGreaterThan(RUNS / 4);
});
