import type { Amount } from "../../finance/money/amount";
import { projectPriceLevel, type PriceLevelFault } from "../../finance/prices/price-level";
import { fail, succeed, type Result } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import { declareFunction } from "../declaration/declaration";
import { computeElementwise } from "../declaration/elementwise";
import { argumentFault, noNumbersIn, type FunctionFault } from "../arguments/fault";
import { amounts, range, year } from "../arguments/parameter";
import { ALONE } from "../arguments/place";
import { readCells, readRate } from "../arguments/read-argument";
import { isMissing, quantified } from "../../sheets/cells/cell";

const parameters = {
  amounts: amounts({ da: "beløb", en: "amounts" }),
  from: year({ da: "fraår", en: "from year" }),
  to: year({ da: "tilår", en: "to year" }),
  rates: range({ da: "satser", en: "rates" }, "table", readRateTable),
};

/** PL-fremskrivning (`domain.md` §2.4): from one year's price level to another's, by the user's own table of rates. */
export const FREMSKRIV = declareFunction({
  id: "FREMSKRIV",
  name: "FREMSKRIV",
  parameters,
  compute: ({ from, to, rates, ...ranges }) =>
    computeElementwise(ranges, parameters, noNumbersIn(parameters.amounts.name), ({ amounts: value }) => {
      if (value === null) return succeed(null);
      const projected = projectPriceLevel(value, from, to, rates);
      return projected.ok ? projected : fail(rateMissing(projected.fault));
    }),
});

function readRateTable(argument: unknown, name: Words): Result<ReadonlyMap<number, Amount>, FunctionFault> {
  const rates = new Map<number, Amount>();
  for (const row of readCells(argument)) {
    const [year = null, rate = null] = row;
    if (row.length !== 2)
      return fail(
        argumentFault(
          `${name.da} skal være to kolonner bred: år og sats.`,
          `${name.en} must be two columns wide: year and rate.`,
        ),
      );
    if (typeof year !== "number" || isMissing(year) || quantified(rate) === null) continue;
    if (rates.has(year))
      return fail(
        argumentFault(
          `${name.da} har flere satser for ${year}. Behold én.`,
          `${name.en} has several rates for ${year}. Keep one.`,
        ),
      );
    const read = readRate(rate, { da: `satsen for ${year}`, en: `the rate for ${year}` }, ALONE);
    if (!read.ok) return read;
    rates.set(year, read.value);
  }
  return succeed(rates);
}

const rateMissing = ({ year }: PriceLevelFault): FunctionFault =>
  argumentFault(
    `Satser mangler ${year}. Skriv ${year} som tal og satsen ved siden af.`,
    `Rates lacks ${year}. Write ${year} as a number and the rate beside it.`,
  );
