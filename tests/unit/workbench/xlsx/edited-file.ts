import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "../../../../src/workbench/xlsx/write-xlsx";
import { budgetBook } from "./sample-book";

/** Replacement for a part, an edit of it, or null to take it out. */
export type Edit = string | ((xml: string) => string) | null;

/** The budget workbook with some of its parts changed by hand, as another producer might have written it. */
export async function editedBudget(edits: Readonly<Record<string, Edit>>): Promise<Uint8Array> {
  const files = unzipSync(await writeXlsx(budgetBook(), { functionNamespace: "TILTAG" }));
  const kept: Record<string, Uint8Array> = {};
  for (const [name, content] of Object.entries(files)) {
    if (!(name in edits)) kept[name] = content;
  }
  for (const [name, edit] of Object.entries(edits)) {
    const before = files[name];
    if (edit !== null)
      kept[name] = strToU8(typeof edit === "string" ? edit : edit(before === undefined ? "" : strFromU8(before)));
  }
  return zipSync(kept);
}

/** A file with nothing but these parts. */
export function fileOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export function relationshipsXml(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${String(index + 1)}" Type="${TYPE}${kind}" Target="${target}"/>`,
  );
  return `<Relationships>${items.join("")}</Relationships>`;
}
