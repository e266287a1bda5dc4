/**
 * Text from the clipboard as the cells it came from: tabs between cells, a line for each row, and quotes round a cell
 * that itself has tabs, line breaks or quotes, as Excel writes it.
 */
export function readPastedBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let position = 0;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = "";
  };
  while (position < text.length) {
    const rest = text.slice(position);
    const quoted = cell === "" ? /^"((?:[^"]|"")*)"(?=\t|\r?\n|$)/.exec(rest) : null;
    const lineBreak = /^\r?\n/.exec(rest);
    if (quoted !== null) {
      cell = (quoted[1] ?? "").replaceAll('""', '"');
      position += quoted[0].length;
    } else if (lineBreak !== null) {
      endCell();
      position += lineBreak[0].length;
      // The break after the last row begins no new one.
      if (position < text.length) rows.push([]);
      else return rows;
    } else if (rest.startsWith("\t")) {
      endCell();
      position += 1;
    } else {
      cell += rest.charAt(0);
      position += 1;
    }
  }
  endCell();
  return rows;
}
