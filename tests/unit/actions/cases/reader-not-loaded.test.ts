import { readWorkbookFile } from "../../../../src/actions/cases/read-workbook-file";
import { UNWATCHED } from "../../../../src/actions/watch";

let isOnline = false;

// As webpack's import does where the network has gone: it rejects, and tries anew the next time.
jest.mock("../../../../src/actions/workbook-file/read-workbook-file", () => {
  if (!isOnline) throw new Error("Loading chunk workbook-file failed.");
  return jest.requireActual<object>("../../../../src/actions/workbook-file/read-workbook-file");
});

it("says so where what reads Excel files can't be fetched, and reads when it can", async () => {
  const read = () => readWorkbookFile("udtræk.xlsx", new Uint8Array([0x50, 0x4b, 0x03, 0x04]), null, UNWATCHED);
  const first = await read();
  expect(first).toMatchObject({ ok: false, fault: { code: "file-reader-not-loaded" } });
  expect(first.ok ? "" : first.fault.sentence.da).toContain("Se efter, om der er net, og vælg »udtræk.xlsx« igen");
  isOnline = true;
  expect(await read()).toMatchObject({ ok: false, fault: { code: "file-damaged" } });
});
