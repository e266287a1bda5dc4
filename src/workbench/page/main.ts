import { ILayoutService } from "@univerjs/ui";
import { EngineError } from "../engine/engine-error";
import { createUniverEngine } from "../engine/univer/univer-engine";
import { drawRibbon } from "../ribbon/draw-ribbon";
import "../ribbon/ribbon.css";
import { typeBlock, typeInto } from "../typing/type-into";
import { loadAddIn, localAddress } from "./add-in";
import { cellAsTyped } from "./cell-as-typed";
import { showValuesInDanish } from "./danish-display";
import { createChartLayer } from "./chart-layer";
import { createFormulaBar } from "./formula-bar";
import { helpOnlyWithAddInFunctions } from "./function-help";
import { createGrid } from "./grid";
import { routeCellEditing } from "./grid-editing";
import { routePasting } from "./grid-paste";
import "./page.css";
import { readPageOptions } from "./page-options";
import { createShell } from "./shell";
import { pageTexts } from "./texts";
import { createTitleBar } from "./title-bar";
import { createWorkbookFile } from "./workbook-file";
import { createWorkbookView } from "./workbook-view";

const options = readPageOptions(window.location.search);
const texts = pageTexts(options.language);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function start(root: HTMLElement): Promise<void> {
  const shell = createShell(root, options, texts, () => {
    addIn.paneWasClosed();
  });
  const { notices, pane } = shell;
  const tellProblem = (text: string): void => {
    notices.tell(text, "problem");
  };

  const formulaBar = createFormulaBar({
    texts,
    onCommit: (text) => {
      const { sheet, row, column } = view.active();
      type(sheet, row, column, text);
    },
    onEntered: () => {
      view.moveDown();
    },
    onGoTo: (place) => {
      if (!view.goTo(place)) tellProblem(texts.unknownPlace(place));
    },
    onLeave: () => {
      handles.univer.__getInjector().get(ILayoutService).focus();
    },
  });
  const titleBar = createTitleBar({
    texts,
    onNew: () => {
      file.startEmpty();
    },
    onOpen: (chosen) => void file.openFile(chosen),
    onSave: () => void file.save(),
  });

  // Univer measures its place when it starts: the page must stand before.
  const ribbonPlace = document.createElement("div");
  shell.show(titleBar.root, ribbonPlace, formulaBar.root);
  const handles = createGrid(shell.grid, options);
  const engine = createUniverEngine(handles);
  helpOnlyWithAddInFunctions(handles.univer);
  if (options.language === "da") showValuesInDanish(handles.univer);

  const addIn = await loadAddIn({
    engine,
    options,
    frame: pane.frame,
    showPane: (visible) => {
      pane.setVisible(visible);
    },
    onNotPlayed: (message) => {
      tellProblem(texts.hostRefused(message));
    },
    onTrouble: (error) => {
      tellProblem(texts.commandFailed(reasonOf(error)));
    },
  });
  ribbonPlace.replaceWith(
    drawRibbon(addIn.manifest.tabs, { label: texts.ribbon, addressOf: localAddress, onPress: addIn.press }),
  );

  function tellRefusal(write: () => void): void {
    try {
      write();
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      tellProblem(texts.refused(texts.refusals[error.code] ?? error.message));
    }
  }
  function type(sheet: string, row: number, column: number, text: string): void {
    tellRefusal(() => {
      typeInto(engine, sheet, row, column, text, options.locale);
    });
  }
  routeCellEditing(handles.univer, {
    textOf: (sheet, row, column) => {
      const [cell] = engine.cells.read(sheet, { row, column, rowCount: 1, columnCount: 1 })[0] ?? [];
      return cell === undefined ? "" : cellAsTyped(cell, options.locale);
    },
    type,
  });

  routePasting(handles.univer, (block) => {
    const { sheet, row, column } = view.active();
    const area = { row, column, rowCount: block.length, columnCount: Math.max(...block.map(({ length }) => length)) };
    tellRefusal(() => {
      typeBlock(engine, sheet, area, block, options.locale);
      engine.selection.set(sheet, [area]);
    });
  });

  const view = createWorkbookView({
    engine,
    texts,
    locale: options.locale,
    formulaBar,
    messageAt: (sheet, row, column) => addIn.document.functions.messageAt(sheet, row, column),
    spoken: shell.spoken,
    statusBar: shell.statusBar,
  });
  createChartLayer({
    engine,
    univerAPI: handles.univerAPI,
    grid: shell.grid,
    locale: options.locale,
    label: texts.charts,
  });
  const file = createWorkbookFile({
    engine,
    texts,
    notices,
    functionNamespace: addIn.manifest.namespace,
    onReplaced: (name) => {
      titleBar.showName(name);
      // Univer keeps the language of numbers with the workbook.
      if (options.language === "da") handles.univerAPI.getActiveWorkbook()?.setNumfmtLocal("da");
      addIn.restart(name);
      view.refresh();
    },
  });
  if (options.empty) file.startEmpty();
  else await file.openAddress("eksempelkommune.xlsx", texts.sampleName);
}

const root = document.querySelector<HTMLElement>("#workbench");
if (root !== null) {
  start(root).then(
    () => {
      document.body.dataset["ready"] = "true";
    },
    (error: unknown) => {
      root.replaceChildren(texts.cannotStart(reasonOf(error)));
      throw error;
    },
  );
}
