import { render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { actionFault, type ActionFault } from "../../../src/actions/action";
import type { DecisionReading } from "../../../src/actions/beslutningsblokke/laes-beslutningsblokke";
import type { NyTiltagstabelOutcome } from "../../../src/actions/ny-tiltagstabel/ny-tiltagstabel";
import type { Overview } from "../../../src/actions/read-overview";
import { fail, succeed, type Result } from "../../../src/finance/result";
import { parseAddress, type SheetPlace } from "../../../src/sheets/cells/address";
import type { CellValue } from "../../../src/sheets/cells/cell";
import type { ReferenceValues } from "../../../src/sheets/workbook-port";
import type { Language } from "../../../src/sheets/cells/language";
import { createNavigator, type Navigator, type Route } from "../../../src/taskpane/navigator";
import { Pane } from "../../../src/taskpane/pane";
import { computeCall } from "../../../src/entries/compute-call";
import { functionHelp } from "../../../src/entries/function-help";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { createSignal, type Signal } from "../../../src/taskpane/signal";

export interface AskedAction {
  readonly id: string;
  readonly input: unknown;
}

export interface PaneWorld {
  readonly user: UserEvent;
  readonly navigator: Navigator;
  /** What was asked of the actions, in order. */
  readonly asked: AskedAction[];
  readonly shown: SheetPlace[];
  readonly copied: string[];
  readonly reads: () => number;
  readonly reasonsToRead: Signal;
  /** Makes another cell the active one, as the user does; the pane hears of it. */
  readonly moveTo: (at: string, formula?: CellValue) => void;
  /** The references that were read, a list for each round trip. */
  readonly referencesRead: (readonly string[])[];
  /** Closes the pane and opens it again on the same workbook. */
  readonly reopen: () => void;
}

export interface WorldOptions {
  readonly language?: Language;
  readonly overview?: Partial<Overview>;
  readonly start?: Route;
  readonly selection?: { readonly at: string; readonly values: readonly (readonly CellValue[])[] };
  readonly active?: { readonly at: string; readonly formula: CellValue };
  /** What stands in the workbook, by reference as it is asked for: "B2:E9", "Data!B2", "Budget". */
  readonly cells?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
  readonly decision?: () => DecisionReading;
  readonly answer?: (asked: AskedAction) => Result<unknown, ActionFault> | Promise<Result<unknown, ActionFault>>;
  readonly isShown?: boolean;
  readonly clipboard?: boolean;
}

export const INSERTED: NyTiltagstabelOutcome = {
  sheet: "Ark1",
  table: "Handleplan_2027",
  address: "Ark1!B3:J12",
  notQuantified: 0,
};

export const placeAt = (address: string): SheetPlace => {
  const place = parseAddress(address);
  if (!place.ok) throw new Error(`${address} is no place`);
  return place.value;
};

/** The values of a reference: those of the workbook, null where nothing is known by that name. */
function valuesAt(cells: NonNullable<WorldOptions["cells"]>, sheet: string, text: string): ReferenceValues | null {
  const values = cells[text];
  if (values === undefined) return null;
  const place = parseAddress(text, sheet);
  const error = values.flat().find((cell) => typeof cell === "string" && /^#[A-Z]+!$/.test(cell));
  return {
    place: place.ok ? place.value : placeAt(`${sheet}!A1`),
    values,
    error: typeof error === "string" ? { cell: `${sheet}!C4`, shows: error } : null,
  };
}

/** The pane with a small world around it: a workbook that answers as told, and a record of what was asked. */
export function openPane(options: WorldOptions = {}): PaneWorld {
  const {
    language = "da",
    answer = () => succeed(INSERTED),
    selection = { at: "Ark1!B3", values: [[null]] },
  } = options;
  const kept = new Map<string, string>();
  const [asked, shown, copied] = [[] as AskedAction[], [] as SheetPlace[], [] as string[]];
  const reasonsToRead = createSignal();
  const moved = createSignal();
  const referencesRead: (readonly string[])[] = [];
  let active = options.active ?? { at: "Ark1!B3", formula: "" };
  let reads = 0;
  const services: PaneServices = {
    language,
    functions: functionHelp(language),
    computeCall: (call) => computeCall(call, language),
    readActiveCell: () => {
      const place = placeAt(active.at);
      return Promise.resolve(succeed({ place, origin: place, formula: active.formula }));
    },
    readReferences: (sheet, references) => {
      referencesRead.push(references);
      return Promise.resolve(succeed(references.map((text) => valuesAt(options.cells ?? {}, sheet, text))));
    },
    onSelection: moved.subscribe,
    runAction: (id, input) => {
      asked.push({ id, input });
      return Promise.resolve(answer({ id, input }));
    },
    readOverview: () => {
      reads++;
      return Promise.resolve(
        succeed({ sheets: ["Ark1"], activeSheet: "Ark1", tables: [], log: [], ...options.overview }),
      );
    },
    readDecisionBlocks: (table) =>
      Promise.resolve(
        options.decision === undefined
          ? fail(actionFault("table-not-found", `Der er ingen tabel, der hedder »${table}«.`, `No table “${table}”.`))
          : succeed(options.decision()),
      ),
    readSelection: () => Promise.resolve(succeed({ place: placeAt(selection.at), values: selection.values })),
    show: (place) => {
      shown.push(place);
      return Promise.resolve(succeed(undefined));
    },
    // 22-11-2026 at noon.
    now: () => 46348.5,
    drafts: {
      read: (name) => kept.get(name) ?? null,
      write: (name, text) => kept.set(name, text),
      clear: (name) => kept.delete(name),
    },
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve(options.clipboard ?? true);
    },
    program: { version: "0.1.0", host: "Excel", platform: "PC" },
    isShown: () => options.isShown ?? true,
    reasonsToRead,
  };
  const navigator = createNavigator(options.start);
  const draw = (): ReturnType<typeof render> =>
    render(<Pane services={services} navigator={navigator} brightness="light" />);
  let page = draw();
  return {
    user: userEvent.setup(),
    navigator,
    asked,
    shown,
    copied,
    reads: () => reads,
    reasonsToRead,
    moveTo: (at, formula = "") => {
      active = { at, formula };
      moved.emit();
    },
    referencesRead,
    reopen: () => {
      page.unmount();
      page = draw();
    },
  };
}
