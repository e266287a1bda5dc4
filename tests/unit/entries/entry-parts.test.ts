import { awaitHost } from "../../../src/entries/await-host";
import { createDraftStore, windowStorage } from "../../../src/entries/draft-store";
import { localSerial } from "../../../src/entries/local-serial";
import { brightnessOf } from "../../../src/entries/office-theme";
import { associateRibbon } from "../../../src/entries/ribbon-commands";
import { createNavigator } from "../../../src/taskpane/navigator";

describe("localSerial", () => {
  test.each([
    [new Date(2026, 10, 22, 12, 0), 46348.5],
    [new Date(2026, 0, 1), 46023],
    [new Date(2026, 6, 1, 18, 0), 46204.75],
  ])("%s is what Excel shows at that time of the wall clock", (date, serial) => {
    expect(localSerial(date)).toBeCloseTo(serial, 8);
  });
});

describe("brightnessOf", () => {
  test.each([
    ["Excel says dark", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false, "dark"],
    ["Excel says light", { isDarkTheme: false }, true, "light"],
    ["an older Excel has a dark background", { bodyBackgroundColor: "#262626" }, false, "dark"],
    ["an older Excel has a light background", { bodyBackgroundColor: "#F3F3F3" }, true, "light"],
    ["Excel says nothing", {}, true, "dark"],
    ["there is no theme", undefined, false, "light"],
  ] as const)("%s", (_, theme, systemIsDark, brightness) => {
    expect(brightnessOf(theme, systemIsDark)).toBe(brightness);
  });
});

describe("awaitHost", () => {
  test("finds Excel", async () => {
    const info = { host: "Excel", platform: "PC" };
    expect(await awaitHost(() => Promise.resolve(info), 50)).toEqual({ found: true, info });
  });
  test("finds nothing outside Office", async () => {
    expect(await awaitHost(() => Promise.resolve({ host: null, platform: null }), 50)).toEqual({ found: false });
  });
  test("gives up waiting for an Office that never answers", async () => {
    expect(await awaitHost(() => new Promise(() => undefined), 5)).toEqual({ found: false });
  });
});

describe("associateRibbon", () => {
  const ribbonWith = (showPane: () => Promise<void>) => {
    const commands = new Map<string, (event: { completed: () => void }) => Promise<void>>();
    const navigator = createNavigator();
    associateRibbon({ associate: (name, command) => commands.set(name, command), showPane }, navigator);
    return { commands, navigator };
  };
  test.each([
    ["nyTiltagstabel", { page: "ny-tiltagstabel" }],
    ["nytPrioriteringsforslag", { page: "nyt-prioriteringsforslag" }],
    ["fortryd", { page: "hjem", undo: "asked" }],
    ["hjaelp", { page: "hjaelp" }],
  ])("%s opens the pane at its page and reports back", async (name, route) => {
    const showPane = jest.fn(() => Promise.resolve());
    const { commands, navigator } = ribbonWith(showPane);
    const completed = jest.fn();
    await commands.get(name)?.({ completed });
    expect(navigator.current()).toEqual(route);
    expect(showPane).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });
  test("reports back also where the pane can't be opened", async () => {
    const { commands } = ribbonWith(() => Promise.reject(new Error("not here")));
    const completed = jest.fn();
    await expect(commands.get("hjaelp")?.({ completed })).rejects.toThrow("not here");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

test("drafts of two workbooks do not meet", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const [one, other] = [createDraftStore(storage, "a.xlsx"), createDraftStore(storage, "b.xlsx")];
  one.write("kladde", "1");
  expect([one.read("kladde"), other.read("kladde")]).toEqual(["1", null]);
  one.clear("kladde");
  expect(one.read("kladde")).toBeNull();
});

test("drafts are kept in memory where the browser closes its storage to frames", () => {
  const storage = windowStorage(() => {
    throw new DOMException("denied", "SecurityError");
  });
  storage.setItem("a", "1");
  expect(storage.getItem("a")).toBe("1");
  storage.removeItem("a");
  expect(storage.getItem("a")).toBeNull();
});
