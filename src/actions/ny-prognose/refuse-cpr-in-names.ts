import type { DearCase } from "../../finance/prognosis/dear-cases";
import type { Prognosis } from "../../finance/prognosis/prognosis";
import { fail, succeed, type Result } from "../../finance/result";
import { holdsCprNumber } from "../../sheets/cells/cpr-number";
import type { ActionFault } from "../action";
import { cprFault } from "../nyt-prioriteringsforslag/refuse-cpr";

/** The prognosis is shown to others: no name on its sheets may hold what looks like a CPR number. */
export function refuseCprInNames(
  { groups }: Prognosis,
  dear: readonly DearCase[],
  sheet: string,
): Result<void, ActionFault> {
  if (holdsCprNumber(sheet)) return fail(cprFault({ da: "Arkets navn", en: "Name of the sheet" }));
  const names = groups.flatMap(({ group, rows }) => [group, ...rows.map(({ part }) => part)]);
  if (names.some(holdsCprNumber)) return fail(cprFault({ da: "Kategori eller paragraf", en: "Category or paragraph" }));
  const shown = dear.flatMap(({ serviceCase: { id, measure, provider } }) => [id, measure, provider]);
  return shown.some(holdsCprNumber)
    ? fail(cprFault({ da: "Sag, foranstaltning eller leverandør", en: "Case, measure or provider" }))
    : succeed(undefined);
}
