import { AKKUMULERETMAALTAL } from "./accumulated-target";
import { SAGSUDGIFT } from "./case-cost";
import { TJEKSUM } from "./check-sum";
import type { CustomFunction } from "./declaration";
import { AFVIGELSE } from "./deviation";
import { HELAARSPERSONER } from "./full-time-equivalents";
import { HELAARSEFFEKT } from "./full-year-effect";
import { NETTOEFFEKT } from "./net-effect";
import { UDESTAAENDE } from "./outstanding";
import { DELAARSEFFEKT } from "./part-year-effect";
import { TILBAGEBETALINGSTID } from "./payback-time";
import { BORGEREFFEKT } from "./per-citizen-effect";
import { INDFASNING } from "./phase-in";
import { NUTIDSVAERDI } from "./present-value";
import { PRISMAENGDE } from "./price-and-volume";
import { FREMSKRIV } from "./price-level";
import { REALISERINGSGRAD } from "./realisation-degree";
import { AFRUNDTILSUM } from "./round-to-sum";
import { STATSREFUSION } from "./state-refund";

/** Every custom function of Tiltag, in the order they are shown. */
export const FUNCTIONS: readonly CustomFunction[] = [
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
];
