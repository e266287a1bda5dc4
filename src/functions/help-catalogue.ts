import type { Words } from "../sheets/cells/language";
import type { Parameter } from "./arguments/parameter";
import { FUNCTIONS } from "./catalogue";
import type { CustomFunction } from "./declaration/declaration";
import type { FunctionId } from "./declaration/function-id";
import type { FunctionHelp } from "./declaration/help";
import { AKKUMULERETMAALTAL_HELP } from "./accumulated-target/help";
import { SAGSUDGIFT_HELP } from "./case-cost/help";
import { TJEKSUM_HELP } from "./check-sum/help";
import { AFVIGELSE_HELP } from "./deviation/help";
import { HELAARSPERSONER_HELP } from "./full-time-equivalents/help";
import { HELAARSEFFEKT_HELP } from "./full-year-effect/help";
import { NETTOEFFEKT_HELP } from "./net-effect/help";
import { UDESTAAENDE_HELP } from "./outstanding/help";
import { DELAARSEFFEKT_HELP } from "./part-year-effect/help";
import { TILBAGEBETALINGSTID_HELP } from "./payback-time/help";
import { BORGEREFFEKT_HELP } from "./per-citizen-effect/help";
import { INDFASNING_HELP } from "./phase-in/help";
import { NUTIDSVAERDI_HELP } from "./present-value/help";
import { PRISMAENGDE_HELP } from "./price-and-volume/help";
import { FREMSKRIV_HELP } from "./price-level/help";
import { REALISERINGSGRAD_HELP } from "./realisation-degree/help";
import { AFRUNDTILSUM_HELP } from "./round-to-sum/help";
import { STATSREFUSION_HELP } from "./state-refund/help";

/** What is told of every custom function, by its id. */
export const HELP: Readonly<Record<FunctionId, FunctionHelp>> = {
  NETTOEFFEKT: NETTOEFFEKT_HELP,
  HELAARSEFFEKT: HELAARSEFFEKT_HELP,
  DELAARSEFFEKT: DELAARSEFFEKT_HELP,
  INDFASNING: INDFASNING_HELP,
  AKKUMULERETMAALTAL: AKKUMULERETMAALTAL_HELP,
  UDESTAAENDE: UDESTAAENDE_HELP,
  REALISERINGSGRAD: REALISERINGSGRAD_HELP,
  AFVIGELSE: AFVIGELSE_HELP,
  HELAARSPERSONER: HELAARSPERSONER_HELP,
  SAGSUDGIFT: SAGSUDGIFT_HELP,
  STATSREFUSION: STATSREFUSION_HELP,
  PRISMAENGDE: PRISMAENGDE_HELP,
  FREMSKRIV: FREMSKRIV_HELP,
  BORGEREFFEKT: BORGEREFFEKT_HELP,
  TILBAGEBETALINGSTID: TILBAGEBETALINGSTID_HELP,
  NUTIDSVAERDI: NUTIDSVAERDI_HELP,
  AFRUNDTILSUM: AFRUNDTILSUM_HELP,
  TJEKSUM: TJEKSUM_HELP,
};

/** A custom function with all that is told of it. */
export interface FunctionWithHelp {
  readonly declared: CustomFunction;
  readonly help: FunctionHelp;
  /** In the order they are typed. */
  readonly parameters: readonly ParameterWithHelp[];
}

export interface ParameterWithHelp {
  readonly parameter: Parameter<unknown>;
  readonly help: Words;
}

/** A function as everybody tells of it: Excel's function list, the pane, the documentation. */
export function withHelp(declared: CustomFunction, help: FunctionHelp = HELP[declared.id]): FunctionWithHelp {
  return {
    declared,
    help,
    parameters: Object.entries(declared.parameters).map(([key, parameter]) => ({
      parameter,
      // The help is typed by the very parameters of its function; what has no text is found when the texts are read.
      help: help.parameters[key] ?? { da: "", en: "" },
    })),
  };
}

/** Every custom function with its help, in the order they are shown. */
export const FUNCTIONS_WITH_HELP: readonly FunctionWithHelp[] = FUNCTIONS.map((declared) => withHelp(declared));
