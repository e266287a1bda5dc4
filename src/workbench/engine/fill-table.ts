import type { Engine } from "./engine";

/** Rows inserted in a table get the formulas of its calculated columns: those where every row so far has the same one. */
export function fillNewRows(
  engine: Engine,
  tableId: string,
  rows: { readonly start: number; readonly count: number },
): void {
  const table = engine.tables.list().find((candidate) => candidate.id === tableId);
  if (!table) return;
  const { area, sheet } = table;
  const body = engine.cells.read(sheet, { ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
  const isNew = (offset: number): boolean => {
    const row = area.row + 1 + offset;
    return row >= rows.start && row < rows.start + rows.count;
  };
  for (let column = 0; column < area.columnCount; column += 1) {
    const formulas = new Set(body.filter((_, offset) => !isNew(offset)).map((row) => row[column]?.formula));
    const [formula] = formulas;
    if (formulas.size !== 1 || formula === undefined) continue;
    body.forEach((_, offset) => {
      if (!isNew(offset)) return;
      const at = { row: area.row + 1 + offset, column: area.column + column, rowCount: 1, columnCount: 1 };
      engine.cells.write(sheet, at, [[{ kind: "formula", formula }]]);
    });
  }
}
