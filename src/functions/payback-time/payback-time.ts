import { ZERO } from "../../finance/money/amount";
import { paybackTime } from "../../finance/investment/payback-time";
import { fail, succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { noNumbersIn, nothingToCompute } from "../arguments/fault";
import { mode } from "../arguments/parameter";
import { netLine } from "../arguments/shared-parameters";

const parameters = {
  net: netLine,
  sign: mode({ da: "fortegn", en: "sign" }, [
    { choice: "minus", da: "minus", en: "minus" },
    { choice: "plus", da: "plus", en: "plus" },
  ]),
};

/** Tilbagebetalingstid (`domain.md` §1): years from the beginning of the first year, linear within the year. */
export const TILBAGEBETALINGSTID = declareFunction({
  id: "TILBAGEBETALINGSTID",
  name: "TILBAGEBETALINGSTID",
  parameters,
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
