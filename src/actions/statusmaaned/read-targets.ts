import type { Amount } from "../../finance/money/amount";
import { canBeAdded } from "../../finance/prices/contract-conversion";
import type { LightLimits } from "../../finance/targets/follow-up";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, SHEET_ROWS, singleCell } from "../../sheets/cells/address";
import { mentionsTable } from "../../sheets/contracts/own-amounts";
import { FOLLOW_UP_LINES } from "../../sheets/follow-up/follow-up-lines";
import { readFollowUp } from "../../sheets/follow-up/read-follow-up";
import type { RegisteredTable } from "../../sheets/ledgers/table-register";
import type { WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type ActionFault } from "../action";
import { checkTargets } from "../ny-tiltagstabel/read-input";
import { readLimits } from "../opfoelgning/opfoelgning";
import type { Overview } from "../read-overview";
import { registerFault } from "../register/read-register";
import { workbookFault } from "../workbook-sentences";
import type { StatusmaanedInput } from "./input";

export interface Targets {
  readonly targets: readonly Amount[];
  readonly limits: LightLimits;
}

/** The lines of a follow-up, and room for some that somebody has put between. */
const LINES_BELOW = FOLLOW_UP_LINES.length + 10;

/** What the register is held against: as asked for, else as the newest follow-up says. At most one round trip. */
export async function readTargets(
  input: StatusmaanedInput,
  registered: RegisteredTable,
  overview: Overview,
  workbook: WorkbookPort,
): Promise<Result<Targets, ActionFault>> {
  const { years, contract } = registered;
  const given =
    input.targets === null || input.targets === undefined ? null : checkTargets(input.targets, years, contract.savings);
  if (given?.ok === false) return given;
  const limits = input.limits === null || input.limits === undefined ? null : readLimits(input.limits);
  if (limits?.ok === false) return limits;
  if (given !== null && limits !== null) return succeed({ targets: given.value, limits: limits.value });
  const found = await fromFollowUp(registered, overview, workbook);
  if (!found.ok) return found;
  return succeed({ targets: given?.value ?? found.value.targets, limits: limits?.value ?? found.value.limits });
}

/** The newest follow-up of this very register that has all its years, in the same unit, sign and prices. */
async function fromFollowUp(
  { years, contract, table }: RegisteredTable,
  { tables }: Overview,
  workbook: WorkbookPort,
): Promise<Result<Targets, ActionFault>> {
  const fitting = tables.flatMap(({ registered, place }) =>
    registered.form === "opfoelgning" &&
    place !== null &&
    years.every((year) => registered.years.includes(year)) &&
    canBeAdded(registered.contract, contract)
      ? [{ registered, place }]
      : [],
  );
  const read = await workbook.readTableAreas(
    fitting.map(({ place: { sheet, area } }) => ({
      sheet,
      area: { ...area, rows: Math.min(area.rows + LINES_BELOW, SHEET_ROWS - area.row) },
    })),
  );
  if (!read.ok) return fail(workbookFault(read.fault));
  const index = read.value.findLastIndex((area) => area !== null && mentionsTable(area, table));
  const [followUp, cells] = [fitting[index], read.value[index]?.values];
  if (followUp === undefined || cells === undefined) return fail(targetsMissing(table));
  const { registered, place } = followUp;
  const known = readFollowUp(cells, place.area.rows, years);
  if (!known.ok) return fail(registerFault(known.fault, registered, place));
  const { targets, limits } = known.value;
  return limits === null
    ? fail(limitsMissing(formatAddress(place.sheet, singleCell(place.area))))
    : succeed({ targets, limits });
}

const targetsMissing = (table: string): ActionFault =>
  actionFault(
    "targets-missing",
    `Der er ingen opfølgning med mål for alle år i »${table}«, i samme enhed, fortegn og priser. Lav en opfølgning først, eller skriv både mål og grænser. Intet er ændret.`,
    `There is no follow-up with targets for all years of “${table}”, in the same unit, sign and prices. Make a follow-up first, or write both targets and limits. Nothing has been changed.`,
  );

const limitsMissing = (cell: string): ActionFault =>
  actionFault(
    "limits-missing",
    `Opfølgningen ved ${cell} har ikke længere sine linjer med grænser for gul og rød. Skriv dem igen, eller lav en ny opfølgning. Intet er ændret.`,
    `The follow-up at ${cell} no longer has its lines with the limits for yellow and red. Write them again, or make a new follow-up. Nothing has been changed.`,
    { cell },
  );
