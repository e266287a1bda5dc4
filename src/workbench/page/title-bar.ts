import { element } from "./element";
import type { PageTexts } from "./texts";

export interface TitleBarOptions {
  readonly texts: PageTexts;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

export interface TitleBar {
  readonly root: HTMLElement;
  showName(name: string): void;
}

/** The workbook's name, and what can be done with the workbook as a file. */
export function createTitleBar({ texts, onNew, onOpen, onSave }: TitleBarOptions): TitleBar {
  const name = element("h1", { class: "workbook-name" });
  const picker = element("input", {
    type: "file",
    accept: ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    hidden: true,
    tabindex: "-1",
  });
  const button = (label: string, tip: string, onPress: () => void): HTMLButtonElement => {
    const made = element("button", { type: "button", class: "title-button", title: tip }, label);
    made.addEventListener("click", onPress);
    return made;
  };
  picker.addEventListener("change", () => {
    const [file] = picker.files ?? [];
    // The same file may be chosen again.
    picker.value = "";
    if (file !== undefined) onOpen(file);
  });

  const root = element(
    "header",
    { class: "title-bar" },
    element("img", { src: "icon-32.png", alt: "", width: "20", height: "20" }),
    name,
    element("span", { class: "title-note" }, texts.notExcel),
    button(texts.newWorkbook, texts.newTip, onNew),
    button(texts.open, texts.openTip, () => {
      picker.click();
    }),
    button(texts.save, texts.saveTip, onSave),
    picker,
  );
  return { root, showName: (text) => (name.textContent = text) };
}
