import { formatArea, parseArea, splitSheet, type Area } from "../address/a1";
import { displayText, type DisplayLocale } from "../display/display-text";
import type { CellState, Engine, SheetId } from "../engine/engine";
import { cellAsTyped } from "./cell-as-typed";
import type { FormulaBar } from "./formula-bar";
import { selectionSums } from "./selection-sums";
import type { PageTexts } from "./texts";

interface Place {
  readonly sheet: SheetId;
  readonly area: Area;
}

export interface WorkbookViewParts {
  readonly engine: Engine;
  readonly locale: DisplayLocale;
  readonly formulaBar: FormulaBar;
  /** Why the custom function of a cell failed. */
  readonly messageAt: (sheet: SheetId, row: number, column: number) => string | undefined;
  /** The active cell told to a screen reader: the sheet itself is a picture. */
  readonly spoken: HTMLElement;
  /** Average, count and sum of what is selected. */
  readonly statusBar: HTMLElement;
  readonly texts: PageTexts;
}

export interface WorkbookView {
  /** The active cell may look different now. */
  refresh(): void;
  active(): { readonly sheet: SheetId; readonly row: number; readonly column: number };
  moveDown(): void;
  /** Selects an address, a table or a name; false where there is none such. */
  goTo(place: string): boolean;
}

const cellArea = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });

/** Where a typed place lies: "B2", "'Budget 2026'!B2:D9", the name of a table or a defined name. */
function findPlace(engine: Engine, typed: string): Place | undefined {
  const { sheet: sheetName, rest } = splitSheet(typed);
  const wanted = sheetName?.toLocaleLowerCase("da");
  const sheet =
    wanted === undefined
      ? engine.sheets.active()
      : engine.sheets.list().find(({ name }) => name.toLocaleLowerCase("da") === wanted)?.id;
  const area = parseArea(rest);
  if (sheet !== undefined && area !== undefined) return { sheet, area };

  const name = typed.toLocaleLowerCase("da");
  const table = engine.tables.list().find((candidate) => candidate.name.toLocaleLowerCase("da") === name);
  if (table !== undefined) {
    // As in Excel, a table's name means its rows without the header.
    const { row, rowCount } = table.area;
    return { sheet: table.sheet, area: { ...table.area, row: row + 1, rowCount: rowCount - 1 } };
  }
  const defined = engine.names.list().find((candidate) => candidate.name.toLocaleLowerCase("da") === name);
  const refersTo = defined?.formula.slice(1);
  return refersTo?.includes("!") === true ? findPlace(engine, refersTo) : undefined;
}

/** Keeps formula bar and name box in step with the selection, and brings the selection to where the user wants to go. */
export function createWorkbookView(parts: WorkbookViewParts): WorkbookView {
  const { engine, formulaBar, locale, spoken } = parts;
  let scheduled = false;

  function selection(): Place {
    const { sheet, areas } = engine.selection.get();
    return { sheet, area: areas.at(-1) ?? cellArea(0, 0) };
  }

  /** As typed; in a cell that another cell's formula fills, that formula. */
  function typedText(sheet: SheetId, cell: CellState): string {
    const { spilledFrom } = cell;
    const [origin] = spilledFrom
      ? (engine.cells.read(sheet, cellArea(spilledFrom.row, spilledFrom.column))[0] ?? [])
      : [];
    return cellAsTyped(origin ?? cell, locale);
  }

  function paint(): void {
    scheduled = false;
    const { sheet, area } = selection();
    const [cell] = engine.cells.read(sheet, cellArea(area.row, area.column))[0] ?? [];
    if (cell === undefined) return;
    const own = formatArea(cellArea(area.row, area.column));
    formulaBar.show({
      address: formatArea(area),
      text: typedText(sheet, cell),
      message: parts.messageAt(sheet, area.row, area.column),
    });
    spoken.dataset["activeCell"] = own;
    parts.statusBar.textContent = selectionSums(engine, sheet, engine.selection.get().areas, locale, parts.texts);
    spoken.textContent = `${own}: ${displayText(cell, locale)}`;
  }

  function refresh(): void {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(paint);
  }

  engine.onChange(refresh);

  return {
    refresh,
    active: () => {
      const { sheet, area } = selection();
      return { sheet, row: area.row, column: area.column };
    },
    moveDown: () => {
      const { sheet, area } = selection();
      engine.selection.set(sheet, [cellArea(area.row + 1, area.column)]);
    },
    goTo: (typed) => {
      const place = findPlace(engine, typed);
      if (place !== undefined) engine.selection.set(place.sheet, [place.area]);
      return place !== undefined;
    },
  };
}
