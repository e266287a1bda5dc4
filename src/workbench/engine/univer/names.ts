import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { sameName } from "../../formula/structured-refs";
import type { NameState, NameStore, SheetId } from "../engine";
import { EngineError } from "../engine-error";
import { isValidName } from "../table-names";
import type { UniverContext } from "./context";

type Stored = Omit<ISetDefinedNameMutationParam, "unitId">;

/** Defined names. Univer writes a reference without "=", everything else with it; outside they all begin with "=". */
export class UniverNames implements NameStore {
  readonly #context: UniverContext;
  readonly #service: IDefinedNamesService;
  #created = 0;

  constructor(context: UniverContext) {
    this.#context = context;
    this.#service = context.injector.get(IDefinedNamesService);
  }

  list(): readonly NameState[] {
    return this.#stored().map((name) => ({
      name: name.name,
      formula: name.formulaOrRefString.startsWith("=") ? name.formulaOrRefString : `=${name.formulaOrRefString}`,
      sheet: scopeOf(name),
      comment: name.comment ?? "",
      visible: name.hidden !== true,
    }));
  }

  set(name: NameState): void {
    if (!isValidName(name.name)) throw new EngineError("NameInvalid", `${name.name} cannot be a name`);
    this.#created += 1;
    const existing = this.#find(name.name, name.sheet);
    this.#context.run(SetDefinedNameMutation.id, {
      id: existing?.id ?? `name${this.#created}`,
      name: name.name,
      formulaOrRefString: name.formula,
      localSheetId: name.sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      comment: name.comment,
      hidden: !name.visible,
    });
  }

  remove(name: string, sheet: SheetId | undefined): void {
    const existing = this.#find(name, sheet);
    if (!existing) throw new EngineError("NameNotFound", `No name ${name}`);
    this.#context.run(RemoveDefinedNameMutation.id, { ...existing });
  }

  /** After rows or columns moved: Univer has corrected the names but goes on calculating with what they were. */
  recalculate(): void {
    for (const name of this.#stored()) this.#context.run(SetDefinedNameMutation.id, { ...name });
  }

  #stored(): readonly Stored[] {
    return Object.values(this.#service.getDefinedNameMap(this.#context.unitId) ?? {});
  }

  #find(name: string, sheet: SheetId | undefined): Stored | undefined {
    return this.#stored().find((stored) => sameName(stored.name, name) && scopeOf(stored) === sheet);
  }
}

function scopeOf(name: Stored): SheetId | undefined {
  const scope = name.localSheetId;
  return scope === undefined || scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : scope;
}
