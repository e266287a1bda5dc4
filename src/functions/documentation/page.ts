/**
 * A page of documentation as data, written as Markdown for the repository and as HTML for whoever presses F1 in Excel.
 * In texts, `backticks` mark what is typed or shown in a cell, **stars** a label, and [words](target) a link.
 */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string; readonly anchor?: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "table"; readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const paragraph = (text: string): Block => ({ kind: "paragraph", text });

export const code = (text: string): Block => ({ kind: "code", text });

export const list = (items: readonly string[]): Block => ({ kind: "list", items });

export const table = (headers: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: "table",
  headers,
  rows,
});
