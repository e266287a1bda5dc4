import { strFromU8 } from "fflate";
import { XlsxError } from "../xlsx-error";

export interface ZipEntry {
  readonly name: string;
  readonly checksum: number;
  readonly size: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
/** Names are in UTF-8 where it is set. */
const UTF8_FLAG = 0x0800;
/** Where a file's name stands in the header before its content. */
const LOCAL_NAME = 30;
const LONGEST_COMMENT = 0xffff;

/**
 * The list at the end of a zip. The zip library unpacks by it, but neither checks the checksums nor says what a file
 * will grow to before it does: both are needed to turn a damaged or hostile file away.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== ENTRY_SIGNATURE) throw damaged();
    const nameLength = view.getUint16(offset + 28, true);
    const isLatin = (view.getUint16(offset + 8, true) & UTF8_FLAG) === 0;
    const name = strFromU8(bytes.subarray(offset + 46, offset + 46 + nameLength), isLatin);
    const local = view.getUint32(offset + 42, true) + LOCAL_NAME;
    // Each name stands twice in a zip. A part under a damaged name would silently be missed.
    if (strFromU8(bytes.subarray(local, local + nameLength), isLatin) !== name) throw damaged();
    entries.push({
      name,
      checksum: view.getUint32(offset + 16, true),
      size: view.getUint32(offset + 24, true),
    });
    offset += 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let offset = last; offset >= Math.max(0, last - LONGEST_COMMENT); offset--) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  throw damaged();
}

function damaged(): XlsxError {
  return new XlsxError(
    "DamagedZip",
    "Filen er beskadiget eller ikke hentet helt ned. Hent den igen, eller åbn en kopi.",
  );
}
