import type { Amount } from "../money/amount";
import { fromNetExpenditure, toNetExpenditure, type TableContract } from "../money/table-contract";
import { convertUnit } from "../money/unit";
import type { InitiativeAmount } from "./initiative";
import type { RegisteredInitiative } from "./registered-initiative";

/** The same initiative as another table writes it: effects in its unit and sign, prices in its unit; exact there and back. */
export function convertInitiative(
  initiative: RegisteredInitiative,
  from: TableContract,
  to: TableContract,
): RegisteredInitiative {
  const effect = convertEffect(from, to);
  // A price is an expenditure: positive under either sign.
  const price = quantified((written) => convertUnit(written, from.unit, to.unit));
  return {
    ...initiative,
    fullYear: effect(initiative.fullYear),
    presentPrice: price(initiative.presentPrice),
    newPrice: price(initiative.newPrice),
    plan: initiative.plan.map(effect),
    estimate: initiative.estimate.map(effect),
    realised: initiative.realised.map(effect),
  };
}

/** An effect as another table writes it; what is blank or not quantified stays so. */
export const convertEffect = (
  from: TableContract,
  to: TableContract,
): ((written: InitiativeAmount) => InitiativeAmount) =>
  quantified((written) => fromNetExpenditure(toNetExpenditure(written, from), to));

const quantified =
  (convert: (written: Amount) => Amount) =>
  (written: InitiativeAmount): InitiativeAmount =>
    typeof written === "string" ? written : convert(written);
