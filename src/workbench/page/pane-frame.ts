import { element } from "./element";
import type { PageTexts } from "./texts";

const narrowest = 320;
const widest = 480;
const standard = 360;
const keyStep = 10;

export interface PaneFrame {
  readonly root: HTMLElement;
  readonly splitter: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly setVisible: (visible: boolean) => void;
}

/** The task pane as Excel shows it: a title with a close button, the add-in's page below, a width between 320 and 480 pixels. */
export function createPaneFrame(texts: PageTexts, title: string, onClosed: () => void): PaneFrame {
  const frame = element("iframe", { title, class: "pane-page" });
  const close = element(
    "button",
    { type: "button", class: "quiet", "aria-label": texts.closePane, title: texts.closePane },
    "✕",
  );
  const root = element(
    "aside",
    { class: "pane", "aria-label": `${texts.pane}: ${title}` },
    element("header", { class: "pane-title" }, element("h2", {}, title), close),
    frame,
  );
  const splitter = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-label": texts.resizePane,
    "aria-orientation": "vertical",
    "aria-valuemin": String(narrowest),
    "aria-valuemax": String(widest),
  });

  function setWidth(width: number): void {
    const clamped = Math.min(widest, Math.max(narrowest, Math.round(width)));
    root.style.setProperty("--pane-width", `${clamped}px`);
    splitter.setAttribute("aria-valuenow", String(clamped));
  }

  function setVisible(visible: boolean): void {
    // The add-in keeps running in a closed pane, as in Excel's shared runtime.
    root.hidden = !visible;
    splitter.hidden = !visible;
  }

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    splitter.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(root.getBoundingClientRect().right - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => {
    splitter.classList.remove("dragging");
  });
  splitter.addEventListener("keydown", (event) => {
    const now = Number(splitter.getAttribute("aria-valuenow"));
    const next = { ArrowLeft: now + keyStep, ArrowRight: now - keyStep, Home: narrowest, End: widest }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setWidth(next);
  });
  close.addEventListener("click", () => {
    setVisible(false);
    onClosed();
  });

  setWidth(standard);
  return { root, splitter, frame, setVisible };
}
