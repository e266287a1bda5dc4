import { strToU8, zipSync } from "fflate";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface SheetXml {
  readonly name: string;
  /** The rows as they stand in the file: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
  readonly rows: string;
  readonly state?: "hidden";
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** What stands between `<sst>` and `</sst>`. */
  readonly texts?: string;
  /** What stands between `<styleSheet>` and `</styleSheet>`. */
  readonly styles?: string;
  readonly countsFrom1904?: boolean;
}

/** The parts of an .xlsx file by name, written by hand. */
export function workbookParts({ sheets, texts, styles, countsFrom1904 }: WorkbookXml): Record<string, Uint8Array> {
  const related = [
    ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${String(index + 1)}.xml`] as const),
    ["sharedStrings", "sharedStrings.xml"] as const,
    ["styles", "styles.xml"] as const,
  ];
  const relations = related.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATION}/${kind}" Target="${target}"/>`,
  );
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${String(index + 1)}"${state === undefined ? "" : ` state="${state}"`} r:id="rId${String(index + 1)}"/>`,
  );
  const files = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns:r="${RELATION}"><workbookPr date1904="${countsFrom1904 === true ? "1" : "0"}"/><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst>${texts ?? ""}</sst>`,
    "xl/styles.xml": `<styleSheet>${styles ?? ""}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${String(index + 1)}.xml`,
        `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
  return Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
}

export const workbookBytes = (workbook: WorkbookXml): Uint8Array => zipSync(workbookParts(workbook));
