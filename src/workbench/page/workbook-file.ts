import { blankBook } from "../book/blank-book";
import type { Book, NotCarried } from "../book/book";
import type { Engine } from "../engine/engine";
import { readXlsx } from "../xlsx/read-xlsx";
import { writeXlsx } from "../xlsx/write-xlsx";
import type { Notices } from "./notices";
import type { PageTexts } from "./texts";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export interface WorkbookFileOptions {
  readonly engine: Engine;
  readonly texts: PageTexts;
  readonly notices: Notices;
  /** "TILTAG": how custom functions are told from Excel's own in the file. */
  readonly functionNamespace: string;
  /** Another workbook is in front now: Excel gives it an add-in of its own. */
  readonly onReplaced: (name: string) => void;
}

export interface WorkbookFile {
  startEmpty(): void;
  openFile(file: File): Promise<void>;
  openAddress(address: string, name: string): Promise<void>;
  save(): Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the bytes over by the next task.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}

/** The workbook as a file: a new one, one opened, one saved; and what the opened file held that cannot be saved again. */
export function createWorkbookFile({
  engine,
  texts,
  notices,
  functionNamespace,
  onReplaced,
}: WorkbookFileOptions): WorkbookFile {
  let name: string = texts.emptyName;
  let leftBehind: readonly NotCarried[] = [];

  function replace(book: Book, newName: string, notCarried: readonly NotCarried[]): void {
    engine.load(book);
    name = newName;
    leftBehind = notCarried;
    onReplaced(newName);
  }

  async function openBytes(bytes: Uint8Array, newName: string): Promise<void> {
    const { book, notCarried } = await readXlsx(bytes);
    replace(book, newName, notCarried);
  }

  return {
    startEmpty: () => {
      replace(blankBook(texts.firstSheet), texts.emptyName, []);
    },
    openFile: async (file) => {
      notices.tell(texts.opening);
      try {
        await openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
        notices.tell(texts.opened(file.name));
      } catch (error) {
        // The workbook that was open stays open.
        notices.tell(texts.cannotOpen(file.name, reasonOf(error)), "problem");
      }
    },
    openAddress: async (address, newName) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await openBytes(new Uint8Array(await response.arrayBuffer()), newName);
    },
    save: async () => {
      if (leftBehind.length > 0 && !(await notices.askToLeaveBehind(leftBehind))) return;
      notices.tell(texts.saving);
      try {
        const bytes = await writeXlsx(await engine.snapshot(), { functionNamespace });
        download(Uint8Array.from(bytes), name);
        notices.tell(texts.saved(name));
      } catch (error) {
        notices.tell(texts.cannotSave(reasonOf(error)), "problem");
      }
    },
  };
}
