import { AKKUMULERETMAALTAL_DERIVATION } from "./accumulated-target/derivation";
import { SAGSUDGIFT_DERIVATION } from "./case-cost/derivation";
import { TJEKSUM_DERIVATION } from "./check-sum/derivation";
import { AFVIGELSE_DERIVATION } from "./deviation/derivation";
import { HELAARSPERSONER_DERIVATION } from "./full-time-equivalents/derivation";
import { HELAARSEFFEKT_DERIVATION } from "./full-year-effect/derivation";
import { NETTOEFFEKT_DERIVATION } from "./net-effect/derivation";
import { UDESTAAENDE_DERIVATION } from "./outstanding/derivation";
import { DELAARSEFFEKT_DERIVATION } from "./part-year-effect/derivation";
import { TILBAGEBETALINGSTID_DERIVATION } from "./payback-time/derivation";
import { BORGEREFFEKT_DERIVATION } from "./per-citizen-effect/derivation";
import { INDFASNING_DERIVATION } from "./phase-in/derivation";
import { NUTIDSVAERDI_DERIVATION } from "./present-value/derivation";
import { PRISMAENGDE_DERIVATION } from "./price-and-volume/derivation";
import { FREMSKRIV_DERIVATION } from "./price-level/derivation";
import { REALISERINGSGRAD_DERIVATION } from "./realisation-degree/derivation";
import { AFRUNDTILSUM_DERIVATION } from "./round-to-sum/derivation";
import { STATSREFUSION_DERIVATION } from "./state-refund/derivation";
import type { DeclaredDerivation } from "./declaration/derivation";
import type { FunctionId } from "./declaration/function-id";

/** How every custom function explains its result, by its id. */
export const DERIVATIONS: Readonly<Record<FunctionId, DeclaredDerivation>> = {
  NETTOEFFEKT: NETTOEFFEKT_DERIVATION,
  HELAARSEFFEKT: HELAARSEFFEKT_DERIVATION,
  DELAARSEFFEKT: DELAARSEFFEKT_DERIVATION,
  INDFASNING: INDFASNING_DERIVATION,
  AKKUMULERETMAALTAL: AKKUMULERETMAALTAL_DERIVATION,
  UDESTAAENDE: UDESTAAENDE_DERIVATION,
  REALISERINGSGRAD: REALISERINGSGRAD_DERIVATION,
  AFVIGELSE: AFVIGELSE_DERIVATION,
  HELAARSPERSONER: HELAARSPERSONER_DERIVATION,
  SAGSUDGIFT: SAGSUDGIFT_DERIVATION,
  STATSREFUSION: STATSREFUSION_DERIVATION,
  PRISMAENGDE: PRISMAENGDE_DERIVATION,
  FREMSKRIV: FREMSKRIV_DERIVATION,
  BORGEREFFEKT: BORGEREFFEKT_DERIVATION,
  TILBAGEBETALINGSTID: TILBAGEBETALINGSTID_DERIVATION,
  NUTIDSVAERDI: NUTIDSVAERDI_DERIVATION,
  AFRUNDTILSUM: AFRUNDTILSUM_DERIVATION,
  TJEKSUM: TJEKSUM_DERIVATION,
};
