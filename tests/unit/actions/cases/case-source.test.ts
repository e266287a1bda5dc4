import { createSourceMemory, type WantedSource } from "../../../../src/actions/cases/case-source";
import { readSource } from "../../../../src/actions/cases/read-source";
import type { Surroundings } from "../../../../src/actions/action";
import { UNWATCHED, type Progress, type Watch } from "../../../../src/actions/watch";
import { succeed } from "../../../../src/finance/result";
import { parseAddress } from "../../../../src/sheets/cells/address";
import type { WorkbookPort } from "../../../../src/sheets/workbook-port";
import { workbookBytes } from "../../../helpers/workbook-files";

const rowOf = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`;
const base64 = Buffer.from(
  workbookBytes({
    sheets: [
      { name: "Første", rows: rowOf("Sag") },
      { name: "Anden", rows: rowOf("Takst") },
    ],
  }),
).toString("base64");
const file = { name: "udtræk.xlsx", base64 };

const OUTLINE = {
  sheets: [{ name: "Ark1", protected: false }],
  activeSheet: "Ark1",
  tables: [],
  names: [],
  structureProtected: false,
};

function openReader() {
  const stages: Progress["stage"][] = [];
  let cell = "Sag";
  const watch: Watch = {
    ...UNWATCHED,
    onProgress: ({ stage }) => stages.push(stage),
    sources: createSourceMemory(),
  };
  const place = parseAddress("Ark1!A1");
  const workbook = {
    readValues: () => Promise.resolve(succeed(place.ok ? { place: place.value, values: [[cell]] } : null)),
  } as Partial<WorkbookPort> as WorkbookPort;
  const surroundings = { workbook } as Partial<Surroundings> as Surroundings;
  return {
    watch,
    type: (text: string) => (cell = text),
    /** The first heading, and whether a file was read for it. */
    read: async (wanted: WantedSource) => {
      stages.length = 0;
      const read = await readSource(wanted, OUTLINE, surroundings, watch);
      return read.ok ? [read.value.table.header[0], stages.length > 0] : read.fault.code;
    },
  };
}

it("reads a file once, however often it is asked about", async () => {
  const { read } = openReader();
  expect(await read({ file })).toEqual(["Sag", true]);
  expect(await read({ file: { ...file } })).toEqual(["Sag", false]);
});

it("reads another sheet, another file and what was let go", async () => {
  const { read, watch } = openReader();
  await read({ file });
  expect(await read({ file, sheet: "Anden" })).toEqual(["Takst", true]);
  expect(await read({ file, sheet: "Anden" })).toEqual(["Takst", false]);
  expect(await read({ file: { ...file, name: "igen.xlsx" } })).toEqual(["Sag", true]);
  watch.sources?.forget();
  expect(await read({ file: { ...file, name: "igen.xlsx" } })).toEqual(["Sag", true]);
});

it("reads a range anew each time: somebody may have typed in it", async () => {
  const { read, type } = openReader();
  await read({ range: "Ark1!A1" });
  type("Takst");
  expect(await read({ range: "Ark1!A1" })).toEqual(["Takst", false]);
  expect(await read({})).toEqual(["Takst", false]);
});

it("tells of two sources, also where one of them has been read", async () => {
  const { read } = openReader();
  await read({ file });
  expect(await read({ file, text: "Sag" })).toBe("one-source");
});
