import type { Amount } from "../finance/money/amount";
import { projectPriceLevel, type PriceLevelFault } from "../finance/prices/price-level";
import { fail, succeed, type Result } from "../finance/result";
import type { Words } from "../sheets/cells/language";
import { declareFunction } from "./declaration";
import { computeElementwise } from "./elementwise";
import { argumentFault, noNumbersIn, type FunctionFault } from "./fault";
import { amounts, range, year } from "./parameter";
import { ALONE } from "./place";
import { readCells, readRate } from "./read-argument";
import { isMissing, quantified } from "../sheets/cells/cell";

const parameters = {
  amounts: amounts({
    name: { da: "beløb", en: "amounts" },
    help: {
      da: "Beløbene i det gamle prisniveau. En celle eller et område.",
      en: "The amounts at the old price level. A cell or a range.",
    },
  }),
  from: year({
    name: { da: "fraår", en: "from year" },
    help: { da: "Det år, beløbene er i priser for.", en: "The year in whose prices the amounts are." },
  }),
  to: year({
    name: { da: "tilår", en: "to year" },
    help: {
      da: "Det år, beløbene skal være i priser for. Et tidligere år regner tilbage.",
      en: "The year in whose prices the amounts shall be. An earlier year goes backwards.",
    },
  }),
  rates: range(
    {
      name: { da: "satser", en: "rates" },
      help: {
        da: "To kolonner: året og satsen fra året før til det, fx 2026 og 2,8 %. Overskrifter springes over. En sats på 0 tæller som 0 %; en tom sats mangler.",
        en: "Two columns: the year and the rate from the year before to it, such as 2026 and 2.8 %. Headings are skipped. A rate of 0 counts as 0 %; an empty rate is missing.",
      },
    },
    "table",
    readRateTable,
  ),
};

/** PL-fremskrivning (`domain.md` §2.4): from one year's price level to another's, by the user's own table of rates. */
export const FREMSKRIV = declareFunction({
  id: "FREMSKRIV",
  name: "FREMSKRIV",
  summary: {
    da: "Regner beløb om fra et års prisniveau til et andets med dine egne satser.",
    en: "Takes amounts from one year's price level to another's with your own rates.",
  },
  parameters,
  source: "domain.md §2.4",
  examples: [
    {
      formula: "=TILTAG.FREMSKRIV(1000;2023;2026;{2024\\0,03;2025\\0,033;2026\\0,028})",
      arguments: [
        1000,
        2023,
        2026,
        [
          [2024, 0.03],
          [2025, 0.033],
          [2026, 0.028],
        ],
      ],
      result: [[1093.78172]],
      source: "domain.md §2.4, illustrative satser",
    },
  ],
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
