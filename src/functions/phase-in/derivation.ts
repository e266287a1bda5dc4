import { areGiven } from "../arguments/are-given";
import { activeShare } from "../../finance/calendar/active-share";
import { yearOf } from "../../finance/calendar/day";
import { shareReached } from "../../finance/initiatives/phase-in";
import type { Amount } from "../../finance/money/amount";
import type { Words } from "../../sheets/cells/language";
import { explainWhole } from "../declaration/derivation";
import { writeTimesShare } from "../derivation/active-share-steps";
import { cut, nothingHere, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { INDFASNING } from "./phase-in";

export const INDFASNING_DERIVATION = explainWhole(INDFASNING, (values) => {
  const { firstYear, years, end, steps, method } = values;
  const needed = { fullYear: values.fullYear, start: values.start };
  if (!areGiven(needed))
    return nothingHere("Helårseffekten er ikke kvantificeret.", "The full-year effect is not quantified.");
  const { fullYear, start } = needed;
  const each = Array.from({ length: years.toNumber() }, (_, index) => {
    const year = firstYear + index;
    const reached = shareReached(year - yearOf(start), steps ?? []);
    const share = activeShare({ start, end }, year, method);
    return { year, reached, share, effect: fullYear.times(reached).times(share.active).div(share.of) };
  });
  return [
    say(
      ({ date }) =>
        end === null
          ? `Tiltaget virker fra ${date(start)} og frem.`
          : `Tiltaget virker fra ${date(start)} til ${date(end)}.`,
      ({ date }) =>
        end === null
          ? `The initiative works from ${date(start)} on.`
          : `The initiative works from ${date(start)} to ${date(end)}.`,
    ),
    ...cut(
      each.map(({ year, reached, share, effect }): Words => {
        const climbs = steps !== null && share.active > 0;
        const inFull = climbs ? fullYear.times(reached) : fullYear;
        return say(
          (writer) =>
            `${year}, ${share.active} af ${share.of} ${method === "month" ? "måneder" : "dage"}: ${climbs ? stepOf(writer.percent(reached), writer.number(fullYear), writer.equals(inFull, fullYear, reached)) : ""}${writeTimesShare(writer, inFull, share, effect)}.`,
          (writer) =>
            `${year}, ${share.active} of ${share.of} ${method === "month" ? "months" : "days"}: ${climbs ? stepOf(writer.percent(reached), writer.number(fullYear), writer.equals(inFull, fullYear, reached)) : ""}${writeTimesShare(writer, inFull, share, effect)}.`,
        );
      }),
      { da: "år", en: "year" },
      { da: "år", en: "years" },
    ),
    stateResult(each.map(({ effect }): Amount => effect)),
  ];
});

/** "25 % × 100 = 25; " */
const stepOf = (percent: string, fullYear: string, equals: string): string => `${percent} × ${fullYear} ${equals}; `;
