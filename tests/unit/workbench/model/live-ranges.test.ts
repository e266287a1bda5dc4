import { parseArea, formatArea } from "../../../../src/workbench/address/a1";
import { LiveRanges } from "../../../../src/workbench/model/live-ranges";

const area = (address: string) => {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

describe("a range in use", () => {
  it.each([
    ["B4:C5", "1:2", "Down", "B6:C7"],
    ["B4:C5", "5:5", "Down", "B4:C6"],
    ["B4:C5", "6:9", "Down", "B4:C5"],
    ["B4:C5", "A1:B1", "Down", "B4:C5"],
    ["B4:C5", "B1:C1", "Down", "B5:C6"],
    ["B4:C5", "A:A", "Right", "C4:D5"],
    ["B4:C5", "1:1", "Up", "B3:C4"],
    ["B4:C8", "5:6", "Up", "B4:C6"],
    ["B4:C5", "B:B", "Left", "B4:B5"],
  ] as const)("%s, when %s goes %s, is %s", (address, changed, shift, after) => {
    const live = new LiveRanges();
    const place = { sheet: "s", area: area(address) };
    live.track(place);
    live.follow("s", area(changed), shift);
    expect(formatArea(place.area)).toBe(after);
  });

  it("stays where it is on other sheets and when nobody holds it any more", () => {
    const live = new LiveRanges();
    const elsewhere = { sheet: "t", area: area("B4") };
    const dropped = { sheet: "s", area: area("B4") };
    live.track(elsewhere);
    live.track(dropped);
    live.retain([elsewhere]);
    live.follow("s", area("1:1"), "Down");
    expect([formatArea(elsewhere.area), formatArea(dropped.area)]).toEqual(["B4", "B4"]);
  });
});
