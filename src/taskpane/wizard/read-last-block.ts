import type { ActionFault } from "../../actions/action";
import type { Overview } from "../../actions/read-overview";
import { blockReference, findBlock, type StandingBlock } from "../../actions/standing-blocks";
import type { Result } from "../../finance/result";
import type { CellValue } from "../../sheets/cells/cell";
import type { BlockForm } from "../../sheets/ledgers/table-register";
import type { PaneServices } from "../pane-services";

/** Last year's block by its name, rolled on as the action itself does. */
export async function readLastBlock<R>(
  { readReferences }: Pick<PaneServices, "readReferences">,
  { tables, activeSheet }: Overview,
  form: BlockForm,
  name: string,
  roll: (block: StandingBlock, cells: readonly (readonly CellValue[])[]) => Result<R, ActionFault>,
): Promise<Result<R, ActionFault>> {
  const block = findBlock(name, form, tables);
  if (!block.ok) return block;
  const read = await readReferences(activeSheet, [blockReference(block.value)]);
  return read.ok ? roll(block.value, read.value[0]?.values ?? []) : read;
}
