import { EXPORTED } from "../helpers/mutated-case-lists";
import { workbookBytes } from "../helpers/workbook-files";

/** The sample's rows over and over, each with a key of its own: an export of any length, headings first. */
export function exportedRows(count: number): readonly (readonly string[])[] {
  const [header = [], ...sample] = EXPORTED;
  return [
    header,
    ...Array.from({ length: count }, (_, index) => {
      const [, ...rest] = sample[index % sample.length] ?? [];
      return [`K${String(index)}`, ...rest];
    }),
  ];
}

export const asCsv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(";")).join("\r\n");

export const asXlsx = (rows: readonly (readonly string[])[]): Uint8Array =>
  workbookBytes({
    sheets: [
      {
        name: "Udtræk",
        rows: rows
          .map(
            (row) =>
              `<row>${row.map((field) => `<c t="inlineStr"><is><t>${escaped(field)}</t></is></c>`).join("")}</row>`,
          )
          .join(""),
      },
    ],
  });

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
