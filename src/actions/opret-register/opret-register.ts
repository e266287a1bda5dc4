import { remainingEffect } from "../../finance/initiatives/expected-effect";
import { staysInSums } from "../../finance/initiatives/registered-initiative";
import { yearOf } from "../../finance/calendar/day";
import { succeed, type Result } from "../../finance/result";
import type { CellPlace } from "../../sheets/cells/address";
import type { Words } from "../../sheets/cells/language";
import { freeSheetName, sameName } from "../../sheets/cells/sheet-name";
import { freeTableName } from "../../sheets/cells/table-name";
import { registration, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import { layOutRegister, type RegisterLayout, type RegisterRequest } from "../../sheets/register/lay-out-register";
import { planRegister } from "../../sheets/register/plan-register";
import type { Action, ActionFault, Surroundings } from "../action";
import { refuseCprIn } from "../nyt-prioriteringsforslag/refuse-cpr";
import type { PlaceInput } from "../placing/find-place";
import type { LaidOutBlock } from "../placing/laid-out-block";
import { writeBlock } from "../placing/write-block";
import { readOverview, type Overview } from "../read-overview";
import { OpretRegisterInput } from "./input";
import type { Renumbered } from "./number-initiatives";
import { readRequest, type ReadRequest } from "./read-request";
import { rollTable } from "./roll-table";
import { takeTables } from "./take-initiatives";

/** An initiative that began during last year: what its first whole year gives more. */
export interface CarriedIn {
  readonly number: string;
  readonly title: string;
  /** In the register's unit and sign. */
  readonly remaining: number;
}

export interface OpretRegisterOutcome {
  readonly sheet: string;
  /** The Excel table's name. */
  readonly table: string;
  readonly address: string;
  readonly initiatives: number;
  readonly renumbered: readonly Renumbered[];
  readonly yearsLeftOut: readonly number[];
  readonly carriedIn: readonly CarriedIn[];
}

const ID = "opret-register";

const THE_REGISTER: Words = { da: "registeret", en: "the register" };

interface RegisterBlock extends LaidOutBlock {
  readonly layout: RegisterLayout;
}

/**
 * Makes the register of all initiatives: from nothing, from the tables that are there, from last year's. Six round
 * trips, seven where tables are read.
 */
export const opretRegister: Action<typeof OpretRegisterInput, OpretRegisterOutcome> = {
  id: ID,
  title: { da: "Opret register", en: "Create register" },
  input: OpretRegisterInput,
  async run(input, surroundings) {
    const overview = await readOverview(surroundings.workbook);
    if (!overview.ok) return overview;
    const read = await readAll(input, overview.value, surroundings);
    if (!read.ok) return read;
    const { request, renumbered, yearsLeftOut } = read.value;
    const publishable = refuseCpr(request);
    if (!publishable.ok) return publishable;
    const written = await writeBlock<RegisterBlock>(
      {
        action: ID,
        at: input.at ?? newSheet(request, overview.value),
        thing: THE_REGISTER,
        description: describe(request),
        layOut: ({ at }, { tables, names }) => succeed(blockOf(request, tableName(request, [...tables, ...names]), at)),
        ledgers: [TABLE_REGISTER],
        ledgerRows: ({ layout: { table } }) => [registration({ ...request, table: table.name, form: "register" })],
      },
      surroundings,
    );
    if (!written.ok) return written;
    const { sheet, address, block } = written.value;
    return succeed({
      sheet,
      table: block.layout.table.name,
      address,
      initiatives: request.initiatives.length,
      renumbered,
      yearsLeftOut,
      carriedIn: carriedIn(request),
    });
  },
};

async function readAll(
  input: OpretRegisterInput,
  overview: Overview,
  { workbook }: Surroundings,
): Promise<Result<ReadRequest, ActionFault>> {
  const last = input.rollFrom?.trim() ?? "";
  const names = [...(last === "" ? [] : [last]), ...(input.from ?? [])];
  const tables = await takeTables(workbook, overview, names);
  if (!tables.ok) return tables;
  const [first, ...others] = tables.value;
  return first === undefined || last === ""
    ? readRequest(input, null, tables.value)
    : readRequest(input, rollTable(first), others);
}

const blockOf = (request: RegisterRequest, name: string, at: CellPlace): RegisterBlock => {
  const layout = layOutRegister(request, name, at);
  return {
    layout,
    area: { ...at, rows: layout.head.length + layout.rows.length, columns: layout.columns.length },
    cells: [...layout.head, ...layout.rows],
    table: layout.table,
    fitsRows: false,
    changes: (sheet, widthsNow) => planRegister(layout, sheet, widthsNow),
  };
};

/** `Tiltag`; the first year is added where there is one already, as there is when last year's is rolled on. */
const tableName = ({ years }: RegisterRequest, taken: readonly string[]): string =>
  taken.some((name) => sameName(name, "Tiltag")) ? freeTableName(`Tiltag_${String(years[0])}`, taken) : "Tiltag";

const newSheet = ({ years }: RegisterRequest, { sheets }: Overview): PlaceInput => ({
  newSheet: freeSheetName(
    sheets.some((sheet) => sameName(sheet, "Tiltag")) ? `Tiltag ${String(years[0])}` : "Tiltag",
    sheets,
  ),
});

const refuseCpr = ({ title, contract, initiatives }: RegisterRequest): Result<void, ActionFault> =>
  refuseCprIn([
    { field: { da: "Titel", en: "Title" }, text: title },
    { field: { da: "Prisniveau", en: "Price level" }, text: contract.priceLevel ?? "" },
    ...initiatives.flatMap((initiative) => [
      { field: { da: "Tiltag", en: "Initiative" }, text: initiative.title },
      { field: { da: "Gruppe", en: "Group" }, text: initiative.group },
      { field: { da: "Paragraf", en: "Paragraph" }, text: initiative.paragraph },
      { field: { da: "Ansvarlig", en: "Responsible" }, text: initiative.responsible },
    ]),
  ]);

const carriedIn = ({ initiatives, years, contract }: RegisterRequest): readonly CarriedIn[] =>
  initiatives.filter(staysInSums).flatMap((initiative): CarriedIn[] => {
    const { number, title, start } = initiative;
    const remaining = remainingEffect(initiative, contract.savings);
    const isLastYear = start !== null && yearOf(start) + 1 === years[0];
    return isLastYear && remaining?.isZero() === false ? [{ number, title, remaining: remaining.toNumber() }] : [];
  });

const describe = ({ title, initiatives, years }: RegisterRequest): string =>
  `Register »${title}«: ${String(initiatives.length)} tiltag, ${years.join(", ")}`;
