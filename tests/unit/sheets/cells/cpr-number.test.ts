import { holdsCprNumber } from "../../../../src/sheets/cells/cpr-number";

describe("a CPR number", () => {
  it.each(["010190-1234", "0101901234", "Sag 311299-4321.", "29022000-… 290200-1111"])("is seen in »%s«", (text) => {
    expect(holdsCprNumber(text)).toBe(true);
  });

  it.each(["", "5538510001", "320190-1234", "011390-1234", "290201-1111", "1 010190-12345", "150.000 kr. i 2023"])(
    "is not seen in »%s«",
    (text) => {
      expect(holdsCprNumber(text)).toBe(false);
    },
  );
});
