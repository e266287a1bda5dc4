import { absoluteReference } from "../address/a1";
import type { NameState, SheetId } from "../engine/engine";
import { HostClass, method, object, value, type HostObject } from "../interpreter/host-class";
import { HostError } from "../interpreter/host-error";
import { flag, text } from "./arguments";
import type { Place } from "./live-ranges";
import type { Model } from "./model";
import { invalidArgument, itemNotFound } from "./model-errors";
import { placeOfFormula } from "./place-from-address";

interface NameKey {
  readonly name: string;
  readonly sheet: SheetId | undefined;
}

function same(a: string, b: string): boolean {
  return a.toLocaleLowerCase("en") === b.toLocaleLowerCase("en");
}

/** What a name without a reference stands for. */
function constant(formula: string): string | number | boolean | undefined {
  const body = formula.slice(1);
  if (/^".*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === "TRUE";
  return body.trim() !== "" && !Number.isNaN(Number(body)) ? Number(body) : undefined;
}

function typeOf(model: Model, formula: string): string {
  if (placeOfFormula(model, formula)) return "Range";
  const plain = constant(formula);
  if (typeof plain === "number") return Number.isInteger(plain) ? "Integer" : "Double";
  if (typeof plain === "boolean") return "Boolean";
  return typeof plain === "string" ? "String" : "Range";
}

/** The classes NamedItem and NamedItemCollection. */
export function createNames(model: Model): (sheet: SheetId | undefined) => HostObject {
  const { engine } = model;
  const find = (key: NameKey): NameState | undefined =>
    engine.names.list().find((candidate) => same(candidate.name, key.name) && candidate.sheet === key.sheet);
  const state = (key: NameKey): NameState => {
    const found = find(key);
    if (!found) throw itemNotFound(`There is no name ${key.name}`);
    return found;
  };
  const rangeOf = (key: NameKey): HostObject | null => {
    const place = placeOfFormula(model, state(key).formula);
    return place ? model.open.range(place.sheet, place.area) : null;
  };

  const named = new HostClass<NameKey>(
    "NamedItem",
    {
      name: value((key) => state(key).name),
      formula: value(
        (key) => state(key).formula,
        (key, formula) =>
          engine.names.set({ ...state(key), formula: checkedFormula(text(formula, "NamedItem.formula")) }),
      ),
      value: value((key) => {
        const { formula } = state(key);
        return constant(formula) ?? formula.slice(1);
      }),
      type: value((key) => typeOf(model, state(key).formula)),
      scope: value((key) => (state(key).sheet === undefined ? "Workbook" : "Worksheet")),
      visible: value(
        (key) => state(key).visible,
        (key, shown) => engine.names.set({ ...state(key), visible: flag(shown, "visible") }),
      ),
      comment: value(
        (key) => state(key).comment,
        (key, comment) => engine.names.set({ ...state(key), comment: text(comment, "comment") }),
      ),
      worksheet: object((key) => (key.sheet === undefined ? null : model.open.worksheet(key.sheet))),
      delete: method((key) => engine.names.remove(state(key).name, key.sheet)),
      getRange: method((key) => {
        const range = rangeOf(key);
        if (!range) throw new HostError("InvalidOperation", `${key.name} stands for no range`);
        return range;
      }),
      getRangeOrNullObject: method(rangeOf),
    },
    { id: (key) => key.name },
  );

  const inScope = (sheet: SheetId | undefined): readonly NameState[] =>
    engine.names.list().filter((name) => name.sheet === sheet);
  const open = (sheet: SheetId | undefined, key: unknown): HostObject | null => {
    const at = { name: text(key, "name"), sheet };
    return find(at) ? named.wrap(at) : null;
  };
  const existing = (sheet: SheetId | undefined, key: unknown): HostObject => {
    const found = open(sheet, key);
    if (!found) throw itemNotFound(`There is no name ${String(key)}`);
    return found;
  };
  const collection = new HostClass<SheetId | undefined>(
    "NamedItemCollection",
    {
      getCount: method((sheet) => inScope(sheet).length),
      getItem: method((sheet, [key]) => existing(sheet, key)),
      getItemOrNullObject: method((sheet, [key]) => open(sheet, key)),
      add: method((sheet, [name, reference, comment]) => {
        const key = { name: text(name, "name"), sheet };
        const taken = find(key) !== undefined || engine.tables.list().some((table) => same(table.name, key.name));
        if (taken) throw new HostError("ItemAlreadyExists", `The name ${key.name} is taken`);
        const place = model.open.placeOf(reference);
        const formula = place ? absolute(model, place) : checkedFormula(text(reference, "reference"));
        const note = comment === undefined || comment === null ? "" : text(comment, "comment");
        engine.names.set({ ...key, formula, comment: note, visible: true });
        return named.wrap(key);
      }),
    },
    {
      items: (sheet) => inScope(sheet).map((name) => named.wrap({ name: name.name, sheet })),
      item: (sheet, key) => existing(sheet, key),
      itemMembers: named.memberNames,
    },
  );
  return (sheet) => collection.wrap(sheet);
}

function checkedFormula(formula: string): string {
  // Literals without "=" fail in Excel on the web: refused everywhere here.
  if (!formula.startsWith("=")) throw invalidArgument('What a name stands for begins with "="');
  return formula;
}

function absolute(model: Model, place: Place): string {
  const sheet = model.engine.sheets.list().find((candidate) => candidate.id === place.sheet);
  return `=${absoluteReference(sheet?.name ?? "", place.area)}`;
}
