import type { ManifestButton, ManifestTab } from "../manifest/manifest";
import { attachSupertip } from "./supertip";

export interface RibbonOptions {
  /** What the whole ribbon is called to a screen reader. */
  readonly label: string;
  readonly onPress: (button: ManifestButton) => void;
  /** Where a picture the manifest names is to be had here. */
  readonly addressOf: (url: string) => string;
}

const largeIcon = 32;

function drawButton(button: ManifestButton, { onPress, addressOf }: RibbonOptions): HTMLButtonElement {
  const picture = document.createElement("img");
  picture.alt = "";
  picture.width = largeIcon;
  picture.height = largeIcon;
  const address = (size: number): string | undefined => {
    const url = button.icons.get(size);
    return url === undefined ? undefined : addressOf(url);
  };
  picture.src = address(largeIcon) ?? "";
  const sharper = address(2 * largeIcon) ?? address(80);
  if (sharper !== undefined) picture.srcset = `${picture.src} 1x, ${sharper} 2x`;

  const drawn = document.createElement("button");
  drawn.type = "button";
  drawn.className = "ribbon-button";
  drawn.dataset["control"] = button.id;
  const label = document.createElement("span");
  label.textContent = button.label;
  drawn.append(picture, label);
  drawn.addEventListener("click", () => {
    onPress(button);
  });
  attachSupertip(drawn, button.tip);
  return drawn;
}

/** Left and right move within the ribbon, which is one stop for Tab, as toolbars are. */
function moveWithArrows(toolbar: HTMLElement): void {
  const buttons = () => [...toolbar.querySelectorAll<HTMLButtonElement>("button")];
  const enter = (target: HTMLButtonElement) => {
    for (const button of buttons()) button.tabIndex = button === target ? 0 : -1;
    target.focus();
  };
  buttons().forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
  toolbar.addEventListener("keydown", (event) => {
    const all = buttons();
    const now = all.findIndex((button) => button === document.activeElement);
    const next = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: all.length - 1 }[event.key];
    const target = next === undefined ? undefined : all[(next + all.length) % all.length];
    if (now < 0 || target === undefined) return;
    event.preventDefault();
    enter(target);
  });
}

function drawPanel(tab: ManifestTab, options: RibbonOptions): HTMLElement {
  const panel = document.createElement("div");
  panel.className = "ribbon-panel";
  panel.id = `ribbon-panel-${tab.id}`;
  panel.setAttribute("role", "toolbar");
  panel.setAttribute("aria-label", tab.label);
  for (const group of tab.groups) {
    const drawn = document.createElement("div");
    drawn.className = "ribbon-group";
    drawn.setAttribute("role", "group");
    drawn.setAttribute("aria-label", group.label);
    const buttons = document.createElement("div");
    buttons.className = "ribbon-buttons";
    buttons.append(...group.buttons.map((button) => drawButton(button, options)));
    const caption = document.createElement("div");
    caption.className = "ribbon-caption";
    caption.setAttribute("aria-hidden", "true");
    caption.textContent = group.label;
    drawn.append(buttons, caption);
    panel.append(drawn);
  }
  moveWithArrows(panel);
  return panel;
}

/** Draws the ribbon: its tabs, and the groups and buttons of the chosen one. */
export function drawRibbon(tabs: readonly ManifestTab[], options: RibbonOptions): HTMLElement {
  const root = document.createElement("nav");
  root.className = "ribbon";
  root.setAttribute("aria-label", options.label);
  const list = document.createElement("div");
  list.className = "ribbon-tabs";
  const panels = tabs.map((tab) => drawPanel(tab, options));
  const heads = tabs.map((tab, index) => {
    const head = document.createElement("button");
    head.type = "button";
    head.className = "ribbon-tab";
    head.textContent = tab.label;
    head.setAttribute("aria-controls", `ribbon-panel-${tab.id}`);
    head.addEventListener("click", () => {
      choose(index);
    });
    return head;
  });
  function choose(chosen: number): void {
    heads.forEach((head, index) => {
      head.setAttribute("aria-expanded", String(index === chosen));
    });
    panels.forEach((panel, index) => (panel.hidden = index !== chosen));
  }
  list.append(...heads);
  root.append(list, ...panels);
  choose(0);
  return root;
}
