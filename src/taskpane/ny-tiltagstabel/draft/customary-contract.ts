import type { TableContract } from "../../../finance/money/table-contract";
import type { Form } from "../../../sheets/layouts/table-request";
import type { Draft } from "./draft";
import { filledRows } from "./edit-rows";

/** How the sources write each form (`domain.md` §2.1): Varde in hele kr. with savings as plus. */
export const CUSTOMARY_CONTRACTS: Readonly<Record<Form, Pick<TableContract, "unit" | "savings">>> = {
  handleplan: { unit: "1000kr", savings: "minus" },
  genopretning: { unit: "1000kr", savings: "minus" },
  effektiviseringskatalog: { unit: "kr", savings: "plus" },
  "planlagte-tiltag": { unit: "kr", savings: "plus" },
};

/**
 * The draft with another form. Unit and sign follow the form as long as they are those proposed for the earlier one and
 * nothing has been typed under them.
 */
export function withForm(draft: Draft, form: Form): Draft {
  const { unit, savings } = CUSTOMARY_CONTRACTS[draft.form];
  const isProposed = draft.unit === unit && draft.savings === savings;
  return { ...draft, form, ...(isProposed && filledRows(draft).length === 0 ? CUSTOMARY_CONTRACTS[form] : {}) };
}
