import { useCallback, useEffect, useMemo, useState } from "react";
import type { ActionFault } from "../../../actions/action";
import type { ReferenceValues } from "../../../sheets/workbook-port";
import { orFault } from "../../ask-action";
import { usePane } from "../../pane-context";
import { columnOfThisRow, inThisRow } from "./this-row";

/** Whoever types an address passes several others on the way. */
const TYPING_MS = 250;

export interface CellValues {
  /** undefined: not read yet; null: there is no such thing. */
  readonly valuesOf: (reference: string) => ReferenceValues | null | undefined;
  /** Reads all of them again. */
  readonly readAgain: () => void;
  readonly fault: ActionFault | null;
}

interface Read {
  readonly home: string;
  readonly values: ReadonlyMap<string, ReferenceValues | null>;
  /** What has been asked for as often as the user wanted. */
  readonly round: number;
}

const NOTHING: Read = { home: "", values: new Map(), round: 0 };

/**
 * The values of the references in use, read in one round trip when they change or are asked for again; `row` is the
 * one that "this row" of a table means.
 */
export function useReferenceValues(home: string, references: readonly string[], row: number): CellValues {
  const { services } = usePane();
  const [read, setRead] = useState<Read>(NOTHING);
  const [fault, setFault] = useState<ActionFault | null>(null);
  const [round, setRound] = useState(0);
  // One text for all of them: a new list with the same references is no reason to read.
  const wanted = [...new Set(references.map((text) => columnOfThisRow(text) ?? text))].sort().join("\n");
  useEffect(() => {
    const texts = wanted.split("\n").filter((text) => text !== "");
    const known = read.home === home && read.round === round && texts.every((text) => read.values.has(text));
    if (known || texts.length === 0 || home === "" || !services.isShown()) return undefined;
    let left = false;
    const timer = setTimeout(() => {
      void orFault(() => services.readReferences(home, texts)).then((answer) => {
        if (left) return;
        setFault(answer.ok ? null : answer.fault);
        if (answer.ok)
          setRead({ home, round, values: new Map(texts.map((text, index) => [text, answer.value[index] ?? null])) });
      });
    }, TYPING_MS);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [services, home, wanted, round, read]);
  const readAgain = useCallback(() => {
    setRound((earlier) => earlier + 1);
  }, []);
  // Coming back to the pane may mean that the cells have changed meanwhile.
  useEffect(() => services.reasonsToRead.subscribe(readAgain), [services, readAgain]);
  const valuesOf = useCallback(
    (reference: string) => {
      if (read.home !== home) return undefined;
      const column = columnOfThisRow(reference);
      if (column === null) return read.values.get(reference);
      const whole = read.values.get(column);
      return whole === undefined || whole === null ? whole : inThisRow(whole, row);
    },
    [read, home, row],
  );
  return useMemo(() => ({ valuesOf, readAgain, fault }), [valuesOf, readAgain, fault]);
}
