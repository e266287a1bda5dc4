import { readPastedBlock } from "../../../../src/workbench/page/pasted-block";

describe("pasted text", () => {
  it.each<[string, string, string[][]]>([
    ["one cell", "12", [["12"]]],
    ["a row", "a\tb", [["a", "b"]]],
    ["rows with the line break Excel ends with", "a\t1\r\nb\t2\r\n", [["a", "1"], ["b", "2"]]], // prettier-ignore
    ["empty cells", "\t\tx", [["", "", "x"]]],
    ["rows of different length", "a\nb\tc", [["a"], ["b", "c"]]],
    [
      "a cell with line break, tab and quotes",
      '"to\nlinjer"\t"a\tb"\t"sagde ""ja"""',
      [["to\nlinjer", "a\tb", 'sagde "ja"']],
    ],
    ["a quote that is only a quote", '5" rør\tx', [['5" rør', "x"]]],
    ["a quote at the start that closes nowhere", '"åben\tx', [['"åben', "x"]]],
  ])("gives %s", (_what, text, block) => {
    expect(readPastedBlock(text)).toEqual(block);
  });
});
