export interface SyncCount {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

const NOTHING: SyncCount = { syncs: 0, requestBytes: 0, responseBytes: 0 };

/** Counts the add-in's own round trips to the workbook and what they carry. */
export class SyncMeter {
  #count = NOTHING;

  add(requestBytes: number, responseBytes: number): void {
    this.#count = {
      syncs: this.#count.syncs + 1,
      requestBytes: this.#count.requestBytes + requestBytes,
      responseBytes: this.#count.responseBytes + responseBytes,
    };
  }

  /** What has been counted since the last time it was taken. */
  take(): SyncCount {
    const count = this.#count;
    this.#count = NOTHING;
    return count;
  }
}
