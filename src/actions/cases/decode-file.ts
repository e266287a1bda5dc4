import { fail, succeed, type Result } from "../../finance/result";
import { actionFault, type ActionFault } from "../action";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];

/** "Ã¦", "Ã¸", "Ã¥" and their capitals: letters of UTF-8 that somebody has read as Windows-1252 on the way. */
const TWICE_ENCODED = /Ã[¦¸¥†˜…\u0086\u0098\u0085]/;

/** What stands where bytes are no UTF-8. */
const REPLACED = "\ufffd";

/** The bytes of a chosen file; a file that could not be read has none. */
export function fileBytes({ name, base64 }: FileInput): Result<Uint8Array, ActionFault> {
  const bytes = bytesOf(base64);
  if (bytes === null || bytes.length === 0) return fail(fileEmpty(name));
  if (!startsWith(bytes, OLD_EXCEL)) return succeed(bytes);
  return fail(holdsEncrypted(bytes) ? fileEncrypted(name) : fileOldExcel(name));
}

export interface FileInput {
  readonly name: string;
  readonly base64: string;
}

/** An .xlsx file is a zip. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIP);

/** The text of a file: UTF-8, UTF-16 with its mark, or else Windows-1252, as older Danish systems write. */
export function decodeText(name: string, bytes: Uint8Array): Result<string, ActionFault> {
  const text = decode(bytes);
  if (text.includes("\u0000")) return fail(fileNotText(name));
  return TWICE_ENCODED.test(text) ? fail(lettersDamaged(name)) : succeed(text);
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function bytesOf(base64: string): Uint8Array | null {
  if (base64.length % 4 !== 0 || !BASE64.test(base64)) return null;
  const text = atob(base64);
  // Files of many megabytes come this way: `Uint8Array.from` would hold the pane for a tenth of a second each.
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Office keeps a workbook with a password in a file like the old ones, under this name. */
const holdsEncrypted = (bytes: Uint8Array): boolean =>
  new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes(REPLACED) ? new TextDecoder("windows-1252").decode(bytes) : text;
}

const fileEmpty = (name: string): ActionFault =>
  actionFault("file-empty", `Filen »${name}« er tom.`, `The file “${name}” is empty.`);

export const fileEncrypted = (name: string): ActionFault =>
  actionFault(
    "file-encrypted",
    `»${name}« er beskyttet med en adgangskode. Åbn filen i Excel, fjern adgangskoden, og gem den igen.`,
    `“${name}” is protected by a password. Open it in Excel, remove the password and save it again.`,
  );

const fileOldExcel = (name: string): ActionFault =>
  actionFault(
    "file-old-excel",
    `»${name}« er i Excels gamle format (.xls). Gem den som .xlsx eller CSV, og prøv igen.`,
    `“${name}” is in Excel's old format (.xls). Save it as .xlsx or CSV and try again.`,
  );

const fileNotText = (name: string): ActionFault =>
  actionFault(
    "file-not-text",
    `»${name}« er ikke en tekstfil. Gem udtrækket som CSV, og prøv igen.`,
    `“${name}” is not a text file. Save the export as CSV and try again.`,
  );

const lettersDamaged = (name: string): ActionFault =>
  actionFault(
    "letters-damaged",
    `Æ, ø og å er ødelagt i »${name}«: filen er gemt med forkert tegnsæt på vejen. Hent udtrækket igen, og gem det som UTF-8.`,
    `Æ, ø and å are damaged in “${name}”: the file was saved in the wrong encoding on the way. Fetch the export again and save it as UTF-8.`,
  );
