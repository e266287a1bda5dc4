import { inputLines } from "../../actions/ny-investeringscase/complete-case";
import type { InputCaseLine } from "../../actions/ny-investeringscase/input";
import type { CaseRequest } from "../../sheets/forms/investeringscase/case-request";
import { amountText, contractParts } from "../ny-tiltagstabel/draft/rolled-draft";
import type { DraftRow } from "../ny-tiltagstabel/draft/draft";
import { blankRow } from "../ny-tiltagstabel/draft/edit-rows";
import { typedText } from "../ny-tiltagstabel/draft/typed-amount";
import type { CaseDraft } from "./draft";

/** The draft as last year's case has it, one year on; a title that has been typed stays. */
export function rolledCaseDraft(draft: CaseDraft, rolled: CaseRequest): CaseDraft {
  const { years, contract, rate, firstPower } = rolled;
  const rowsOf = (section: "lasting" | "implementation"): DraftRow[] =>
    [...inputLines(rolled, section, years, contract).map(draftRow), blankRow(0)].map((row, index) => ({
      ...row,
      id: index + 1,
    }));
  return {
    ...draft,
    ...contractParts(contract, years),
    yearCount: years.length,
    title: (draft.title ?? "").trim() === "" ? rolled.title : draft.title,
    rows: rowsOf("lasting"),
    once: rowsOf("implementation"),
    rate: typedText(rate.times(100).toNumber()),
    firstYearDiscounted: firstPower === 1,
  };
}

const draftRow = ({ title, area, amounts }: InputCaseLine): DraftRow => ({
  ...blankRow(0),
  title,
  group: area ?? "",
  amounts: amounts.map(amountText),
});
