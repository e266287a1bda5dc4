import type { Language } from "../../sheets/cells/language";
import { BUDGET_TEXTS, type BudgetTexts } from "./budget-texts";
import { CALL_TEXTS, type CallTexts } from "./call-texts";
import { CASE_TEXTS, type CaseTexts } from "./case-texts";
import { CHECK_TEXTS, type CheckTexts } from "./check-texts";
import { COMMON_TEXTS, type CommonTexts } from "./common-texts";
import { ESTIMATE_TEXTS, type EstimateTexts } from "./estimate-texts";
import { DECISION_TEXTS, type DecisionTexts } from "./decision-texts";
import { CONTRACT_TEXTS, type ContractTexts } from "./contract-texts";
import { FETCH_TEXTS, type FetchTexts } from "./fetch-texts";
import { FORMS_TEXTS, type FormsTexts } from "./forms-texts";
import { FUNCTIONS_TEXTS, type FunctionsTexts } from "./functions-texts";
import { HELP_TEXTS, type HelpTexts } from "./help-texts";
import { HOME_TEXTS, type HomeTexts } from "./home-texts";
import { IMPORT_TEXTS, type ImportTexts } from "./import-texts";
import { INDEPENDENCE_TEXTS, type IndependenceTexts } from "./independence-texts";
import { LONG_TERM_TEXTS, type LongTermTexts } from "./long-term-texts";
import { PLACE_TEXTS, type PlaceTexts } from "./place-texts";
import { REGISTER_TEXTS, type RegisterTexts } from "./register-texts";
import { REVIEW_TEXTS, type ReviewTexts } from "./review-texts";
import { REFRESH_TEXTS, type RefreshTexts } from "./refresh-texts";
import { PROGNOSES_TEXTS, type PrognosesTexts } from "./prognoses-texts";
import { PROGNOSIS_TEXTS, type PrognosisTexts } from "./prognosis-texts";
import { PROPOSAL_TEXTS, type ProposalTexts } from "./proposal-texts";
import { ROLL_TEXTS, type RollTexts } from "./roll-texts";
import { ROWS_TEXTS, type RowsTexts } from "./rows-texts";
import { SETUP_TEXTS, type SetupTexts } from "./setup-texts";
import { TARGETS_TEXTS, type TargetsTexts } from "./targets-texts";
import { WIZARD_TEXTS, type WizardTexts } from "./wizard-texts";

/** Everything the pane says, in one language. */
export interface Texts {
  readonly common: CommonTexts;
  readonly home: HomeTexts;
  readonly wizard: WizardTexts;
  readonly setup: SetupTexts;
  readonly rows: RowsTexts;
  readonly roll: RollTexts;
  readonly targets: TargetsTexts;
  readonly place: PlaceTexts;
  readonly proposal: ProposalTexts;
  readonly budget: BudgetTexts;
  readonly estimate: EstimateTexts;
  readonly decision: DecisionTexts;
  readonly case: CaseTexts;
  readonly prognoses: PrognosesTexts;
  readonly prognosis: PrognosisTexts;
  readonly longTerm: LongTermTexts;
  readonly register: RegisterTexts;
  readonly forms: FormsTexts;
  readonly check: CheckTexts;
  readonly functions: FunctionsTexts;
  readonly call: CallTexts;
  readonly independence: IndependenceTexts;
  readonly review: ReviewTexts;
  readonly fetch: FetchTexts;
  readonly contract: ContractTexts;
  readonly import: ImportTexts;
  readonly refresh: RefreshTexts;
  readonly help: HelpTexts;
}

export const textsIn = (language: Language): Texts => ({
  common: COMMON_TEXTS[language],
  home: HOME_TEXTS[language],
  wizard: WIZARD_TEXTS[language],
  setup: SETUP_TEXTS[language],
  rows: ROWS_TEXTS[language],
  roll: ROLL_TEXTS[language],
  targets: TARGETS_TEXTS[language],
  place: PLACE_TEXTS[language],
  proposal: PROPOSAL_TEXTS[language],
  budget: BUDGET_TEXTS[language],
  estimate: ESTIMATE_TEXTS[language],
  decision: DECISION_TEXTS[language],
  case: CASE_TEXTS[language],
  prognoses: PROGNOSES_TEXTS[language],
  prognosis: PROGNOSIS_TEXTS[language],
  longTerm: LONG_TERM_TEXTS[language],
  register: REGISTER_TEXTS[language],
  forms: FORMS_TEXTS[language],
  check: CHECK_TEXTS[language],
  functions: FUNCTIONS_TEXTS[language],
  call: CALL_TEXTS[language],
  independence: INDEPENDENCE_TEXTS[language],
  review: REVIEW_TEXTS[language],
  fetch: FETCH_TEXTS[language],
  contract: CONTRACT_TEXTS[language],
  import: IMPORT_TEXTS[language],
  refresh: REFRESH_TEXTS[language],
  help: HELP_TEXTS[language],
});
