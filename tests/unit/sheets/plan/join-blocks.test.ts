import { formatArea, parseAddress } from "../../../../src/sheets/cells/address";
import { joinBlocks, type Block } from "../../../../src/sheets/plan/join-blocks";

const block = (address: string): Block<string> => {
  const place = parseAddress(address);
  if (!place.ok) throw new Error(address);
  const { sheet, area } = place.value;
  const cells = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      formatArea({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
    ),
  );
  return { sheet, area, cells };
};

const joined = (...addresses: string[]) =>
  joinBlocks(addresses.map(block)).map(({ sheet, area }) => `${sheet}!${formatArea(area)}`);

it("joins what stands below each other, in whatever order it comes", () => {
  expect(joined("A!C3", "A!C1", "A!C2")).toEqual(["A!C1:C3"]);
});

it("joins what stands side by side and then below", () => {
  expect(joined("A!B1", "A!C1", "A!B2:C2", "A!B3", "A!C3")).toEqual(["A!B1:C3"]);
});

it("keeps apart what does not meet, differs in width or stands on another sheet", () => {
  expect(joined("A!B1", "A!B3", "A!B4:C4", "B!B2")).toEqual(["A!B1", "A!B3", "A!B4:C4", "B!B2"]);
});

it("keeps every cell in its place", () => {
  const [one] = joinBlocks([block("A!C2"), block("A!B1:C1"), block("A!B2")]);
  expect(one?.cells).toEqual([
    ["B1", "C1"],
    ["B2", "C2"],
  ]);
});
