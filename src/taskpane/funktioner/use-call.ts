import { useMemo, useState } from "react";
import type { ActiveCell } from "../../sheets/workbook-port";
import { parseAddress } from "../../sheets/cells/address";
import { usePane } from "../pane-context";
import type { Element } from "../pane-services";
import { EMPTY_FIELD, readField, type ArgumentField, type ReadArgument } from "./arguments/field";
import type { CallDraft } from "./explorer-draft";
import type { FunctionHelp } from "./function-help";
import { computeAnswer, type Answer } from "./values/compute-answer";
import { referencesIn, type Followed } from "./values/follow-argument";
import { useReferenceValues, type CellValues } from "./values/use-reference-values";

/** A call as it stands in the fields: what is in them, what they come to, and what the function says. */
export interface Call {
  readonly help: FunctionHelp;
  /** The sheet that an address without one means. */
  readonly home: string;
  readonly fields: readonly ArgumentField[];
  readonly given: readonly ReadArgument[];
  readonly followed: readonly Followed[];
  readonly answer: Answer;
  readonly cells: CellValues;
  readonly readsCells: boolean;
  readonly explain: (element: Element) => void;
}

const FIRST: Element = { row: 0, column: 0 };

export function useCall(help: FunctionHelp, draft: CallDraft, active: ActiveCell | null): Call {
  const { services } = usePane();
  const [element, explain] = useState<Element>(draft.from?.element ?? FIRST);
  const home = draft.home === "" ? (active?.place.sheet ?? "") : draft.home;
  const fields = useMemo(
    () => help.parameters.map((_, index) => draft.fields[index] ?? EMPTY_FIELD),
    [help, draft.fields],
  );
  const given = useMemo(
    () => help.parameters.map((parameter, index) => readField(fields[index] ?? EMPTY_FIELD, parameter)),
    [help, fields],
  );
  const references = useMemo(() => given.flatMap(referencesIn), [given]);
  const cells = useReferenceValues(home, references, rowOf(draft, active));
  const { valuesOf } = cells;
  const { followed, answer } = useMemo(
    () => computeAnswer(help, given, valuesOf, services, element),
    [help, given, valuesOf, services, element],
  );
  return { help, home, fields, given, followed, answer, cells, readsCells: references.length > 0, explain };
}

/** The row that "this row" means: that of the cell whose formula is looked at, else the active one. */
function rowOf({ from }: CallDraft, active: ActiveCell | null): number {
  const place = from === null ? null : parseAddress(from.cell);
  return place?.ok === true ? place.value.area.row : (active?.place.area.row ?? 0);
}
