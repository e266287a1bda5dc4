import { counts, hasUnquantified } from "../../finance/initiatives/initiative";
import { succeed } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import type { LaidOutTable, TableLayout } from "../../sheets/layouts/block-layout";
import { layOutTable } from "../../sheets/layouts/lay-out-table";
import type { TableRequest } from "../../sheets/layouts/table-request";
import { FORM_NAMES, registration, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import type { Action } from "../action";
import { chooseTableName } from "../placing/choose-table-name";
import { layoutBlock } from "../placing/layout-block";
import type { LaidOutBlock } from "../placing/laid-out-block";
import { writeBlock } from "../placing/write-block";
import { completeInput } from "./complete-input";
import { NyTiltagstabelInput } from "./input";
import { readInput } from "./read-input";

export interface NyTiltagstabelOutcome {
  readonly sheet: string;
  /** The Excel table's name. */
  readonly table: string;
  /** Everything that was written, title to last line. */
  readonly address: string;
  /** How many initiatives that count lack an amount in at least one year. */
  readonly notQuantified: number;
}

const ID = "ny-tiltagstabel";

const THE_TABLE: Words = { da: "tabellen", en: "the table" };

interface InitiativeBlock extends LaidOutBlock {
  readonly table: LaidOutTable;
}

/**
 * Builds an initiative table at a free place: read, decide, lay out, apply, verify. Four round trips, seven where last
 * year's table is rolled on.
 */
export const nyTiltagstabel: Action<typeof NyTiltagstabelInput, NyTiltagstabelOutcome> = {
  id: ID,
  title: { da: "Ny tiltagstabel", en: "New initiative table" },
  input: NyTiltagstabelInput,
  async run(input, surroundings) {
    const whole = await completeInput(input, surroundings);
    if (!whole.ok) return whole;
    const request = readInput(whole.value);
    if (!request.ok) return request;
    const written = await writeBlock<InitiativeBlock>(
      {
        action: ID,
        at: input.at,
        thing: THE_TABLE,
        description: describe(request.value),
        layOut: ({ at }, outline) => {
          const name = chooseTableName(input.table ?? null, baseName(request.value), outline);
          return name.ok ? succeed(blockOf(layOutTable(request.value, name.value, at))) : name;
        },
        ledgers: [TABLE_REGISTER],
        ledgerRows: ({ table }) => [registrationOf(request.value, table.name)],
      },
      surroundings,
    );
    if (!written.ok) return written;
    const { sheet, address, block } = written.value;
    return succeed({
      sheet,
      table: block.table.name,
      address,
      notQuantified: request.value.initiatives.filter(counts).filter(hasUnquantified).length,
    });
  },
};

const blockOf = (layout: TableLayout): InitiativeBlock => ({ ...layoutBlock(layout), table: layout.table });

const registrationOf = ({ title, form, years, contract }: TableRequest, table: string) =>
  registration({ table, title, form, years, contract });

/** "Planlagte_tiltag_2018". */
const baseName = ({ form, years }: TableRequest): string =>
  `${FORM_NAMES[form].replaceAll(" ", "_")}_${String(years[0])}`;

const describe = ({ title, initiatives, years }: TableRequest): string =>
  `Ny tiltagstabel »${title}«: ${String(initiatives.length)} tiltag, ${years.join(", ")}`;
