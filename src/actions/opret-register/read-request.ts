import { checkYears } from "../../finance/calendar/year-span";
import type { RegisteredInitiative } from "../../finance/initiatives/registered-initiative";
import { rollInitiative, rollYears } from "../../finance/initiatives/roll-forward";
import type { TableContract } from "../../finance/money/table-contract";
import { fail, succeed, type Result } from "../../finance/result";
import type { RegisterRequest } from "../../sheets/register/lay-out-register";
import { actionFault, type ActionFault } from "../action";
import { readContract, yearsFault } from "../ny-tiltagstabel/read-input";
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
  const other = sources.find(({ registered }) => hasOtherPrices(registered.contract, contract.value));
  if (other !== undefined) return fail(otherPriceLevel(other, contract.value));
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

/** Last year's register one year on. */
export const rollTable = ({ registered, initiatives }: TakenTable): TakenTable => ({
  registered: { ...registered, years: rollYears(registered.years) },
  initiatives: initiatives.map((initiative: RegisteredInitiative) => rollInitiative(initiative)),
});

function contractOf(input: OpretRegisterInput, source: TableContract | undefined): Result<TableContract, ActionFault> {
  const unit = input.unit ?? source?.unit;
  const savings = input.savings ?? source?.savings;
  if (unit === undefined || savings === undefined)
    return fail(
      actionFault(
        "contract-missing",
        "Vælg registerets enhed, og om besparelser skrives med minus eller plus.",
        "Choose the register's unit, and whether savings are written with minus or plus.",
      ),
    );
  const decimals = input.decimals ?? (unit === source?.unit ? source.decimals : null);
  return succeed(readContract({ unit, savings, decimals, priceLevel: input.priceLevel ?? source?.priceLevel ?? null }));
}

const hasOtherPrices = (table: TableContract, register: TableContract): boolean =>
  table.priceLevel !== undefined && register.priceLevel !== undefined && table.priceLevel !== register.priceLevel;

const otherPriceLevel = ({ registered }: TakenTable, { priceLevel = "" }: TableContract): ActionFault => {
  const own = registered.contract.priceLevel ?? "";
  return actionFault(
    "other-price-level",
    `Tabellen »${registered.table}« er i ${own}, registeret i ${priceLevel}. Regn tabellen om først, eller opret registeret i ${own}. Intet er ændret.`,
    `The table “${registered.table}” is in ${own}, the register in ${priceLevel}. Convert the table first, or create the register in ${own}. Nothing has been changed.`,
  );
};

const isNumbered = (input: OpretRegisterInput, index: number): boolean =>
  String(input.rows?.[index]?.number ?? "").trim() !== "";

const leftOut = (taken: readonly TakenTable[], years: readonly number[]): readonly number[] =>
  [...new Set(taken.flatMap(({ registered }) => registered.years))].filter((year) => !years.includes(year)).sort();
