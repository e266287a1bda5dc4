import { DECISION_AMOUNTS } from "../forms/beslutningsblokke/decision-amounts";
import { BUDGET_AMOUNTS } from "../forms/budget-og-forventet/budget-amounts";
import { FOLLOW_UP_AMOUNTS } from "../follow-up/follow-up-amounts";
import { REGISTER_AMOUNTS } from "../register/register-amounts";
import { CASE_AMOUNTS } from "../forms/investeringscase/case-amounts";
import { PROPOSAL_AMOUNTS } from "../forms/prioriteringsforslag/proposal-amounts";
import { ESTIMATE_AMOUNTS } from "../forms/samlet-estimat/estimate-amounts";
import type { BlockForm, RegisteredForm } from "../ledgers/table-register";
import { EXTRACT_AMOUNTS } from "../extract/extract-amounts";
import type { BlockAmounts, FormAmounts } from "./form-amounts";
import { initiativeAmounts } from "./initiative-amounts";

/** Where the amounts of each form stand. */
export const AMOUNTS: Readonly<
  Record<Exclude<RegisteredForm, BlockForm>, FormAmounts> & Record<BlockForm, BlockAmounts>
> = {
  handleplan: initiativeAmounts("handleplan"),
  genopretning: initiativeAmounts("genopretning"),
  effektiviseringskatalog: initiativeAmounts("effektiviseringskatalog"),
  "planlagte-tiltag": initiativeAmounts("planlagte-tiltag"),
  "budget-og-forventet": BUDGET_AMOUNTS,
  register: REGISTER_AMOUNTS,
  opfoelgning: FOLLOW_UP_AMOUNTS,
  beslutningsblokke: DECISION_AMOUNTS,
  prioriteringsforslag: PROPOSAL_AMOUNTS,
  "samlet-estimat": ESTIMATE_AMOUNTS,
  investeringscase: CASE_AMOUNTS,
  udtraek: EXTRACT_AMOUNTS,
};
