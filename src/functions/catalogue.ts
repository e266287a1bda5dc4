import { AKKUMULERETMAALTAL } from "./accumulated-target/accumulated-target";
import { SAGSUDGIFT } from "./case-cost/case-cost";
import { TJEKSUM } from "./check-sum/check-sum";
import { AFVIGELSE } from "./deviation/deviation";
import { HELAARSPERSONER } from "./full-time-equivalents/full-time-equivalents";
import { HELAARSEFFEKT } from "./full-year-effect/full-year-effect";
import { NETTOEFFEKT } from "./net-effect/net-effect";
import { UDESTAAENDE } from "./outstanding/outstanding";
import { DELAARSEFFEKT } from "./part-year-effect/part-year-effect";
import { TILBAGEBETALINGSTID } from "./payback-time/payback-time";
import { BORGEREFFEKT } from "./per-citizen-effect/per-citizen-effect";
import { INDFASNING } from "./phase-in/phase-in";
import { NUTIDSVAERDI } from "./present-value/present-value";
import { PRISMAENGDE } from "./price-and-volume/price-and-volume";
import { FREMSKRIV } from "./price-level/price-level";
import { REALISERINGSGRAD } from "./realisation-degree/realisation-degree";
import { AFRUNDTILSUM } from "./round-to-sum/round-to-sum";
import { STATSREFUSION } from "./state-refund/state-refund";
import type { CustomFunction } from "./declaration/declaration";
import type { FunctionId } from "./declaration/function-id";

/** Every custom function by its id, in the order they are shown. */
export const CATALOGUE = {
  NETTOEFFEKT,
  HELAARSEFFEKT,
  DELAARSEFFEKT,
  INDFASNING,
  AKKUMULERETMAALTAL,
  UDESTAAENDE,
  REALISERINGSGRAD,
  AFVIGELSE,
  HELAARSPERSONER,
  SAGSUDGIFT,
  STATSREFUSION,
  PRISMAENGDE,
  FREMSKRIV,
  BORGEREFFEKT,
  TILBAGEBETALINGSTID,
  NUTIDSVAERDI,
  AFRUNDTILSUM,
  TJEKSUM,
} as const satisfies Readonly<Record<FunctionId, CustomFunction>>;

/** Every custom function of Tiltag, in the order they are shown. */
export const FUNCTIONS: readonly CustomFunction[] = Object.values(CATALOGUE);
