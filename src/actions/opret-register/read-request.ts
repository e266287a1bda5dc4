import { checkYears } from "../../finance/calendar/year-span";
import { fail, succeed, type Result } from "../../finance/result";
import type { RegisterRequest } from "../../sheets/register/lay-out-register";
import type { ActionFault } from "../action";
import { yearsFault } from "../ny-tiltagstabel/read-input";
import { checkPrices, contractOf } from "./contract-of-source";
import type { OpretRegisterInput } from "./input";
import { numberInitiatives, type Renumbered } from "./number-initiatives";
import { readRegisterInput } from "./read-rows";
import { fitInitiatives, type TakenTable } from "./take-initiatives";

/** What is to be written, and what the user is told of it. */
export interface ReadRequest {
  readonly request: RegisterRequest;
  readonly renumbered: readonly Renumbered[];
  /** Years of the tables taken from that the register does not have. */
  readonly yearsLeftOut: readonly number[];
}

/** Everything that is to stand in the register; `rolled` is last year's one on, `taken` the tables asked for. */
export function readRequest(
  input: OpretRegisterInput,
  rolled: TakenTable | null,
  taken: readonly TakenTable[],
): Result<ReadRequest, ActionFault> {
  const sources = [...(rolled === null ? [] : [rolled]), ...taken];
  const years = checkYears(input.years ?? sources[0]?.registered.years ?? []);
  if (!years.ok) return fail(yearsFault(years.fault));
  const contract = contractOf(input, sources[0]?.registered.contract);
  if (!contract.ok) return contract;
  const fitting = checkPrices(sources, contract.value);
  if (!fitting.ok) return fitting;
  const typed = readRegisterInput(input.rows ?? [], years.value);
  if (!typed.ok) return typed;
  const numbered = numberInitiatives(
    sources.flatMap((source) => fitInitiatives(source, years.value, contract.value)),
    // A row that was typed without a number has been given one among the typed; here it gets one among all.
    typed.value.map((initiative, index) => (isNumbered(input, index) ? initiative : { ...initiative, number: "" })),
  );
  if (!numbered.ok) return numbered;
  const title = input.title?.trim() ?? "";
  return succeed({
    request: {
      title: title === "" ? "Tiltag" : title,
      years: years.value,
      contract: contract.value,
      initiatives: numbered.value.initiatives,
    },
    renumbered: numbered.value.renumbered,
    yearsLeftOut: leftOut(taken, years.value),
  });
}

const isNumbered = (input: OpretRegisterInput, index: number): boolean =>
  String(input.rows?.[index]?.number ?? "").trim() !== "";

const leftOut = (taken: readonly TakenTable[], years: readonly number[]): readonly number[] =>
  [...new Set(taken.flatMap(({ registered }) => registered.years))].filter((year) => !years.includes(year)).sort();
