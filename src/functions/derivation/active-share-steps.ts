import { activeShare, type Period, type Share, type ShareMethod } from "../../finance/calendar/active-share";
import { amount, type Amount } from "../../finance/money/amount";
import type { Words } from "../../sheets/cells/language";
import { say, type Writer } from "./writer";

/** "Effekten starter 1-7-2018 og virker i 6 af 12 måneder i 2018: andel 6/12 = 0,5." */
export function sayActiveShare(period: Period, year: number, method: ShareMethod): Words {
  const { start, end } = period;
  const share = activeShare(period, year, method);
  return say(
    (writer) =>
      `Effekten ${end === null ? `starter ${writer.date(start)}` : `varer fra ${writer.date(start)} til ${writer.date(end)}`} og virker i ${share.active} af ${share.of} ${method === "month" ? "måneder" : "dage"} i ${year}: andel ${writeShare(writer, share)}.`,
    (writer) =>
      `The effect ${end === null ? `starts on ${writer.date(start)}` : `lasts from ${writer.date(start)} to ${writer.date(end)}`} and works in ${share.active} of ${share.of} ${method === "month" ? "months" : "days"} of ${year}: share ${writeShare(writer, share)}.`,
  );
}

/** "6/12 = 0,5" */
const writeShare = ({ equals }: Writer, { active, of }: Share): string =>
  `${active}/${of} ${equals(amount(active).div(of))}`;

/** "390.000 × 4/12 = 130.000" */
export const writeTimesShare = (
  { number, equals }: Writer,
  value: Amount,
  { active, of }: Share,
  product: Amount,
): string => `${number(value)} × ${active}/${of} ${equals(product, value)}`;
