import type { TableContract } from "../../finance/money/table-contract";
import { fail, succeed, type Result } from "../../finance/result";
import { CHOSEN_HEADER, SETS_LABEL, TARGET_LABEL, TICK } from "../../sheets/forms/beslutningsblokke/decision-columns";
import { readDecision, type Decision, type DecisionFault } from "../../sheets/forms/beslutningsblokke/read-decision";
import type { WorkbookOutline } from "../../sheets/workbook-port";
import { actionFault, type ActionFault, type Surroundings } from "../action";
import { findRegistered } from "./find-registered";

export interface OpenDecision {
  readonly outline: WorkbookOutline;
  readonly decision: Decision;
  readonly title: string;
  readonly contract: TableContract;
}

/** Reads a block of proposals as it stands now. Two round trips. */
export async function openDecision(
  table: string,
  surroundings: Pick<Surroundings, "workbook">,
): Promise<Result<OpenDecision, ActionFault>> {
  const found = await findRegistered(table, surroundings);
  if (!found.ok) return found;
  const { outline, contents, registered } = found.value;
  if (registered.form !== "beslutningsblokke") return fail(noDecision(contents.name));
  const decision = readDecision(contents, registered.years);
  return decision.ok
    ? succeed({ outline, decision: decision.value, title: registered.title, contract: registered.contract })
    : fail(decisionFault(decision.fault));
}

function decisionFault(fault: DecisionFault): ActionFault {
  const { cell } = fault;
  switch (fault.code) {
    case "column-missing":
      return actionFault(
        fault.code,
        `Tabellen ved ${cell} har ingen kolonne, der hedder »${fault.header}«. Giv kolonnen dens navn igen. Intet er ændret.`,
        `The table at ${cell} has no column called “${fault.header}”. Give the column its name back. Nothing has been changed.`,
        { cell },
      );
    case "mark-unknown":
      return actionFault(
        fault.code,
        `${cell} er mærket »${fault.mark}«. I kolonnen »${CHOSEN_HEADER}« tæller kun ${TICK}; ret mærket, eller slet det. Intet er ændret.`,
        `${cell} is marked “${fault.mark}”. In the column “${CHOSEN_HEADER}” only ${TICK} counts; correct the mark or delete it. Nothing has been changed.`,
        { cell },
      );
    case "sums-missing":
      return actionFault(
        fault.code,
        `Tiltag kan ikke finde linjerne »${TARGET_LABEL}« og »${SETS_LABEL}« under tabellen ved ${cell}. Skriv dem, hvor de stod. Intet er ændret.`,
        `Tiltag can't find the lines “${TARGET_LABEL}” and “${SETS_LABEL}” below the table at ${cell}. Write them where they stood. Nothing has been changed.`,
        { cell },
      );
  }
}

const noDecision = (table: string): ActionFault =>
  actionFault(
    "not-decision-blocks",
    `Tabellen »${table}« er ikke beslutningsblokke. Vælg en, der er lavet med Beslutningsblokke.`,
    `The table “${table}” is not decision blocks. Choose one made with Decision blocks.`,
  );
