import { parseReference } from "../../../../src/sheets/cells/reference";

const cells = (sheet: string, row: number, column: number, rows = 1, columns = 1) => ({
  kind: "cells",
  place: { sheet, area: { row, column, rows, columns } },
});

test.each([
  ["B2", cells("Ark1", 1, 1)],
  ["$B$2:E9", cells("Ark1", 1, 1, 8, 4)],
  ["'Ark 2'!C3", cells("Ark 2", 2, 2)],
  [" Data!C3 ", cells("Data", 2, 2)],
  ["Budget", { kind: "name", name: "Budget" }],
  ["grænser_2026.a", { kind: "name", name: "grænser_2026.a" }],
  ["Budget[]", { kind: "columns", table: "Budget", first: null, last: null }],
  ["Budget[#Data]", { kind: "columns", table: "Budget", first: null, last: null }],
  ["Budget[#Headers]", { kind: "headers", table: "Budget" }],
  ["Budget[Beløb, netto]", { kind: "columns", table: "Budget", first: "Beløb, netto", last: "Beløb, netto" }],
  ["Budget['#1]", { kind: "columns", table: "Budget", first: "#1", last: "#1" }],
  ["Budget[[2026]:[2029]]", { kind: "columns", table: "Budget", first: "2026", last: "2029" }],
])("%s is read", (text, reference) => {
  expect(parseReference(text, "Ark1")).toEqual(reference);
});

test.each([
  "",
  "B2:",
  ":B2",
  "B2:C3:D4",
  "B:B",
  "2:2",
  "=B2",
  "SUM(B2)",
  "1.234,5",
  "Budget[#Totals]",
  "Budget[@Beløb]",
])("»%s« is no reference", (text) => {
  expect(parseReference(text, "Ark1")).toBeNull();
});
