import type { Block } from "./page";

/** The page as Markdown; headings carry the same anchors as in HTML. */
export const toMarkdown = (blocks: readonly Block[]): string => blocks.map(written).join("\n\n") + "\n";

function written(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const heading = `${"#".repeat(block.level)} ${block.text}`;
      return block.anchor === undefined ? heading : `<a id="${block.anchor}"></a>\n\n${heading}`;
    }
    case "paragraph":
      return block.text;
    case "code":
      return `\`${block.text}\``;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "table":
      return tableOf(block.headers, block.rows);
  }
}

function tableOf(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}
