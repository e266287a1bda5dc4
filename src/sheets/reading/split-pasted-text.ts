/**
 * Text from the clipboard or a file as cells: tab-separated where there is a tab, else `;`-separated. A cell in quotes
 * may hold separators, line breaks and doubled quotes, as Excel puts them on the clipboard.
 */
export function splitPastedText(text: string): readonly (readonly string[])[] {
  const separator = text.includes("\t") ? "\t" : ";";
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index++;
      } else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === separator) {
      row.push(cell);
      cell = "";
    } else if (character === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else if (character !== "\r") cell += character;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}
