import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import { targetProblem } from "../ny-tiltagstabel/draft/check-draft";
import { readTypedAmount } from "../ny-tiltagstabel/draft/typed-amount";
import type { Texts } from "../texts/texts";
import { amountField } from "../wizard/amount-field";
import type { FieldErrors } from "../wizard/use-field-errors";

/** A follow-up as typed. */
export interface FollowUpDraft {
  /** One for each of the register's years. */
  readonly targets: readonly string[];
  /** Per cent of the target that the light is yellow below, and red below. */
  readonly yellow: string;
  readonly red: string;
}

export const EMPTY: FollowUpDraft = { targets: [], yellow: "95", red: "80" };

/** Names the fields of the targets. */
export const TARGET = "target";

/** What stands in the way of a follow-up on this register. */
export function checkFollowUp(
  { targets, yellow, red }: FollowUpDraft,
  { years, contract }: RegisteredTable,
  texts: Texts,
): FieldErrors {
  const errors: Record<string, string> = {};
  for (const index of years.keys()) {
    const sentence = targetProblem(targets[index] ?? "", contract.savings, texts.check);
    if (sentence !== undefined) errors[amountField(TARGET, index)] = sentence;
  }
  const { notAShare, crossed } = texts.register.followUp;
  const [gul, roed] = [shareOf(yellow), shareOf(red)];
  if (gul === null) errors["yellow"] = notAShare;
  if (roed === null) errors["red"] = notAShare;
  if (gul !== null && roed !== null && gul < roed) errors["yellow"] = crossed;
  return errors;
}

/** What the action is asked for. */
export const followUpInput = ({ targets, yellow, red }: FollowUpDraft, { table, years }: RegisteredTable): object => ({
  register: table,
  targets: years.map((_, index) => {
    const read = readTypedAmount(targets[index] ?? "");
    return read.kind === "number" ? read.value.toNumber() : 0;
  }),
  limits: { gul: shareOf(yellow), roed: shareOf(red) },
});

/** A percentage above zero as a share; null where what is typed is none. */
function shareOf(text: string): number | null {
  const read = readTypedAmount(text);
  return read.kind === "number" && read.value.gt(0) ? read.value.div(100).toNumber() : null;
}
