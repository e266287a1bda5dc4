import * as v from "valibot";
import { fail, type Result } from "../finance/result";
import type { Words } from "../sheets/cells/language";
import { actionFault, type Action, type ActionFault, type Surroundings } from "./action";
import { beslutningsblokke } from "./beslutningsblokke/beslutningsblokke";
import { gemBeslutningssaet } from "./beslutningsblokke/gem-beslutningssaet";
import { laesBeslutningsblokke } from "./beslutningsblokke/laes-beslutningsblokke";
import { visBeslutningssaet } from "./beslutningsblokke/vis-beslutningssaet";
import { fortryd } from "./fortryd";
import { goerUafhaengig } from "./goer-uafhaengig/goer-uafhaengig";
import { hentFraTabel } from "./hent-fra-tabel/hent-fra-tabel";
import { importerSager } from "./importer-sager/importer-sager";
import { indsaetEksempel } from "./indsaet-eksempel/indsaet-eksempel";
import { indsaetFormel } from "./indsaet-formel/indsaet-formel";
import { nyBudgetoversigt } from "./ny-budgetoversigt/ny-budgetoversigt";
import { nyInvesteringscase } from "./ny-investeringscase/ny-investeringscase";
import { nyPrognose } from "./ny-prognose/ny-prognose";
import { genskabPlan } from "./laas-plan/genskab-plan";
import { laasOpPlan } from "./laas-plan/laas-op-plan";
import { laasPlan } from "./laas-plan/laas-plan";
import { sammenlignPlan } from "./laas-plan/sammenlign-plan";
import { langsigtetPrognose } from "./langsigtet-prognose/langsigtet-prognose";
import { laegSammen } from "./laeg-sammen/laeg-sammen";
import { nyTiltagstabel } from "./ny-tiltagstabel/ny-tiltagstabel";
import { nytPrioriteringsforslag } from "./nyt-prioriteringsforslag/nyt-prioriteringsforslag";
import { nytLedelsesoverblik } from "./nyt-ledelsesoverblik/nyt-ledelsesoverblik";
import { laesEstimat } from "./nyt-estimat/laes-estimat";
import { nytEstimat } from "./nyt-estimat/nyt-estimat";
import { nytUdtraek } from "./nyt-udtraek/nyt-udtraek";
import { opdater } from "./opdater/opdater";
import { opfoelgning } from "./opfoelgning/opfoelgning";
import { opretRegister } from "./opret-register/opret-register";
import { plSatser } from "./pl-satser/pl-satser";
import { reparer } from "./reparer/reparer";
import { skiftKontrakt } from "./skift-kontrakt/skift-kontrakt";
import { statusmaaned } from "./statusmaaned/statusmaaned";
import { godkendFund } from "./stemmer-tabellen/godkend-fund";
import { stemmerTabellen } from "./stemmer-tabellen/stemmer-tabellen";

/** An action that checks its input itself: what the outside may ask for. */
export interface CataloguedAction {
  readonly id: string;
  readonly title: Words;
  readonly input: v.GenericSchema;
  readonly run: (input: unknown, surroundings: Surroundings) => Promise<Result<unknown, ActionFault>>;
}

/** Every action of Tiltag. */
export const ACTIONS: readonly CataloguedAction[] = [
  catalogued(nyTiltagstabel),
  catalogued(nytPrioriteringsforslag),
  catalogued(nyBudgetoversigt),
  catalogued(nytEstimat),
  catalogued(laesEstimat),
  catalogued(beslutningsblokke),
  catalogued(gemBeslutningssaet),
  catalogued(visBeslutningssaet),
  catalogued(laesBeslutningsblokke),
  catalogued(nyInvesteringscase),
  catalogued(nyPrognose),
  catalogued(nytLedelsesoverblik),
  catalogued(langsigtetPrognose),
  catalogued(indsaetFormel),
  catalogued(indsaetEksempel),
  catalogued(goerUafhaengig),
  catalogued(reparer),
  catalogued(stemmerTabellen),
  catalogued(godkendFund),
  catalogued(hentFraTabel),
  catalogued(opretRegister),
  catalogued(laasPlan),
  catalogued(laasOpPlan),
  catalogued(sammenlignPlan),
  catalogued(genskabPlan),
  catalogued(skiftKontrakt),
  catalogued(plSatser),
  catalogued(opfoelgning),
  catalogued(statusmaaned),
  catalogued(nytUdtraek),
  catalogued(laegSammen),
  catalogued(importerSager),
  catalogued(opdater),
  catalogued(fortryd),
];

function catalogued<S extends v.GenericSchema, O>(action: Action<S, O>): CataloguedAction {
  return {
    ...action,
    run(input, surroundings) {
      const checked = v.safeParse(action.input, input);
      return checked.success
        ? action.run(checked.output, surroundings)
        : Promise.resolve(fail(inputFault(checked.issues[0])));
    },
  };
}

function inputFault(issue: v.BaseIssue<unknown>): ActionFault {
  const path = v.getDotPath(issue) ?? "";
  const where = path === "" ? { da: "Input", en: "The input" } : { da: `Feltet ${path}`, en: `The field ${path}` };
  const expected = issue.expected === null ? "" : ` (${issue.expected})`;
  return actionFault(
    "input-invalid",
    `${where.da} mangler eller er ikke, som det skal være${expected}.`,
    `${where.en} is missing or not as it must be${expected}.`,
  );
}
