import { DECISION_AMOUNTS } from "../forms/beslutningsblokke/decision-amounts";
import { BUDGET_AMOUNTS } from "../forms/budget-og-forventet/budget-amounts";
import { FOLLOW_UP_AMOUNTS } from "../follow-up/follow-up-amounts";
import type { RegisteredForm } from "../ledgers/table-register";
import { REGISTER_AMOUNTS } from "../register/register-amounts";
import type { FormAmounts } from "./form-amounts";
import { initiativeAmounts } from "./initiative-amounts";

/** Where the amounts of each form stand. */
export const AMOUNTS: Readonly<Record<RegisteredForm, FormAmounts>> = {
  handleplan: initiativeAmounts("handleplan"),
  genopretning: initiativeAmounts("genopretning"),
  effektiviseringskatalog: initiativeAmounts("effektiviseringskatalog"),
  "planlagte-tiltag": initiativeAmounts("planlagte-tiltag"),
  "budget-og-forventet": BUDGET_AMOUNTS,
  register: REGISTER_AMOUNTS,
  opfoelgning: FOLLOW_UP_AMOUNTS,
  beslutningsblokke: DECISION_AMOUNTS,
};
