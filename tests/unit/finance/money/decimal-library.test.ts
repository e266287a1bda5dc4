describe("another user of the decimal library", () => {
  it("changes nothing of how Tiltag counts", async () => {
    await jest.isolateModulesAsync(async () => {
      const { Decimal } = await import("decimal.js");
      // Three digits, cut off, and no number of 1,000 or more: whoever takes these over can't count kroner.
      Decimal.set({ precision: 3, rounding: Decimal.ROUND_DOWN, maxE: 2, toExpPos: 1 });
      const { amount, roundHalfAwayFromZero } = await import("../../../../src/finance/money/amount");
      const { splitChangeWithMix } = await import("../../../../src/finance/prices/price-and-volume");
      expect(amount(1_234_567.89).times(100).toString()).toBe("123456789");
      expect(roundHalfAwayFromZero(amount(-2.5), 0).toString()).toBe("-3");
      const group = { volume0: amount(100), price0: amount(800), volume1: amount(96), price1: amount(860) };
      const parts = splitChangeWithMix([group]);
      expect(parts.ok && parts.value.map(String)).toEqual(["-3200", "0", "5760"]);
    });
  });
});
