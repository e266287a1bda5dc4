import { fail, succeed, type Result } from "../finance/result";
import { formatAddress, type SheetPlace } from "../sheets/cells/address";
import type { CellValue } from "../sheets/cells/cell";
import { sameName } from "../sheets/cells/sheet-name";
import { FORM_NAMES, type BlockForm, type RegisteredTable } from "../sheets/ledgers/table-register";
import type { ReferenceValues, WorkbookPort } from "../sheets/workbook-port";
import { actionFault, type ActionFault } from "./action";
import type { Overview } from "./read-overview";
import { workbookFault } from "./workbook-sentences";

/** A block of plain cells that Tiltag has made, and where it stands. */
export interface StandingBlock {
  readonly registered: RegisteredTable;
  readonly place: SheetPlace;
}

/** The block of a form by its name or its title; the newest, where a title has been used twice. */
export function findBlock(
  wanted: string,
  form: BlockForm,
  tables: Overview["tables"],
): Result<StandingBlock, ActionFault> {
  const blocks = tables.flatMap(({ registered, place }) =>
    registered.form === form && place !== null ? [{ registered, place }] : [],
  );
  const found =
    blocks.findLast(({ registered }) => sameName(registered.table, wanted)) ??
    blocks.findLast(({ registered }) => sameName(registered.title, wanted));
  return found === undefined ? fail(noSuchBlock(wanted, form, blocks)) : succeed(found);
}

/** How a block is rolled one year on, from what stands in its cells, title first. */
export type RollOn<R> = (block: StandingBlock, cells: readonly (readonly CellValue[])[]) => Result<R, ActionFault>;

export interface RolledBlock<R> {
  readonly registered: RegisteredTable;
  readonly rolled: R;
}

/** Last year's block of a form, one year on. One round trip. */
export async function rollLast<R>(
  wanted: string,
  form: BlockForm,
  { tables, activeSheet }: Overview,
  read: ReadReferences,
  roll: RollOn<R>,
): Promise<Result<RolledBlock<R>, ActionFault>> {
  const block = findBlock(wanted, form, tables);
  if (!block.ok) return block;
  const { place, registered } = block.value;
  const cells = await read(activeSheet, [formatAddress(place.sheet, place.area)]);
  if (!cells.ok) return cells;
  const rolled = roll(block.value, cells.value[0]?.values ?? []);
  return rolled.ok ? succeed({ registered, rolled: rolled.value }) : rolled;
}

/** What stands in what is referred to, a fault of the workbook told as an action's. */
export type ReadReferences = (
  sheet: string,
  references: readonly string[],
) => Promise<Result<readonly (ReferenceValues | null)[], ActionFault>>;

export const readThrough =
  ({ readReferences }: WorkbookPort): ReadReferences =>
  async (sheet, references) => {
    const read = await readReferences(sheet, references);
    return read.ok ? read : fail(workbookFault(read.fault));
  };

function noSuchBlock(wanted: string, form: BlockForm, blocks: readonly StandingBlock[]): ActionFault {
  const name = FORM_NAMES[form];
  const known = blocks.map(({ registered }) => registered.table).join(", ");
  return known === ""
    ? actionFault(
        "block-unknown",
        `Tiltag har ikke lavet noget i formen ${name} i denne projektmappe, så der er intet at starte fra. Intet er ændret.`,
        `Tiltag has made nothing in the form ${name} in this workbook, so there is nothing to start from. Nothing has been changed.`,
      )
    : actionFault(
        "block-unknown",
        `»${wanted}« er ikke noget, Tiltag har lavet i formen ${name}. Vælg en af disse: ${known}.`,
        `“${wanted}” is nothing that Tiltag has made in the form ${name}. Choose one of these: ${known}.`,
      );
}

/** Something the form needs is not where it can be found. */
export const blockUnreadable = ({ registered, place }: StandingBlock): ActionFault =>
  actionFault(
    "block-unreadable",
    `»${registered.title}« i ${formatAddress(place.sheet, place.area)} mangler en linje eller et år, som Tiltag finder beløbene ved. Skriv etiketterne igen, og prøv igen. Intet er ændret.`,
    `“${registered.title}” in ${formatAddress(place.sheet, place.area)} lacks a line or a year by which Tiltag finds the amounts. Write the labels again and try again. Nothing has been changed.`,
    { cell: formatAddress(place.sheet, place.area) },
  );
