import { CustomFunctions } from "../../src/workbench/functions/custom-functions";

/** The host's custom functions, to which calls can also be handed without any cell. */
export class DirectFunctions extends CustomFunctions {
  #send: ((entries: readonly unknown[]) => void) | undefined;
  #answered: ((count: number) => void) | undefined;

  override connect(send: (entries: readonly unknown[]) => void): void {
    this.#send = send;
    super.connect(send);
  }

  override receive(argument: unknown): void {
    if (this.#answered && Array.isArray(argument)) this.#answered(argument.length);
    else super.receive(argument);
  }

  /** Sends all these calls in one event, as Excel's recalculation does; the milliseconds until the last answer is back. */
  async time(id: string, argumentLists: readonly (readonly unknown[])[]): Promise<number> {
    const entries = argumentLists.map((argumentList, index) => {
      const call = index + 1;
      return [1, 1000, "", JSON.stringify([call, id, argumentList, `Ark1!C${call}`, 0]), call, false];
    });
    const send = this.#send;
    if (send === undefined) throw new Error("The add-in is not connected");
    const started = performance.now();
    await new Promise<void>((resolve) => {
      let missing = entries.length;
      this.#answered = (count) => {
        missing -= count;
        if (missing <= 0) resolve();
      };
      send(entries);
    });
    this.#answered = undefined;
    return performance.now() - started;
  }
}
