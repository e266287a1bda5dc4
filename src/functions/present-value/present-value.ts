import { ZERO } from "../../finance/money/amount";
import { presentValue } from "../../finance/investment/present-value";
import { fail, succeed } from "../../finance/result";
import { declareFunction } from "../declaration/declaration";
import { noNumbersIn } from "../arguments/fault";
import { optionalNumber, rate } from "../arguments/parameter";
import { netLine } from "../arguments/shared-parameters";

const parameters = {
  net: netLine,
  rate: rate({ da: "rente", en: "rate" }),
  firstYear: optionalNumber(
    { da: "førsteår", en: "first year" },
    { accepts: (value) => value.isZero() || value.equals(1), allowed: { da: "0 eller 1", en: "0 or 1" } },
    ZERO,
  ),
};

/** Nutidsværdi (`domain.md` §1): Σ net ÷ (1 + rate)^t. */
export const NUTIDSVAERDI = declareFunction({
  id: "NUTIDSVAERDI",
  name: "NUTIDSVÆRDI",
  parameters,
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
