import { element } from "./element";
import { createNotices, type Notices } from "./notices";
import type { PageOptions } from "./page-options";
import { createPaneFrame, type PaneFrame } from "./pane-frame";
import type { PageTexts } from "./texts";

/** The strips of the page and the places that are filled later. */
export interface Shell {
  readonly notices: Notices;
  readonly pane: PaneFrame;
  readonly grid: HTMLElement;
  readonly statusBar: HTMLElement;
  readonly spoken: HTMLElement;
  /** Puts everything on the page, from top to bottom. */
  readonly show: (titleBar: HTMLElement, ribbon: HTMLElement, formulaBar: HTMLElement) => void;
}

/** Lays the page out. */
export function createShell(
  root: HTMLElement,
  options: PageOptions,
  texts: PageTexts,
  onPaneClosed: () => void,
): Shell {
  document.documentElement.lang = options.language;
  document.documentElement.dataset["theme"] = options.theme;
  document.title = texts.pageTitle;
  const notices = createNotices(texts);
  const pane = createPaneFrame(texts, "Tiltag", onPaneClosed);
  const grid = element("div", { class: "grid", role: "region", "aria-label": texts.grid });
  const statusBar = element("footer", { class: "status-bar" });
  const spoken = element("p", { class: "unseen", "aria-live": "polite" });
  return {
    notices,
    pane,
    grid,
    statusBar,
    spoken,
    show: (titleBar, ribbon, formulaBar) => {
      const main = element("main", { class: "main" }, grid, pane.splitter, pane.root);
      root.replaceChildren(titleBar, ribbon, notices.root, formulaBar, main, statusBar, spoken);
    },
  };
}
