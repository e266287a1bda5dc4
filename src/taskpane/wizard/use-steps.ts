import { useEffect, useRef, useState, type RefObject } from "react";
import { useFieldErrors, type FieldErrors, type ShownErrors } from "./use-field-errors";

export interface Steps {
  readonly body: RefObject<HTMLElement | null>;
  readonly shown: ShownErrors;
  /** The user has tried to go on, and something stood in the way. */
  readonly tried: boolean;
  /** Goes on by `onward` where nothing stands in the way; else shows all that does and leads to the first of it. */
  readonly attempt: (onward: () => void) => void;
  /** Another step begins anew. */
  readonly reset: () => void;
}

/** What all wizards do with a step: hold it until its fields are fine, and lead to the one that is not. */
export function useSteps(step: string, errors: FieldErrors): Steps {
  const shown = useFieldErrors(step, errors);
  const body = useRef<HTMLElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts === 0) return;
    const wrong = body.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? body.current?.querySelector<HTMLElement>('input[id$="-title"]'))?.focus();
  }, [attempts]);
  return {
    body,
    shown,
    tried: attempts > 0,
    attempt: (onward) => {
      if (Object.keys(errors).length === 0) {
        onward();
        return;
      }
      shown.showAll();
      setAttempts((count) => count + 1);
    },
    reset: () => {
      setAttempts(0);
    },
  };
}
