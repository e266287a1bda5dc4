import { unzipSync } from "fflate";
import { XlsxError } from "../xlsx-error";
import { crc32 } from "./crc32";
import { refuseOtherFiles } from "./recognise-file";
import { readZipDirectory } from "./zip-directory";

/** The parts of an Office file by name, without leading slash. */
export interface Package {
  readonly partNames: readonly string[];
  has(name: string): boolean;
  /** The part as text; throws where it is missing. */
  text(name: string): string;
}

/** Unpacked: a workbook of a million filled cells is about 60 MB. */
const LARGEST_BYTES = 512 * 1024 * 1024;

export function openPackage(bytes: Uint8Array): Package {
  refuseOtherFiles(bytes);
  const parts = unpack(bytes);
  // Part names do not differ by case alone, and some producers refer to them in another one.
  const byLowerCase = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const find = (name: string): Uint8Array | undefined => {
    const key = byLowerCase.get(name.toLowerCase());
    return key === undefined ? undefined : parts.get(key);
  };
  return {
    partNames: [...parts.keys()],
    has: (name) => find(name) !== undefined,
    text(name) {
      const content = find(name);
      if (content !== undefined) return decode(content);
      throw new XlsxError(
        "MissingPart",
        `Filen er beskadiget: delen "${name}" mangler. Åbn den i Excel og gem den igen.`,
      );
    },
  };
}

function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = readZipDirectory(bytes).filter((entry) => !entry.name.endsWith("/"));
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LARGEST_BYTES) {
    throw new XlsxError("TooLarge", "Projektmappen er for stor til at blive åbnet her (over 512 MB udpakket).");
  }
  const unpacked = inflate(bytes);
  return new Map(
    entries.map((entry) => {
      const content = unpacked[entry.name];
      if (content?.length !== entry.size || crc32(content) !== entry.checksum) throw damagedPart(entry.name);
      return [entry.name.replaceAll("\\", "/").replace(/^\//, ""), content];
    }),
  );
}

function inflate(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch (cause) {
    throw new XlsxError("DamagedZip", "Filen er beskadiget og kan ikke pakkes ud. Hent den igen, eller åbn en kopi.", {
      cause,
    });
  }
}

function damagedPart(name: string): XlsxError {
  return new XlsxError("DamagedZip", `Filen er beskadiget: delen "${name}" har forkert kontrolsum. Hent filen igen.`);
}

function decode(content: Uint8Array): string {
  const isUtf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  return new TextDecoder(isUtf16 ? (content[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(content);
}
