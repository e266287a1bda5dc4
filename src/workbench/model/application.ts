import { HostClass, method, object, value, type HostObject } from "../interpreter/host-class";
import { oneOf } from "./arguments";
import type { Model } from "./model";

interface Culture {
  readonly name: string;
  readonly decimal: string;
  readonly thousands: string;
  readonly currency: string;
  readonly dateSeparator: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly timeSeparator: string;
  readonly longTime: string;
}

const CULTURES: Readonly<Record<Model["locale"], Culture>> = {
  "da-DK": {
    name: "da-DK",
    decimal: ",",
    thousands: ".",
    currency: "kr.",
    dateSeparator: "-",
    shortDate: "dd-MM-yyyy",
    longDate: "d. MMMM yyyy",
    timeSeparator: ":",
    longTime: "HH:mm:ss",
  },
  "en-US": {
    name: "en-US",
    decimal: ".",
    thousands: ",",
    currency: "$",
    dateSeparator: "/",
    shortDate: "M/d/yyyy",
    longDate: "dddd, MMMM d, yyyy",
    timeSeparator: ":",
    longTime: "h:mm:ss tt",
  },
};

/** `workbook.application`. */
export function createApplication(model: Model): () => HostObject {
  const { calculation } = model.engine;
  const culture = CULTURES[model.locale];
  const numbers = new HostClass<undefined>("NumberFormatInfo", {
    numberDecimalSeparator: value(() => culture.decimal),
    numberGroupSeparator: value(() => culture.thousands),
    currencySymbol: value(() => culture.currency),
  });
  const dates = new HostClass<undefined>("DatetimeFormatInfo", {
    dateSeparator: value(() => culture.dateSeparator),
    shortDatePattern: value(() => culture.shortDate),
    longDatePattern: value(() => culture.longDate),
    timeSeparator: value(() => culture.timeSeparator),
    longTimePattern: value(() => culture.longTime),
  });
  const cultureInfo = new HostClass<undefined>("CultureInfo", {
    name: value(() => culture.name),
    numberFormat: object(() => numbers.wrap(undefined)),
    datetimeFormat: object(() => dates.wrap(undefined)),
  });
  const application = new HostClass<undefined>("Application", {
    calculationMode: value(
      () => calculation.mode,
      (_, mode) => {
        const word = oneOf(mode, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode");
        calculation.setMode(word === "Manual" ? "Manual" : "Automatic");
      },
    ),
    calculationState: value(() => "Done"),
    calculationEngineVersion: value(() => 191_029),
    decimalSeparator: value(() => culture.decimal),
    thousandsSeparator: value(() => culture.thousands),
    useSystemSeparators: value(() => true),
    cultureInfo: object(() => cultureInfo.wrap(undefined)),
    calculate: method((_, [type]) => {
      const word = oneOf(type, ["Recalculate", "Full", "FullRebuild"], "calculationType");
      return word === "Recalculate" ? calculation.settle() : calculation.full();
    }),
    suspendApiCalculationUntilNextSync: method(() => undefined),
    suspendScreenUpdatingUntilNextSync: method(() => undefined),
  });
  return () => application.wrap(undefined);
}
