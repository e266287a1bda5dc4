import { element } from "./element";
import type { PageTexts } from "./texts";

export interface FormulaBarContent {
  /** "B2", or "B2:D9" for a block. */
  readonly address: string;
  /** What is in the active cell, as it would be typed. */
  readonly text: string;
  /** Why a custom function failed, where it said so. */
  readonly message?: string | undefined;
}

export interface FormulaBarOptions {
  readonly texts: PageTexts;
  /** Writes into the active cell, as if typed there. */
  readonly onCommit: (text: string) => void;
  /** Enter was pressed: the next cell down is meant. */
  readonly onEntered: () => void;
  /** An address or a name was typed in the name box. */
  readonly onGoTo: (place: string) => void;
  /** Editing is over: the keyboard goes back to the sheet. */
  readonly onLeave: () => void;
}

export interface FormulaBar {
  readonly root: HTMLElement;
  show(content: FormulaBarContent): void;
}

/** The name box, the formula as typed, and below it what a failing function said. */
export function createFormulaBar({ texts, onCommit, onEntered, onGoTo, onLeave }: FormulaBarOptions): FormulaBar {
  let shown: FormulaBarContent = { address: "A1", text: "" };
  let editing = false;

  const nameBox = element("input", {
    type: "text",
    class: "name-box",
    "aria-label": texts.nameBox,
    spellcheck: "false",
  });
  const formula = element("textarea", {
    class: "formula",
    rows: "1",
    "aria-label": texts.formulaBar,
    spellcheck: "false",
    autocomplete: "off",
  });
  const symbolButton = (label: string, symbol: string): HTMLButtonElement =>
    element("button", { type: "button", class: "quiet", "aria-label": label, title: label }, symbol);
  const cancel = symbolButton(texts.cancelEdit, "✕");
  const accept = symbolButton(texts.acceptEdit, "✓");
  const message = element("p", { class: "formula-message", role: "status" });
  const root = element(
    "section",
    { class: "formula-bar", "aria-label": texts.formulaBar },
    nameBox,
    element(
      "div",
      { class: "formula-buttons" },
      cancel,
      accept,
      element("span", { class: "fx", "aria-hidden": "true" }, "fx"),
    ),
    formula,
    message,
  );

  function paint(): void {
    nameBox.value = shown.address;
    if (!editing) formula.value = shown.text;
    cancel.disabled = !editing;
    accept.disabled = !editing;
    message.hidden = shown.message === undefined;
    message.textContent = shown.message === undefined ? "" : `⚠ ${texts.functionAnswers}: ${shown.message}`;
  }

  function finish(commit: boolean): void {
    if (!editing) return;
    editing = false;
    const text = formula.value;
    paint();
    if (commit && text !== shown.text) onCommit(text);
  }

  formula.addEventListener("input", () => {
    editing = true;
    paint();
  });
  formula.addEventListener("keydown", (event) => {
    const done =
      event.key === "Escape" || event.key === "Tab" || (event.key === "Enter" && !event.altKey && !event.shiftKey);
    if (!done) return;
    event.preventDefault();
    finish(event.key !== "Escape");
    if (event.key === "Enter") onEntered();
    onLeave();
  });
  // Clicking elsewhere keeps what was typed, as Excel does.
  formula.addEventListener("blur", (event) => {
    if (event.relatedTarget !== cancel) finish(true);
  });
  cancel.addEventListener("click", () => {
    finish(false);
    onLeave();
  });
  accept.addEventListener("click", () => {
    finish(true);
    onLeave();
  });
  nameBox.addEventListener("focus", () => {
    nameBox.select();
  });
  nameBox.addEventListener("keydown", (event) => {
    if (event.key === "Enter") onGoTo(nameBox.value.trim());
    if (event.key === "Escape" || event.key === "Enter") {
      paint();
      onLeave();
    }
  });

  paint();
  return {
    root,
    show: (content) => {
      // Another cell was chosen while this one was being edited: what was typed belongs to the old one.
      if (content.address !== shown.address) finish(true);
      shown = content;
      paint();
    },
  };
}
