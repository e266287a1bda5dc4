import { readColor } from "../../../../../src/workbench/xlsx/styles/colors";
import { readXml } from "../../../../../src/workbench/xlsx/xml/read-xml";

const palette = {
  theme: ["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31"],
  indexed: ["#000000", "#FFFFFF", "#FF0000"],
};

function color(attributes: string): string | undefined {
  return readColor(readXml(`<color ${attributes}/>`, "test"), palette);
}

function channels(hex: string | undefined): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt((hex ?? "").slice(at, at + 2), 16));
}

describe("colours in a file", () => {
  test.each([
    ['rgb="FF1f4e79"', "#1F4E79"],
    ['rgb="1F4E79"', "#1F4E79"],
    ['theme="4"', "#4472C4"],
    ['indexed="2"', "#FF0000"],
  ])("%s is %s", (attributes, expected) => {
    expect(color(attributes)).toBe(expected);
  });

  test.each([
    // As Excel's own colour picker names them: lighter 80 %, 60 % and 40 %, darker 25 % and 50 %.
    ['theme="4" tint="0.79998168889431442"', "#D9E1F2"],
    ['theme="4" tint="0.59999389629810485"', "#B4C6E7"],
    ['theme="4" tint="0.39997558519241921"', "#8EA9DB"],
    ['theme="4" tint="-0.249977111117893"', "#305496"],
    ['theme="4" tint="-0.499984740745262"', "#203764"],
    ['theme="0" tint="-0.14999847407452621"', "#D9D9D9"],
    ['theme="1" tint="0.499984740745262"', "#808080"],
  ])("%s is %s, give or take what Excel rounds", (attributes, expected) => {
    const found = channels(color(attributes));
    channels(expected).forEach((channel, index) => {
      expect(Math.abs(channel - (found[index] ?? Number.NaN))).toBeLessThanOrEqual(3);
    });
  });

  test.each(['auto="1"', 'theme="99"', 'indexed="64"', 'rgb="red"', ""])("%s is automatic", (attributes) => {
    expect(color(attributes)).toBeUndefined();
  });
});
