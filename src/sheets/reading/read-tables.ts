import { splitBands, type Band } from "./bands";
import { readBlock, stripOf } from "./cell-block";
import { readColumns } from "./columns";
import { readContract } from "./contract-words";
import { readRows } from "./rows";
import { splitSideBySide } from "./side-by-side";
import type { TableArea } from "./table-area";
import type { TextLine, UnderstoodTable } from "./understood-table";

/** What an area of a sheet holds: its tables, and the texts that belong to none of them. */
export interface ReadArea {
  readonly tables: readonly UnderstoodTable[];
  /** Every text in the area, top to bottom: rules for one table may stand above another. */
  readonly texts: readonly TextLine[];
}

/** Reads the tables in an area, of whatever form: headers, labels, groups, notes; numbers as numbers or as text. */
export function readTables(area: TableArea): ReadArea {
  const block = readBlock(area);
  const whole = stripOf(block);
  const strips = splitSideBySide(whole);
  const tables = strips.flatMap((strip) => splitBands(strip).flatMap((band) => readTable(band) ?? []));
  const texts = whole.rows.flatMap((row) =>
    whole.columns.flatMap((column): TextLine[] => {
      const cell = block.at({ row, column });
      return cell.kind === "text" ? [{ row, column, text: cell.text }] : [];
    }),
  );
  return { tables, texts };
}

/** undefined where a band holds no figures. */
function readTable(band: Band): UnderstoodTable | undefined {
  const { strip } = band;
  const columns = readColumns(band);
  const { rows, footnotes } = readRows(band, columns);
  if (!rows.some(({ kind }) => kind === "figures") || !columns.some(({ kind }) => kind === "figures")) return undefined;
  const titles = band.titles.flatMap((row) => textLine(band, row) ?? []);
  const headerTexts = band.header.flatMap((row) => strip.columns.map((column) => strip.block.textAt({ row, column })));
  const [firstRow = 0] = [...band.titles, ...band.header, ...band.body];
  const lastRow = [...band.header, ...band.body].at(-1) ?? firstRow;
  const [firstColumn = 0] = strip.columns;
  return {
    sheet: strip.block.place.sheet,
    area: {
      row: firstRow,
      column: firstColumn,
      rows: lastRow - firstRow + 1,
      columns: (strip.columns.at(-1) ?? firstColumn) - firstColumn + 1,
    },
    titles,
    columns,
    rows,
    footnotes,
    contract: readContract(
      [...headerTexts, ...titles.map(({ text }) => text).reverse()],
      footnotes.map(({ text }) => text),
      rows.flatMap(({ cells }) => cells),
    ),
  };
}

function textLine({ strip }: Band, row: number): TextLine | undefined {
  for (const column of strip.columns) {
    const text = strip.block.textAt({ row, column });
    if (text !== "") return { row, column, text };
  }
  return undefined;
}
