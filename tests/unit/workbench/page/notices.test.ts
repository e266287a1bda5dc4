/** @jest-environment jsdom */
import { createNotices } from "../../../../src/workbench/page/notices";
import { pageTexts } from "../../../../src/workbench/page/texts";

const items = [
  { what: "Diagram", where: "arket Budget" },
  { what: "Makroer", where: "" },
];

function ask() {
  const notices = createNotices(pageTexts("da"));
  document.body.replaceChildren(notices.root);
  const answer = notices.askToLeaveBehind(items);
  const press = (label: string) =>
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label)?.click();
  return { answer, press };
}

describe("the question before something is left behind", () => {
  it("names every thing and its place", () => {
    ask();
    expect([...document.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
      "Diagram – arket Budget",
      "Makroer",
    ]);
  });

  it.each([
    ["Gem uden", true],
    ["Annullér", false],
  ])("takes %s for an answer and goes away", async (label, goesOn) => {
    const { answer, press } = ask();
    press(label);
    await expect(answer).resolves.toBe(goesOn);
    expect(document.querySelector("li")).toBeNull();
  });
});
