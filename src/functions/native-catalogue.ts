import { isSingleCell, type NativeForm, type NativeForms, type NativeFunction } from "../sheets/formulas/native-form";
import { accumulatedTargetForm } from "./accumulated-target/native-form";
import { caseCostForm } from "./case-cost/native-form";
import { checkSumForm } from "./check-sum/native-form";
import { deviationForm } from "./deviation/native-form";
import { fullTimeEquivalentsForm } from "./full-time-equivalents/native-form";
import { fullYearEffectForm } from "./full-year-effect/native-form";
import { netEffectForm } from "./net-effect/native-form";
import { outstandingForm } from "./outstanding/native-form";
import { partYearEffectForm } from "./part-year-effect/native-form";
import { paybackTimeForm } from "./payback-time/native-form";
import { perCitizenEffectForm } from "./per-citizen-effect/native-form";
import { phaseInForm } from "./phase-in/native-form";
import { presentValueForm } from "./present-value/native-form";
import { priceAndVolumeForm } from "./price-and-volume/native-form";
import { priceLevelForm } from "./price-level/native-form";
import { realisationDegreeForm } from "./realisation-degree/native-form";
import { roundToSumForm } from "./round-to-sum/native-form";
import { stateRefundForm } from "./state-refund/native-form";
import { FUNCTIONS } from "./catalogue";
import type { FunctionId } from "./declaration/function-id";
import { wordOf } from "./native/word";

type GivesOne = NativeFunction["givesOne"];

const always: GivesOne = () => true;
const never: GivesOne = () => false;
const ofSingleCells: GivesOne = (argumentList) => argumentList.every(({ shape }) => isSingleCell(shape));
const ofOneAmount: GivesOne = ([amount]) => amount !== undefined && isSingleCell(amount.shape);
const ofOneColumn: GivesOne = ([amounts]) => amounts?.shape?.columns === 1;
const asSum: GivesOne = ([, view]) => wordOf(view, [["niveau"], ["sum"]]) === "sum";

const FORMS: Readonly<Record<FunctionId, readonly [NativeForm, GivesOne]>> = {
  NETTOEFFEKT: [netEffectForm, ofOneColumn],
  HELAARSEFFEKT: [fullYearEffectForm, ofSingleCells],
  DELAARSEFFEKT: [partYearEffectForm, ofSingleCells],
  INDFASNING: [phaseInForm, never],
  AKKUMULERETMAALTAL: [accumulatedTargetForm, asSum],
  UDESTAAENDE: [outstandingForm, ofOneColumn],
  REALISERINGSGRAD: [realisationDegreeForm, ofSingleCells],
  AFVIGELSE: [deviationForm, ofSingleCells],
  HELAARSPERSONER: [fullTimeEquivalentsForm, always],
  SAGSUDGIFT: [caseCostForm, ofSingleCells],
  STATSREFUSION: [stateRefundForm, always],
  PRISMAENGDE: [priceAndVolumeForm, never],
  FREMSKRIV: [priceLevelForm, ofOneAmount],
  BORGEREFFEKT: [perCitizenEffectForm, ofSingleCells],
  TILBAGEBETALINGSTID: [paybackTimeForm, always],
  NUTIDSVAERDI: [presentValueForm, always],
  AFRUNDTILSUM: [roundToSumForm, never],
  TJEKSUM: [checkSumForm, ofOneColumn],
};

/** How every custom function is said with Excel's own, by the name that is typed; Excel takes the id as well. */
export const NATIVE_FORMS: NativeForms = new Map(
  FUNCTIONS.map(({ id, name }) => {
    const [say, givesOne] = FORMS[id];
    return [name, { say, givesOne }];
  }),
);
