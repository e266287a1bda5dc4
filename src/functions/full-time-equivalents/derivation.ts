import { activeShare } from "../../finance/calendar/active-share";
import { daysInYear } from "../../finance/calendar/day";
import { sumQuantified } from "../../finance/money/amount";
import { explainWhole } from "../declaration/derivation";
import { cut, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { casesIn, HELAARSPERSONER } from "./full-time-equivalents";

export const HELAARSPERSONER_DERIVATION = explainWhole(HELAARSPERSONER, (values) => {
  const { year, counts } = values;
  const cases = casesIn(values);
  const rows = (cases.ok ? cases.value : []).map(({ period, count, place }) => {
    const { active } = activeShare(period, year, "day");
    return { ...period, count, place: place.words, active, weighted: count.times(active) };
  });
  const days = sumQuantified(rows.map(({ weighted }) => weighted));
  const ofYear = daysInYear(year);
  const result = days.div(ofYear);
  return [
    ...cut(
      rows.map(({ start, end, count, place, active, weighted }) =>
        say(
          ({ date, number, equals }) =>
            `${date(start)} ${end === null ? "og frem (åben)" : `til ${date(end)}`}${place.da}: ${active} af ${ofYear} dage i ${year}${counts === null ? "" : `, × ${number(count)} ${equals(weighted, count)}`}.`,
          ({ date, number, equals }) =>
            `${date(start)} ${end === null ? "on (open)" : `to ${date(end)}`}${place.en}: ${active} of ${ofYear} days of ${year}${counts === null ? "" : `, × ${number(count)} ${equals(weighted, count)}`}.`,
        ),
      ),
      { da: "sag", en: "case" },
      { da: "sager", en: "cases" },
    ),
    say(
      ({ number, equals }) => `Dage i alt ÷ årets dage: ${number(days)} ÷ ${ofYear} ${equals(result, days)}.`,
      ({ number, equals }) => `Days in all ÷ days of the year: ${number(days)} ÷ ${ofYear} ${equals(result, days)}.`,
    ),
    stateResult([result]),
  ];
});
