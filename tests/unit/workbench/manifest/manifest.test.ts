import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { parseManifest } from "../../../../src/workbench/manifest/manifest";

const xml = readFileSync(join(__dirname, "../../../fixtures/small-add-in/manifest.xml"), "utf8");
const Parser = new JSDOM().window.DOMParser;

describe("parseManifest", () => {
  it("reads pages, functions and the ribbon in the language of the user", () => {
    const danish = parseManifest(xml, "da-DK", Parser);
    expect(danish).toMatchObject({
      displayName: "Lille tilføjelse",
      pageUrl: "https://localhost:3000/taskpane.html",
      metadataUrl: "https://localhost:3000/functions.json",
      namespace: "PRØVE",
      tabs: [
        {
          label: "Prøve",
          groups: [
            {
              label: "Gruppe",
              buttons: [
                {
                  id: "Hils",
                  label: "Hils",
                  tip: { text: "Siger goddag." },
                  action: { kind: "executeFunction", functionName: "hils" },
                },
                { id: "Vis", action: { kind: "showTaskpane" } },
              ],
            },
          ],
        },
      ],
    });
    expect(danish.tabs[0]?.groups[0]?.buttons[0]?.icons.get(16)).toBe("https://localhost:3000/icon-16.png");
    expect(danish.requirements.get("ExcelApi")).toBe("1.14");
  });

  it("takes overrides whatever the capitals of their locale", () => {
    const english = parseManifest(xml, "en-US", Parser);
    expect([english.displayName, english.tabs[0]?.label, english.tabs[0]?.groups[0]?.buttons[0]?.label]).toEqual([
      "Small add-in",
      "Try",
      "Greet",
    ]);
  });

  it.each([
    ["a resource that is missing", xml.replace('bt:String id="Tab.Label"', 'bt:String id="Andet"'), /Tab\.Label/],
    ["another kind of file", "<html/>", /no manifest/],
    ["a manifest without functions", xml.replace('xsi:type="CustomFunctions"', 'xsi:type="Andet"'), /Metadata/],
  ])("refuses %s", (_what, broken, message) => {
    expect(() => parseManifest(broken, "da-DK", Parser)).toThrow(message);
  });
});
