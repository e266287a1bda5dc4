import { yearlyBalances } from "../../finance/investment/payback-time";
import { ZERO } from "../../finance/money/amount";
import { explainWhole } from "../declaration/derivation";
import { cut, stateResult } from "../derivation/steps";
import { say } from "../derivation/writer";
import { TILBAGEBETALINGSTID } from "./payback-time";

export const TILBAGEBETALINGSTID_DERIVATION = explainWhole(TILBAGEBETALINGSTID, ({ net, sign }) => {
  const years = yearlyBalances(
    net.map((value) => value ?? ZERO),
    sign,
  );
  const paidIn = years.findIndex(({ owed, balance }) => owed.greaterThan(0) && balance.greaterThanOrEqualTo(0));
  const last = years[paidIn];
  if (last === undefined)
    return [
      say(
        () => "Saldoen er aldrig under 0: der er ingen investering at betale tilbage.",
        () => "The balance is never below 0: there is no investment to pay back.",
      ),
      stateResult([ZERO]),
    ];
  const share = last.owed.div(last.gain);
  return [
    say(
      () => "Besparelser tælles som plus, investeringen som minus, og årene lægges sammen.",
      () => "Savings count as plus, the investment as minus, and the years are added up.",
    ),
    ...cut(
      years.slice(0, paidIn).map(({ gain, balance }, index) =>
        say(
          ({ number }) => `År ${index + 1}: ${number(gain)}, saldo ${number(balance)}.`,
          ({ number }) => `Year ${index + 1}: ${number(gain)}, balance ${number(balance)}.`,
        ),
      ),
      { da: "år", en: "year" },
      { da: "år", en: "years" },
    ),
    say(
      ({ number, equals }) =>
        `I år ${paidIn + 1} mangler ${number(last.owed)}, og året giver ${number(last.gain)}: ${number(last.owed)} ÷ ${number(last.gain)} ${equals(share, last.owed, last.gain)} af året.`,
      ({ number, equals }) =>
        `In year ${paidIn + 1}, ${number(last.owed)} is missing, and the year gives ${number(last.gain)}: ${number(last.owed)} ÷ ${number(last.gain)} ${equals(share, last.owed, last.gain)} of the year.`,
    ),
    say(
      ({ number, equals }) => `Hele år + den del: ${paidIn} + ${number(share)} ${equals(share.plus(paidIn), share)}.`,
      ({ number, equals }) =>
        `Whole years + that part: ${paidIn} + ${number(share)} ${equals(share.plus(paidIn), share)}.`,
    ),
    stateResult([share.plus(paidIn)]),
  ];
});
