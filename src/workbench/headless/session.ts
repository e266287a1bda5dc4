import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { formatCell } from "../address/a1";
import { displayText, type DisplayLocale } from "../display/display-text";
import type { Engine } from "../engine/engine";
import type { HostedDocument } from "../host/excel-host";
import { typeBlock } from "../typing/type-into";
import { writeXlsx } from "../xlsx/write-xlsx";
import { readFileInput } from "./read-file-input";
import type { RunningAddIn } from "./run-add-in";
import { findPlace } from "./sheet-place";
import { listThings } from "./lists";
import type { Step } from "./step";

export interface SessionOptions {
  readonly document: HostedDocument;
  readonly locale: DisplayLocale;
  readonly namespace: string;
  /** What relative paths in the steps are relative to; else to the process's folder. */
  readonly base?: string;
  /** Starts the add-in on the document. */
  readonly start: () => Promise<RunningAddIn>;
}

const DONE = { ok: true } as const;

/** A workbook with the add-in running on it, worked by steps. */
export class Session {
  readonly #options: SessionOptions;
  #addIn: RunningAddIn;

  private constructor(options: SessionOptions, addIn: RunningAddIn) {
    this.#options = options;
    this.#addIn = addIn;
  }

  static async open(options: SessionOptions): Promise<Session> {
    return new Session(options, await options.start());
  }

  /** Script errors of the add-in so far. */
  get troubles(): readonly string[] {
    return this.#addIn.troubles;
  }

  /** Does one step and answers what its line shall say. */
  async perform(step: Step): Promise<unknown> {
    const { document, locale } = this.#options;
    const { engine } = document;
    switch (step.kind) {
      case "write": {
        const { sheet, area } = findPlace(engine, step.at);
        const block = { ...area, rowCount: step.cells.length, columnCount: step.cells[0]?.length ?? 1 };
        typeBlock(engine, sheet, block, step.cells, locale);
        await document.functions.settle();
        return DONE;
      }
      case "read":
        return this.#read(step.range);
      case "select": {
        const { sheet, area } = findPlace(engine, step.range);
        engine.selection.set(sheet, [area]);
        return DONE;
      }
      case "action":
        return this.#runAction(step.id, step.input);
      case "command":
        await this.#addIn.host.commands.invoke(step.name, step.name);
        return DONE;
      case "list":
        return listThings(step.what, engine, this.#addIn.door);
      case "count":
        return this.#addIn.host.meter.take();
      case "fault":
        this.#addIn.host.faults.arm(step.fault);
        return DONE;
      case "reload":
        this.#addIn.close();
        this.#addIn = await this.#options.start();
        return DONE;
      case "save":
        await this.save(step.file);
        return DONE;
    }
  }

  async save(file: string): Promise<void> {
    await this.#options.document.functions.settle();
    const book = await this.#options.document.engine.snapshot();
    await writeFile(
      resolve(this.#options.base ?? "", file),
      await writeXlsx(book, { functionNamespace: this.#options.namespace }),
    );
  }

  close(): void {
    this.#addIn.close();
  }

  async #read(range: string): Promise<unknown> {
    const { document, locale } = this.#options;
    const { engine } = document;
    const { sheet, area } = findPlace(engine, range);
    await document.functions.settle();
    const cells = engine.cells.read(sheet, area);
    const messages = readMessages(engine, document, sheet, area);
    return {
      values: cells.map((row) => row.map((cell) => cell.value ?? "")),
      formulas: cells.map((row) => row.map((cell) => cell.formula ?? cell.value ?? "")),
      text: cells.map((row) => row.map((cell) => displayText(cell, locale))),
      ...(Object.keys(messages).length > 0 && { messages }),
    };
  }

  async #runAction(id: string, input: unknown): Promise<unknown> {
    const { host, door } = this.#addIn;
    try {
      return (await door.run(id, await readFileInput(input, this.#options.base))) ?? DONE;
    } finally {
      // A fault is for the next action only, whether it came that far or not.
      host.faults.disarm();
      await this.#options.document.functions.settle();
    }
  }
}

/** What functions said about the errors they left in the range, by cell. */
function readMessages(
  engine: Engine,
  document: HostedDocument,
  sheet: string,
  area: { row: number; column: number; rowCount: number; columnCount: number },
): Record<string, string> {
  const messages: Record<string, string> = {};
  engine.cells.read(sheet, area).forEach((row, rowOffset) =>
    row.forEach((cell, columnOffset) => {
      if (!cell.isError) return;
      const at = { row: area.row + rowOffset, column: area.column + columnOffset };
      const message = document.functions.messageAt(sheet, at.row, at.column);
      if (message !== undefined) messages[formatCell(at.row, at.column)] = message;
    }),
  );
  return messages;
}
