import type { PlRates, RateError } from "../../sheets/ledgers/pl-rates";
import { PL_RATES_SHEET } from "../../sheets/ledgers/pl-rates";
import { actionFault, type ActionFault } from "../action";

/** A year's rate is needed and is not there: where to write it. */
export function rateMissing(year: number, { errors, unwritten }: PlRates, listIsThere: boolean): ActionFault {
  const wrong = errors.find((error) => error.year === year);
  if (wrong !== undefined) return rateWrong(year, wrong);
  const years = `${String(year - 1)}-priser`;
  const place = unwritten.find((line) => line.year === year);
  if (place !== undefined)
    return actionFault(
      "rate-missing",
      `PL-satsen for ${String(year)} mangler. Skriv den i ${place.cell}; den løfter fra ${years} til ${String(year)}-priser. Intet er ændret.`,
      `The PL rate for ${String(year)} is missing. Write it in ${place.cell}; it raises from the prices of ${String(year - 1)} to those of ${String(year)}. Nothing has been changed.`,
      { cell: place.cell },
    );
  return listIsThere
    ? actionFault(
        "rate-missing",
        `PL-satsen for ${String(year)} mangler. Skriv en linje for ${String(year)} i arket »${PL_RATES_SHEET}«. Intet er ændret.`,
        `The PL rate for ${String(year)} is missing. Write a line for ${String(year)} in the sheet “${PL_RATES_SHEET}”. Nothing has been changed.`,
      )
    : actionFault(
        "rate-list-missing",
        `PL-satsen for ${String(year)} mangler, og projektmappen har endnu ingen liste over jeres satser. Lav listen »${PL_RATES_SHEET}«, og skriv satsen der. Intet er ændret.`,
        `The PL rate for ${String(year)} is missing, and the workbook has no list of your rates yet. Make the list “${PL_RATES_SHEET}” and write the rate there. Nothing has been changed.`,
      );
}

function rateWrong(year: number, { code, text, cell }: RateError): ActionFault {
  switch (code) {
    case "year-unreadable":
    case "year-twice":
      return actionFault(
        code,
        `${String(year)} står to gange i listen over PL-satser, anden gang i ${cell}. Slet den ene linje. Intet er ændret.`,
        `${String(year)} stands twice in the list of PL rates, the second time in ${cell}. Delete one of the lines. Nothing has been changed.`,
        { cell },
      );
    case "rate-unreadable":
      return actionFault(
        code,
        `PL-satsen for ${String(year)} i ${cell} er ikke et tal: »${text}«. Skriv den som 3,0 %. Intet er ændret.`,
        `The PL rate for ${String(year)} in ${cell} is not a number: “${text}”. Write it as 3.0 %. Nothing has been changed.`,
        { cell },
      );
    case "rate-not-a-share": {
      const shown = text.replace(".", ",");
      return actionFault(
        code,
        `PL-satsen for ${String(year)} i ${cell} er ${shown}, altså mere end 100 %. Skriv ${shown} %, hvis det er det, du mener. Intet er ændret.`,
        `The PL rate for ${String(year)} in ${cell} is ${text}, which is more than 100 %. Write ${text} % if that is what you mean. Nothing has been changed.`,
        { cell },
      );
    }
  }
}
