import type { Prognosis } from "../../finance/prognosis/prognosis";
import { fail, succeed, type Result } from "../../finance/result";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import type { ActionFault } from "../action";
import { cprFault } from "../nyt-prioriteringsforslag/refuse-cpr";

/** The prognosis is shown to others: no name on it may hold what looks like a CPR number. */
export function refuseCprInNames({ groups }: Prognosis, sheet: string): Result<void, ActionFault> {
  if (holdsCprNumber(sheet)) return fail(cprFault({ da: "Arkets navn", en: "Name of the sheet" }));
  const names = groups.flatMap(({ group, rows }) => [group, ...rows.map(({ part }) => part)]);
  return names.some(holdsCprNumber)
    ? fail(cprFault({ da: "Kategori eller paragraf", en: "Category or paragraph" }))
    : succeed(undefined);
}
