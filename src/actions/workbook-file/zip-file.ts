import { Inflate } from "fflate";
import { damaged, WorkbookFileError } from "./workbook-file-error";

/** What a zip holds under a name. */
interface ZipEntry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header stands. */
  readonly offset: number;
}

/** A zip's parts by their names; Excel does not tell capitals apart in them. */
export interface ZipFile {
  readonly has: (name: string) => boolean;
  /** The part unpacked bit by bit; complete and undamaged when it has come to its end. */
  readonly unpack: (name: string) => Generator<Unpacked, void>;
}

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** How much of the part has been unpacked, from 0 to 1. */
  readonly share: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const HEADER_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const HEADER_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;
const [STORED, DEFLATED] = [0, 8];

/** Some ten to a hundred kilobytes of a sheet at a time: the pane draws between them. */
const PIECE = 4_096;

/** Opens a zip by the list at its end. The sizes and checksums there tell whether a part is whole. */
export function openZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readEntries(bytes, view);
  const find = (name: string): ZipEntry | undefined => entries.get(name.toLowerCase());
  return {
    has: (name) => find(name) !== undefined,
    *unpack(name) {
      const entry = find(name);
      if (entry === undefined) throw damaged(`${name} is missing`);
      if (entry.isEncrypted) throw new WorkbookFileError("encrypted", name);
      yield* checked(unpackEntry(packedBytes(bytes, view, entry), entry.method), entry, name);
    },
  };
}

function readEntries(bytes: Uint8Array, view: DataView): ReadonlyMap<string, ZipEntry> {
  const end = findEnd(view);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      throw damaged("the list of parts is broken");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    entries.set(name.toLowerCase(), {
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw damaged("the end is missing");
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packedSize }: ZipEntry): Uint8Array {
  if (offset + HEADER_LENGTH > view.byteLength || view.getUint32(offset, true) !== HEADER_SIGNATURE)
    throw damaged("a part is not where it should be");
  const start = offset + HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > view.byteLength) throw damaged("a part is cut off");
  return bytes.subarray(start, start + packedSize);
}

function* unpackEntry(packed: Uint8Array, method: number): Generator<Unpacked, void> {
  if (method !== STORED && method !== DEFLATED) throw damaged(`unknown compression ${String(method)}`);
  let found: Uint8Array[] = [];
  const inflate = new Inflate((piece) => found.push(piece));
  for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
    const piece = packed.subarray(at, at + PIECE);
    const isLast = at + PIECE >= packed.length;
    if (method === STORED) found.push(piece);
    else push(inflate, piece, isLast);
    for (const bytes of found) yield { bytes, share: Math.min(1, (at + PIECE) / packed.length) };
    found = [];
  }
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch (cause) {
    // Whatever the library finds wrong, it is about the bytes.
    throw damaged(String(cause));
  }
}

function* checked(pieces: Generator<Unpacked, void>, entry: ZipEntry, name: string): Generator<Unpacked, void> {
  let checksum = 0xffffffff;
  let size = 0;
  for (const piece of pieces) {
    for (const byte of piece.bytes) checksum = (CHECKSUMS[(checksum ^ byte) & 0xff] ?? 0) ^ (checksum >>> 8);
    size += piece.bytes.length;
    if (size > entry.size) break;
    yield piece;
  }
  if (size !== entry.size || (checksum ^ 0xffffffff) >>> 0 !== entry.checksum) throw damaged(`${name} is not whole`);
}

/** CRC-32, as a zip keeps it of each part. */
const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
