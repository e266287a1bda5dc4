import { decodeText, fileBytes } from "../../../../src/actions/cases/decode-file";

const TEXT = "Målgruppe;Ejer\r\nÆldre;Ø";
const decode = (bytes: Buffer) => {
  const file = fileBytes({ name: "sager.csv", base64: bytes.toString("base64") });
  const decoded = file.ok ? decodeText("sager.csv", file.value) : file;
  return decoded.ok ? decoded.value : decoded.fault.code;
};

it.each([
  ["UTF-8", Buffer.from(TEXT, "utf8")],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${TEXT}`, "utf8")],
  ["Windows-1252", Buffer.from(TEXT, "latin1")],
  ["UTF-16", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
])("a file in %s is read", (_, bytes) => {
  expect(decode(bytes)).toBe(TEXT);
});

it.each([
  ["nothing", Buffer.from(""), "file-empty"],
  ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), "file-old-excel"],
  [
    "a workbook with a password",
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from("EncryptedPackage", "utf16le")]),
    "file-encrypted",
  ],
  ["no text", Buffer.from([1, 0, 2, 0]), "file-not-text"],
  [
    "letters read in the wrong way once before",
    Buffer.from(Buffer.from(TEXT, "utf8").toString("latin1"), "utf8"),
    "letters-damaged",
  ],
  ["UTF-8 that lacks a byte", Buffer.concat([Buffer.from(TEXT, "utf8"), Buffer.from([0xc3])]), "letters-damaged"],
])("a file that holds %s is told to", (_, bytes, code) => {
  expect(decode(bytes)).toBe(code);
});

it("what is no base64 is no file", () => {
  expect(fileBytes({ name: "sager.csv", base64: "x!" })).toMatchObject({ ok: false, fault: { code: "file-empty" } });
});
