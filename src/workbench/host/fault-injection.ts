export interface Fault {
  /** 1 is the next sync. */
  readonly atSync: number;
  readonly code: string;
  /** Whether the sync does its work before it fails, as when only the answer gets lost. */
  readonly applied: boolean;
}

/** Makes one of the add-in's coming syncs fail. */
export class FaultInjection {
  #fault: Fault | undefined;
  #seen = 0;

  arm(fault: Fault): void {
    this.#fault = fault;
    this.#seen = 0;
  }

  disarm(): void {
    this.#fault = undefined;
  }

  /** Called once for each counted sync: the fault, if this is the one. */
  next(): Fault | undefined {
    if (!this.#fault) return undefined;
    this.#seen += 1;
    if (this.#seen !== this.#fault.atSync) return undefined;
    const fault = this.#fault;
    this.#fault = undefined;
    return fault;
  }
}
