import { decodeText } from "../../../../src/actions/cases/decode-file";
import type { ServiceCase } from "../../../../src/finance/cases/service-case";
import type { CaseKey } from "../../../../src/sheets/cases/case-columns";
import { findHeader } from "../../../../src/sheets/cases/find-header";
import { readAtOnce } from "../../../../src/sheets/cases/in-slices";
import { mappingOf, proposeColumns } from "../../../../src/sheets/cases/propose-columns";
import { missingColumns } from "../../../../src/sheets/cases/read-cases";
import { readDelimited } from "../../../../src/sheets/cases/read-delimited";
import { encodeSomehow } from "../../../helpers/encoded-texts";
import { EXPORTED, mutate } from "../../../helpers/mutated-case-lists";
import { createRandom } from "../../../helpers/seeded-random";
import { readTable, readText } from "../../sheets/cases/list-of";

const FILES = 10_000;

jest.setTimeout(300_000);

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

it(`of ${FILES} damaged files none gives a wrong figure, and each row that is refused is told`, () => {
  const random = createRandom(5);
  const wrong: unknown[] = [];
  const count = { refusedFiles: 0, unsureLists: 0, taken: 0, refusedRows: 0 };
  for (let file = 0; file < FILES; file++) {
    const { name, text } = mutate(random);
    const decoded = decodeText("udtræk.csv", encodeSomehow(text, random));
    if (!decoded.ok) {
      count.refusedFiles++;
      continue;
    }
    const table = findHeader(readAtOnce(readDelimited(decoded.value)));
    const proposals = table === null ? [] : proposeColumns(table);
    const mapping = mappingOf(proposals);
    // Without its key, price or start no list is imported, nor by columns that are only guessed at: the user is told.
    if (
      table === null ||
      missingColumns(mapping).length > 0 ||
      proposals.some(({ confidence }) => confidence === "unsure")
    ) {
      count.unsureLists++;
      continue;
    }
    const { cases, faults, rows } = readTable(table);
    const told = new Set(faults.map(({ row }) => row));
    if (cases.length + told.size !== rows) wrong.push([file, name, "rows"]);
    count.taken += cases.length;
    count.refusedRows += told.size;
    for (const { value } of cases) {
      const before = original.get(value.id);
      if (before === undefined) continue;
      for (const [key, figure] of FIGURES)
        if (mapping[key] !== null && figure(value) !== figure(before)) wrong.push([file, name, key]);
    }
  }
  expect(wrong).toEqual([]);
  expect(count.refusedFiles).toBeGreaterThan(FILES / 10);
  expect(count.unsureLists).toBeLessThan(FILES / 2);
  expect(count.taken).toBeGreaterThan(FILES * 2);
  expect(count.refusedRows).toBeGreaterThan(FILES / 4);
});
