import { element } from "./element";
import type { PageTexts } from "./texts";

export interface Notices {
  readonly root: HTMLElement;
  /** One line of news; the next takes its place. */
  tell(text: string, kind?: "news" | "problem"): void;
  /** Names what will be lost and asks, in the page; true where the user goes on. */
  askToLeaveBehind(items: readonly { readonly what: string; readonly where: string }[]): Promise<boolean>;
}

/** The strip between ribbon and sheet where the workbench itself speaks: never a box in the way. */
export function createNotices(texts: PageTexts): Notices {
  const line = element("span", { class: "notice-text" });
  const close = element(
    "button",
    { type: "button", class: "quiet", "aria-label": texts.close, title: texts.close },
    "✕",
  );
  const news = element("div", { class: "notice", role: "status" }, line, close);
  const question = element("div", { class: "notice-slot" });
  news.hidden = true;
  close.addEventListener("click", () => (news.hidden = true));

  function tell(text: string, kind: "news" | "problem" = "news"): void {
    line.textContent = text;
    news.dataset["kind"] = kind;
    news.hidden = false;
  }

  function askToLeaveBehind(items: readonly { readonly what: string; readonly where: string }[]): Promise<boolean> {
    const goOn = element("button", { type: "button", class: "primary" }, texts.saveAnyway);
    const stop = element("button", { type: "button" }, texts.cancel);
    const list = element(
      "ul",
      {},
      ...items.map(({ what, where }) => element("li", {}, where === "" ? what : `${what} – ${where}`)),
    );
    const heading = element("h2", { id: "left-behind" }, texts.notCarriedTitle);
    question.replaceChildren(
      element(
        "section",
        { class: "question", "aria-labelledby": "left-behind" },
        heading,
        element("p", {}, texts.notCarriedIntro),
        list,
        element("div", { class: "question-buttons" }, goOn, stop),
      ),
    );
    stop.focus();
    return new Promise((resolve) => {
      const answer = (goes: boolean) => () => {
        question.replaceChildren();
        resolve(goes);
      };
      goOn.addEventListener("click", answer(true));
      stop.addEventListener("click", answer(false));
    });
  }

  return { root: element("div", { class: "notices" }, news, question), tell, askToLeaveBehind };
}
