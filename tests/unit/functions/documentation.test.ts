import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { functionDocumentation, functionPage } from "../../../src/functions/documentation/documentation";
import { toHtml } from "../../../src/functions/documentation/html";
import { toMarkdown } from "../../../src/functions/documentation/markdown";
import { code, list, paragraph, table, type Block } from "../../../src/functions/documentation/page";

const written = (page: string): string => readFileSync(resolve(__dirname, "../../../docs", page), "utf8");

const PAGE: readonly Block[] = [
  { kind: "heading", level: 1, text: "Funktioner" },
  { kind: "heading", level: 2, text: "A & B", anchor: "ab" },
  paragraph("**Regel:** a < b, 25 % af `A1`. Se [kilden](domain.md)."),
  code("=A(b; [c])"),
  list(["`#I/T`", "to"]),
  table(["Argument", "Må være"], [["`a|b`", "tal"]]),
];

describe("the documentation", () => {
  it("in docs/ is what the declarations say (npm run docs)", () => {
    expect(functionDocumentation("da")).toBe(written("funktioner.md"));
    expect(functionDocumentation("en")).toBe(written("functions.md"));
  });

  it("is Markdown for the repository", () => {
    expect(toMarkdown(PAGE)).toBe(
      [
        "# Funktioner",
        '<a id="ab"></a>',
        "## A & B",
        "**Regel:** a < b, 25 % af `A1`. Se [kilden](domain.md).",
        "`=A(b; [c])`",
        "- `#I/T`\n- to",
        "| Argument | Må være |\n| --- | --- |\n| `a\\|b` | tal |\n",
      ].join("\n\n"),
    );
  });

  it("is HTML for whoever asks from Excel, with a list of its sections and a link to its twin", () => {
    const html = toHtml(PAGE, "da", { href: "functions.html", text: "In English", language: "en" });
    expect(html).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(html).toContain("<title>Funktioner</title>");
    for (const part of [
      "<h1>Funktioner</h1>",
      '<p><a href="functions.html" hreflang="en" lang="en">In English</a></p>',
      '<nav><ul><li><a href="#ab">A &amp; B</a></li></ul></nav>',
      '<h2 id="ab">A &amp; B</h2>',
      "<p><strong>Regel:</strong> a &lt; b, 25&nbsp;% af <code>A1</code>. Se kilden.</p>",
      "<pre><code>=A(b; [c])</code></pre>",
      "<ul><li><code>#I/T</code></li><li>to</li></ul>",
      "<tr><th>Argument</th><th>Må være</th></tr>",
      "<tr><td><code>a|b</code></td><td>tal</td></tr>",
    ])
      expect(html).toContain(part);
    expect(html.indexOf("<nav>")).toBeGreaterThan(html.indexOf("<h1>"));
  });

  it("says what each argument may be, in the page of each language", () => {
    expect(functionPage("da")).toContain("Et ord: <code>måned</code> (standard), <code>dag</code>.");
    expect(functionPage("en")).toContain("A word: <code>month</code> (default), <code>day</code>.");
    expect(functionPage("da")).toContain("Ét tal: et helt tal fra 1 til 100.");
  });
});
