import { expandLet } from "./expand-let";
import { remember } from "./remember";
import { mapStructured, pieces, type StructuredRef } from "./structured-refs";

/**
 * The engine knows table and column names only as plain letters: no underscore, no full stop, no space, and it tells
 * capitals from small letters. So it is given names spelled in letters that stand for the characters' codes.
 */
const spellInLetters = remember((name): string => {
  let spelled = "";
  const lower = name.toLocaleLowerCase("en");
  for (let index = 0; index < lower.length; index += 1) {
    const code = lower.charCodeAt(index);
    for (const shift of [12, 8, 4, 0]) spelled += String.fromCharCode(97 + ((code >> shift) & 15));
  }
  return spelled;
});

/** The name under which the engine finds a table. */
export function engineTableName(name: string): string {
  return `tbl${spellInLetters(name)}`;
}

/** The name under which the engine finds a column. */
export function engineColumnName(name: string): string {
  return `col${spellInLetters(name)}`;
}

const SECTION: Readonly<Record<string, string>> = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  "this row": "#This Row",
};

function engineRef(ref: StructuredRef): string {
  const table = engineTableName(ref.table);
  // Two sections at once (headers and data) are everything there is: the workbench's tables have no totals row.
  const section = ref.sections.length > 1 ? "#All" : SECTION[ref.sections[0] ?? ""];
  const columns = ref.columns.map((name) => `[${engineColumnName(name)}]`).join(":");
  if (columns === "") return `${table}[${section ?? "#Data"}]`;
  if (section === undefined) return ref.columns.length === 1 ? `${table}${columns}` : `${table}[${columns}]`;
  return `${table}[[${section}],${columns}]`;
}

/** The engine takes 1E3 for a text. */
function plainNumber(written: string): string {
  if (!/e/i.test(written)) return written;
  return Number(written).toLocaleString("en", {
    useGrouping: false,
    maximumFractionDigits: 20,
    maximumSignificantDigits: 17,
  });
}

function bareToken(
  piece: { readonly type: string; readonly value: string },
  isTable: (name: string) => boolean,
): string {
  if (piece.type === "number") return plainNumber(piece.value);
  // A table's bare name means its data.
  if (piece.type === "range_named" && isTable(piece.value))
    return engineRef({ table: piece.value, columns: [], sections: [] });
  return piece.value;
}

/** What the engine is given to calculate for a formula as typed. `isTable` tells whether a bare name is a table's. */
export function toEngineDialect(formula: string, isTable: (name: string) => boolean): string {
  const expanded = expandLet(formula);
  const withRefs = mapStructured(expanded, (ref) => (ref.table === "" ? undefined : engineRef(ref)));
  return pieces(withRefs)
    .map((piece) => bareToken(piece, isTable))
    .join("");
}
