import { useCallback, useMemo, useState } from "react";

/** Sentences by field; a field that is not in it is fine. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface ShownErrors {
  readonly errorOf: (field: string) => string | undefined;
  readonly leave: (field: string) => void;
  /** From now on every field of the step says what is wrong with it. */
  readonly showAll: () => void;
}

interface Seen {
  readonly step: string;
  readonly all: boolean;
  readonly left: ReadonlySet<string>;
}

/** A field's error is shown once the user has left the field, or has tried to leave the step. */
export function useFieldErrors(step: string, errors: FieldErrors): ShownErrors {
  const [seen, setSeen] = useState<Seen>({ step, all: false, left: new Set() });
  const leave = useCallback((field: string) => {
    setSeen((earlier) => (earlier.left.has(field) ? earlier : { ...earlier, left: new Set([...earlier.left, field]) }));
  }, []);
  const showAll = useCallback(() => {
    setSeen((earlier) => ({ ...earlier, step, all: true }));
  }, [step]);
  const all = seen.all && seen.step === step;
  return useMemo(
    () => ({ errorOf: (field) => (all || seen.left.has(field) ? errors[field] : undefined), leave, showAll }),
    [all, seen.left, errors, leave, showAll],
  );
}
