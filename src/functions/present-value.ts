import { ZERO } from "../finance/money/amount";
import { presentValue } from "../finance/investment/present-value";
import { fail, succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { noNumbersIn } from "./fault";
import { optionalNumber, rate } from "./parameter";
import { netLine } from "./shared-parameters";

const parameters = {
  net: netLine,
  rate: rate({
    name: { da: "rente", en: "rate" },
    help: {
      da: "Diskonteringsrenten pr. år, fx 3,5 %. En tom celle er 0 %.",
      en: "The discount rate a year, such as 3.5 %. An empty cell is 0 %.",
    },
  }),
  firstYear: optionalNumber(
    {
      name: { da: "førsteår", en: "first year" },
      help: {
        da: "0 (standard): det første år diskonteres ikke. 1: det diskonteres et år, som Excels NUTIDSVÆRDI gør.",
        en: "0 (default): the first year is not discounted. 1: it is discounted one year, as Excel's NPV does.",
      },
    },
    { accepts: (value) => value.isZero() || value.equals(1), allowed: { da: "0 eller 1", en: "0 or 1" } },
    ZERO,
  ),
};

/** Nutidsværdi (`domain.md` §1): Σ net ÷ (1 + rate)^t. */
export const NUTIDSVAERDI = declareFunction({
  id: "NUTIDSVAERDI",
  name: "NUTIDSVÆRDI",
  summary: {
    da: "Nutidsværdien af årenes netto ved en fast rente.",
    en: "The present value of the years' net amounts at a fixed rate.",
  },
  parameters,
  source: "domain.md §1",
  examples: [
    {
      formula: "=TILTAG.NUTIDSVÆRDI({7,25\\10,75\\12,75\\13,25};0,035)",
      arguments: [[[7.25, 10.75, 12.75, 13.25]], 0.035],
      result: [[41.48947570972462]],
      source: "Ballerup, nettoeffekt 2019–2022 i mio. kr. ved 3,5 %",
    },
    {
      formula: "=TILTAG.NUTIDSVÆRDI({7,25\\10,75\\12,75\\13,25};0,035;1)",
      arguments: [[[7.25, 10.75, 12.75, 13.25]], 0.035, 1],
      result: [[40.08644996108659]],
      source: "Ballerup, nettoeffekt 2019–2022 i mio. kr. ved 3,5 %",
    },
  ],
  compute: ({ net, rate: yearly, firstYear }) =>
    net.every((value) => value === null)
      ? fail(noNumbersIn(parameters.net.name))
      : succeed([
          [
            presentValue(
              net.map((value) => value ?? ZERO),
              yearly,
              firstYear.isZero() ? 0 : 1,
            ),
          ],
        ]),
});
