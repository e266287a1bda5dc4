/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const text = (path: string): string => readFileSync(resolve(ROOT, path), "utf8");
const manifest = new DOMParser().parseFromString(text("manifest.xml"), "text/xml");
const all = (tag: string): readonly Element[] =>
  [...manifest.getElementsByTagName("*")].filter((e) => e.localName === tag);

const resources = new Map(
  [...all("Url"), ...all("String"), ...all("Image")].map((element) => [element.getAttribute("id") ?? "", element]),
);

describe("the manifest", () => {
  it("names only files that the build ships", () => {
    const urls = [
      ...all("Url"),
      ...all("Image"),
      ...all("IconUrl"),
      ...all("HighResolutionIconUrl"),
      ...all("SourceLocation"),
    ]
      .flatMap((element) => [element, ...element.children])
      .map((element) => element.getAttribute("DefaultValue") ?? element.getAttribute("Value") ?? "")
      .filter((url) => url.startsWith("https://localhost:3000/"))
      .map((url) => url.slice("https://localhost:3000/".length).replace(/[?#].*$/, ""));
    expect(urls.filter((path) => !existsSync(resolve(ROOT, "dist", path)))).toEqual([]);
  });

  it("has every text in Danish and in English", () => {
    const untranslated = [...all("String"), ...all("DisplayName"), ...all("Description")]
      .filter((element) => element.hasAttribute("DefaultValue"))
      .filter((element) => ![...element.children].some((child) => child.getAttribute("Locale") === "en-US"));
    expect(untranslated.map((element) => element.getAttribute("id") ?? element.localName)).toEqual([]);
  });

  it("has the namespace of the functions' names", () => {
    const namespace = all("Namespace")[0]?.getAttribute("resid") ?? "";
    expect(resources.get(namespace)?.getAttribute("DefaultValue")).toBe("TILTAG");
  });

  it("calls only commands that the pane answers to", () => {
    const commands = all("FunctionName").map((element) => element.textContent);
    const script = text("dist/taskpane.js");
    expect(commands).not.toHaveLength(0);
    expect(commands.filter((command) => !script.includes(command))).toEqual([]);
  });
});

describe("the pane's page", () => {
  const page = text("dist/taskpane.html");

  it("runs under a strict policy: own scripts and office.js only", () => {
    const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it("has no inline script", () => {
    const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
    expect(scripts).not.toHaveLength(0);
    expect(
      scripts.filter(([, attributes = "", body = ""]) => !attributes.includes("src=") || body.trim() !== ""),
    ).toEqual([]);
  });
});
