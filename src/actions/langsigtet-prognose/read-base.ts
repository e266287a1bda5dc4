import { amount, ZERO, type Amount } from "../../finance/money/amount";
import { emptyPremise, type ExpectedFlow, type RowPremise } from "../../finance/prognosis/premises";
import { fail, succeed, type Result } from "../../finance/result";
import { isBlank, quantified, type CellValue } from "../../sheets/cells/cell";
import { NOT_STATED } from "../../sheets/prognosis/prognosis-request";
import type { WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import type { ActionFault } from "../action";
import { workbookFault } from "../workbook-sentences";

const COLUMNS = [
  "Kategori",
  "Tilgang antal",
  "Tilgang helårspris",
  "Afgang antal",
  "Afgang helårspris",
  "Restandel",
  "Prisændringer",
] as const;

export interface BasePremises {
  /** The table they stand in; null where there is none that is divided by category. */
  readonly table: string | null;
  readonly premises: readonly RowPremise[];
}

/** What the year's own prognosis expects beside the case list, from its table of premises; one round trip, or none. */
export async function readBasePremises(
  workbook: WorkbookPort,
  outline: WorkbookOutline,
  year: number,
): Promise<Result<BasePremises, ActionFault>> {
  const none: BasePremises = { table: null, premises: [] };
  // The newest: each further prognosis of the year names its table by the next number.
  const table = outline.tables.findLast((name) =>
    new RegExp(`^Forudsætninger_${String(year)}(_\\d+)?$`, "i").test(name),
  );
  if (table === undefined) return succeed(none);
  const read = await workbook.readReferences(
    outline.activeSheet,
    COLUMNS.map((header) => `${table}[${header}]`),
  );
  if (!read.ok) return fail(workbookFault(read.fault));
  const columns = read.value.map((found) => found?.values.map(([cell]) => cell ?? null) ?? null);
  const [categories, ...figures] = columns;
  if (categories === null || categories === undefined || figures.includes(null)) return succeed(none);
  const premises = categories.map((category, row) =>
    premiseOf(
      category,
      figures.map((cells) => quantified(cells?.[row] ?? null) ?? ZERO),
    ),
  );
  return succeed({ table, premises });
}

function premiseOf(category: CellValue, figures: readonly Amount[]): RowPremise {
  const [inCount = ZERO, inPrice = ZERO, outCount = ZERO, outPrice = ZERO, share = ZERO, changes = ZERO] = figures;
  const flow = (count: Amount, yearPrice: Amount): ExpectedFlow => ({ count, yearPrice });
  const name = isBlank(category) ? "" : String(category);
  return {
    ...emptyPremise({ group: name === NOT_STATED ? "" : name, part: null }, 12),
    inflow: flow(inCount, inPrice),
    outflow: flow(outCount, outPrice),
    remainingShare: amount(share),
    priceChanges: changes,
  };
}
