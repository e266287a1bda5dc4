import { ZERO } from "../finance/money/amount";
import { paybackTime } from "../finance/investment/payback-time";
import { fail, succeed } from "../finance/result";
import { declareFunction } from "./declaration";
import { noNumbersIn, nothingToCompute } from "./fault";
import { mode } from "./parameter";
import { netLine } from "./shared-parameters";

const parameters = {
  net: netLine,
  sign: mode(
    {
      name: { da: "fortegn", en: "sign" },
      help: {
        da: "Det fortegn, en besparelse har: »minus« (standard) eller »plus«. Investeringen har det modsatte.",
        en: "The sign of a saving: “minus” (default) or “plus”. The investment has the opposite one.",
      },
    },
    [
      { choice: "minus", da: "minus", en: "minus" },
      { choice: "plus", da: "plus", en: "plus" },
    ],
  ),
};

/** Tilbagebetalingstid (`domain.md` §1): years from the beginning of the first year, linear within the year. */
export const TILBAGEBETALINGSTID = declareFunction({
  id: "TILBAGEBETALINGSTID",
  name: "TILBAGEBETALINGSTID",
  summary: {
    da: "Antal år fra begyndelsen af det første år, til besparelserne har betalt investeringen tilbage.",
    en: "The number of years from the beginning of the first year until the savings have paid the investment back.",
  },
  parameters,
  source: "domain.md §1",
  examples: [
    {
      formula: "=TILTAG.TILBAGEBETALINGSTID({1500\\-400\\-800\\-800})",
      arguments: [[[1500, -400, -800, -800]]],
      result: [[3.375]],
      source: "domain.md §1, illustrative tal",
    },
    {
      formula: '=TILTAG.TILBAGEBETALINGSTID({-1500\\400\\800\\800};"plus")',
      arguments: [[[-1500, 400, 800, 800]], "plus"],
      result: [[3.375]],
      source: "domain.md §1, illustrative tal",
    },
  ],
  compute({ net, sign }) {
    if (net.every((value) => value === null)) return fail(noNumbersIn(parameters.net.name));
    const years = paybackTime(
      net.map((value) => value ?? ZERO),
      sign,
    );
    return years.ok
      ? succeed([[years.value]])
      : fail(
          nothingToCompute(
            "Investeringen er ikke betalt tilbage inden for årene i netto. Tag flere år med, eller se, om fortegn passer.",
            "The investment is not paid back within the years of net. Include more years, or see whether the sign fits.",
          ),
        );
  },
});
