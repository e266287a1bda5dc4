import type { Language } from "../../sheets/cells/language";
import type { Block } from "./page";

/** One stylesheet, no script, nothing fetched: the page reads the same from any server, on paper and in the dark. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1f1f1f; --paper: #fff; --quiet: #5c5c5c; --line: #d6d6d6; --tint: #f4f6f4; --accent: #0b6a3f; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #1b1b1b; --quiet: #adadad; --line: #444; --tint: #262a27; --accent: #6fce9f; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 "Segoe UI", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 6rem; }
h1, h2 { line-height: 1.25; letter-spacing: -0.01em; }
h1 { font-size: 1.9rem; }
h2 { font-size: 1.35rem; margin: 3.5rem 0 0.5rem; padding-top: 1.25rem; border-top: 1px solid var(--line); scroll-margin-top: 0.5rem; }
h2:target { color: var(--accent); }
a { color: var(--accent); }
code { font: 0.9em/1.5 "Cascadia Mono", Consolas, monospace; background: var(--tint); padding: 0.1em 0.3em; border-radius: 3px; overflow-wrap: anywhere; }
pre { margin: 0.75rem 0; padding: 0.5em 0.8em; background: var(--tint); border-radius: 3px; white-space: pre-wrap; }
pre code { padding: 0; }
ul { padding-left: 1.25rem; }
nav ul { columns: 15rem; list-style: none; padding: 0; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.9rem 0.45rem 0; border-bottom: 1px solid var(--line); }
th { font-size: 0.85rem; font-weight: 600; color: var(--quiet); }
td code { white-space: nowrap; }
@media (max-width: 36rem) { thead { display: none; } tr { display: block; padding: 0.4rem 0; border-bottom: 1px solid var(--line); } td { display: block; padding: 0.1rem 0; border: 0; } }
@media print { h2 { break-after: avoid; } table, ul { break-inside: avoid; } nav { display: none; } }
`;

/** The page as HTML with a list of its sections; `twin` is the same page in the other language. */
export function toHtml(
  blocks: readonly Block[],
  language: Language,
  twin: { readonly href: string; readonly text: string; readonly language: Language },
): string {
  const title = blocks.find((block) => block.kind === "heading")?.text ?? "";
  const [first, ...rest] = blocks.map((block) => written(block));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${first ?? ""}
<p><a href="${twin.href}" hreflang="${twin.language}" lang="${twin.language}">${escaped(twin.text)}</a></p>
${contents(blocks)}
${rest.join("\n")}
</main>
</body>
</html>
`;
}

function contents(blocks: readonly Block[]): string {
  const items = blocks.flatMap((block) =>
    block.kind === "heading" && block.anchor !== undefined
      ? [`<li><a href="#${block.anchor}">${escaped(block.text)}</a></li>`]
      : [],
  );
  return `<nav><ul>${items.join("")}</ul></nav>`;
}

function written(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const id = block.anchor === undefined ? "" : ` id="${block.anchor}"`;
      return `<h${block.level}${id}>${marked(block.text)}</h${block.level}>`;
    }
    case "paragraph":
      return `<p>${marked(block.text)}</p>`;
    case "code":
      return `<pre><code>${escaped(block.text)}</code></pre>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${marked(item)}</li>`).join("")}</ul>`;
    case "table": {
      const row = (cells: readonly string[], tag: "th" | "td"): string =>
        `<tr>${cells.map((cell) => `<${tag}>${marked(cell)}</${tag}>`).join("")}</tr>`;
      const body = block.rows.map((cells) => row(cells, "td")).join("\n");
      return `<table><thead>${row(block.headers, "th")}</thead><tbody>\n${body}\n</tbody></table>`;
    }
  }
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Text with its marks; what stands beside the Markdown page is not published, so its links are plain words here. */
const marked = (text: string): string =>
  escaped(text)
    .replaceAll(" %", "&nbsp;%")
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\[([^\]]+)\]\([^)]+\.md\)/g, "$1");
