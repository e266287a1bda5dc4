import * as fc from "fast-check";
import type { InitiativeAmount } from "../../../../src/finance/initiatives/initiative";
import { amount } from "../../../../src/finance/money/amount";
import type { CellValue } from "../../../../src/sheets/cells/cell";
import type { CaseRequest } from "../../../../src/sheets/forms/investeringscase/case-request";
import { layOutCase } from "../../../../src/sheets/forms/investeringscase/lay-out-case";
import { readCaseBlock } from "../../../../src/sheets/forms/investeringscase/read-case-block";
import { layOutProposal } from "../../../../src/sheets/forms/prioriteringsforslag/lay-out-proposal";
import {
  EXPENDITURE_TYPES,
  SECTIONS,
  type ChangeLine,
  type ProposalRequest,
} from "../../../../src/sheets/forms/prioriteringsforslag/proposal-request";
import { readProposalBlock } from "../../../../src/sheets/forms/prioriteringsforslag/read-proposal-block";
import type { RegisteredTable } from "../../../../src/sheets/ledgers/table-register";
import { isPlannedFormula, type PlannedCell } from "../../../../src/sheets/plan/sheet-plan";

/** What a laid-out block shows once it stands on a sheet. */
const shown = (lines: readonly { readonly cells: readonly PlannedCell[] }[]): CellValue[][] =>
  lines.map(({ cells }) => cells.map((cell) => (isPlannedFormula(cell) ? cell.expected : cell)));

const YEARS = [2026, 2027, 2028];

const anAmount: fc.Arbitrary<InitiativeAmount> = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((øre) => amount(øre).div(100)),
  fc.constantFrom("not-quantified" as const, "blank" as const),
);
const amounts = (years = YEARS.length) => fc.array(anAmount, { minLength: years, maxLength: years });
const word = fc.constantFrom("Færre vagter", "Botilbud § 107", "Kørsel", "Ledsagelse", "Ny indsats");
const contract = fc.record({
  unit: fc.constantFrom("kr" as const, "1000kr" as const, "mio" as const),
  savings: fc.constantFrom("minus" as const, "plus" as const),
  decimals: fc.constantFrom(0, 2),
});
const registered = (
  { title, years, contract: written }: { title: string } & Pick<RegisteredTable, "years" | "contract">,
  form: RegisteredTable["form"],
): RegisteredTable => ({ table: "Tiltag_Blok", title, form, years, contract: written });

it("an investment case built and read back is the same", () => {
  const line = fc.record({ title: word, area: fc.constantFrom("", "Service"), amounts: amounts() });
  const aCase: fc.Arbitrary<CaseRequest> = fc.record({
    title: word,
    years: fc.constant(YEARS),
    contract,
    lasting: fc.array(line, { maxLength: 4 }),
    implementation: fc.array(line, { maxLength: 4 }),
    rate: fc.constantFrom(amount(0), amount("0.035")),
    firstPower: fc.constantFrom(0 as const, 1 as const),
  });
  fc.assert(
    fc.property(aCase, (request) => {
      const { lines } = layOutCase(request, { row: 2, column: 1 });
      expect(readCaseBlock(shown(lines), registered(request, "investeringscase"))).toEqual(request);
    }),
  );
});

it("a budget proposal built and read back is the same", () => {
  const line = fc.record({ title: word, amounts: amounts() });
  const single = amounts()
    .filter((values) => values.some((value) => value !== "blank"))
    .map((values): readonly ChangeLine[] => [{ title: "", amounts: values }]);
  const lines = fc.oneof(fc.constant([]), single, fc.array(line, { minLength: 2, maxLength: 3 }));
  const text = fc.constantFrom("", "Ét afsnit.", "Et afsnit.\nOg et til.");
  const aProposal: fc.Arbitrary<ProposalRequest> = fc.record({
    head: fc.record({
      municipality: fc.constantFrom("", "Høje-Taastrup Kommune"),
      number: fc.constantFrom("", "SU01"),
      title: word,
      committee: fc.constantFrom("", "Socialudvalget"),
      proposer: fc.constantFrom("", "Administrationen"),
      expenditureType: fc.constantFrom(null, ...EXPENDITURE_TYPES),
      centre: fc.constantFrom("", "Center for Social"),
    }),
    years: fc.constant(YEARS),
    contract,
    presentBudget: amounts(),
    changes: fc.record({ cuts: lines, efficiencies: lines, expansions: lines }),
    fullTimeEquivalents: amounts(),
    sections: fc
      .tuple(...SECTIONS.map(() => text))
      .map((texts) => Object.fromEntries(SECTIONS.map((section, index) => [section, texts[index] ?? ""])))
      .map((sections) => sections as ProposalRequest["sections"]),
    effects: fc.option(
      fc.record({
        unit: fc.constantFrom("kr" as const, "mio" as const),
        years: fc.constant([2024, 2025]),
        lines: fc.array(
          fc.record({
            title: word,
            amounts: amounts(2),
            accumulation: fc.constantFrom("sum" as const, "level" as const, "amount" as const),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      }),
      { nil: null },
    ),
  });
  fc.assert(
    fc.property(aProposal, (request) => {
      const layout = layOutProposal(request, { row: 4, column: 2 });
      const entry = registered({ ...request, title: request.head.title }, "prioriteringsforslag");
      expect(readProposalBlock(shown(layout.lines), entry)).toEqual(request);
    }),
  );
});

it("a block whose labels or years are gone is not read", () => {
  const entry = registered(
    { title: "A", years: YEARS, contract: { unit: "kr", savings: "plus", decimals: 0 } },
    "udtraek",
  );
  expect(readCaseBlock([["Varige ændringer", "Styringsområde", "2026"]], entry)).toBeNull();
  expect(readProposalBlock([["Beløb i kr.", null, "2026"]], entry)).toBeNull();
});
