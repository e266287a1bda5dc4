import { freeTableName } from "../../sheets/cells/table-name";
import { blockName, type BlockForm } from "../../sheets/ledgers/table-register";
import type { WorkbookOutline } from "../../sheets/workbook-port";
import type { LaidOutBlock, NamedBlock } from "./laid-out-block";

/** Gives a plain range a name that is free, so that it is found again wherever it is moved. */
export const nameBlock = (block: LaidOutBlock, form: BlockForm, { tables, names }: WorkbookOutline): NamedBlock => ({
  ...block,
  table: null,
  rangeName: freeTableName(blockName(form), [...tables, ...names]),
});
