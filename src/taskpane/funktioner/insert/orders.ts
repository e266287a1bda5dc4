import { parseAddress } from "../../../sheets/cells/address";
import { composeFormula } from "../arguments/compose-formula";
import type { ExampleHelp, FunctionHelp } from "../function-help";
import type { Call } from "../use-call";

/** What is asked of `indsaet-formel`: the call as a formula for that cell, and the room its result takes. */
export function formulaOrder({ help, given, home, answer }: Call, cell: string): object {
  const place = parseAddress(cell);
  const target = place.ok ? place.value.sheet : home;
  const formula = composeFormula(help, given, { home: home === "" ? target : home, target });
  if (answer.kind !== "result") return { formula, cell };
  const { result } = answer.computed;
  return { formula, cell, spill: { rows: result.length, columns: result[0]?.length ?? 1 } };
}

/** What is asked of `indsaet-eksempel`: the example's values by name, and where it had better stand. */
export const exampleOrder = (help: FunctionHelp, example: ExampleHelp, at: string | null): object => ({
  function: help.name,
  arguments: help.parameters.map(({ name, takes }, index) => ({
    name,
    cells: example.arguments[index] ?? null,
    dates: takes === "dates",
  })),
  result: example.result,
  source: example.source,
  at,
});
