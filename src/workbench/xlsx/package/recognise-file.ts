import { XlsxError } from "../xlsx-error";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Name of the stream in which Office keeps an encrypted workbook. */
const ENCRYPTED = "EncryptedPackage";

/** Turns away what is not a zip, with what it is where that can be seen. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) {
    throw new XlsxError("NotAZip", "Filen er ikke en Excel-projektmappe (.xlsx).");
  }
  if (holdsUtf16(bytes, ENCRYPTED)) {
    throw new XlsxError(
      "PasswordProtected",
      "Projektmappen er beskyttet med en adgangskode. Åbn den i Excel, fjern adgangskoden og gem den igen.",
    );
  }
  throw new XlsxError("OldExcelFormat", "Filen er i Excels gamle format (.xls). Gem den som .xlsx i Excel.");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes(text);
}
