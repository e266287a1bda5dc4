import { hasUnquantified } from "../../finance/initiatives/initiative";
import { fail, succeed, type Result } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import type { DecisionRequest } from "../../sheets/forms/beslutningsblokke/decision-request";
import { layOutDecision } from "../../sheets/forms/beslutningsblokke/lay-out-decision";
import type { LaidOutTable } from "../../sheets/layouts/block-layout";
import { registration, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import { actionFault, type Action, type ActionFault, type Surroundings } from "../action";
import { chooseTableName } from "../placing/choose-table-name";
import { layoutBlock } from "../placing/layout-block";
import type { LaidOutBlock } from "../placing/laid-out-block";
import { writeBlock } from "../placing/write-block";
import { choiceFigures, type ChoiceFigures } from "./choice-figures";
import { findRegistered } from "./find-registered";
import { BeslutningsblokkeInput } from "./input";
import { readOwnProposals, readTableProposals } from "./read-decision-input";

export interface BeslutningsblokkeOutcome extends ChoiceFigures {
  readonly sheet: string;
  /** The Excel table's name. */
  readonly table: string;
  /** Everything that was written, title to the last line for a saved set. */
  readonly address: string;
  /** How many proposals, chosen or not, lack an amount in at least one year. */
  readonly notQuantified: number;
}

const ID = "beslutningsblokke";

const THE_BLOCKS: Words = { da: "beslutningsblokkene", en: "the decision blocks" };

interface DecisionBlock extends LaidOutBlock {
  readonly table: LaidOutTable;
}

/** Writes proposals to choose among at a free place. Four round trips; two more where they come from a table. */
export const beslutningsblokke: Action<typeof BeslutningsblokkeInput, BeslutningsblokkeOutcome> = {
  id: ID,
  title: { da: "Beslutningsblokke", en: "Decision blocks" },
  input: BeslutningsblokkeInput,
  async run(input, surroundings) {
    const read = await readRequest(input, surroundings);
    if (!read.ok) return read;
    const request = read.value;
    const { title, years, contract, proposals } = request;
    const written = await writeBlock<DecisionBlock>(
      {
        action: ID,
        at: input.at,
        thing: THE_BLOCKS,
        description: `Beslutningsblokke »${title}«: ${String(proposals.length)} forslag, ${years.join(", ")}`,
        layOut: ({ at }, outline) => {
          const name = chooseTableName(input.tableName ?? null, `Beslutningsblokke_${String(years[0])}`, outline);
          if (!name.ok) return name;
          const layout = layOutDecision(request, name.value, at);
          return succeed({ ...layoutBlock(layout), table: layout.table });
        },
        ledgers: [TABLE_REGISTER],
        ledgerRows: ({ table }) => [registration({ table: table.name, title, form: ID, years, contract })],
      },
      surroundings,
    );
    if (!written.ok) return written;
    const { sheet, address, block } = written.value;
    return succeed({
      sheet,
      table: block.table.name,
      address,
      ...choiceFigures(request, request.marks),
      notQuantified: proposals.filter(hasUnquantified).length,
    });
  },
};

function readRequest(
  input: BeslutningsblokkeInput,
  surroundings: Surroundings,
): Promise<Result<DecisionRequest, ActionFault>> {
  const { rows, table } = input;
  const hasRows = rows !== null && rows !== undefined;
  const hasTable = table !== null && table !== undefined;
  if (hasRows === hasTable) return Promise.resolve(fail(rowsOrTable()));
  return hasTable ? readFromTable(input, table, surroundings) : Promise.resolve(readOwnProposals(input));
}

async function readFromTable(
  input: BeslutningsblokkeInput,
  table: string,
  surroundings: Surroundings,
): Promise<Result<DecisionRequest, ActionFault>> {
  const found = await findRegistered(table, surroundings);
  return found.ok ? readTableProposals(input, found.value.contents, found.value.registered) : found;
}

const rowsOrTable = (): ActionFault =>
  actionFault(
    "rows-or-table",
    "Skriv forslagene i rows, eller nævn en tabel i table; ikke begge dele.",
    "Write the proposals in rows, or name a table in table; not both.",
  );
