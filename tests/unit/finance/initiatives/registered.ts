import type { RegisteredInitiative } from "../../../../src/finance/initiatives/registered-initiative";

/** An initiative of a register with four years, blank but for what is given. */
export const registered = (known: Partial<RegisteredInitiative> = {}): RegisteredInitiative => ({
  number: "1",
  title: "Tiltag",
  group: "",
  paragraph: "",
  responsible: "",
  status: null,
  investment: false,
  oneOff: false,
  start: null,
  end: null,
  fullYear: "blank",
  count: "blank",
  presentPrice: "blank",
  newPrice: "blank",
  probability: "blank",
  fullTimeEquivalents: "blank",
  plan: ["blank", "blank", "blank", "blank"],
  estimate: ["blank", "blank", "blank", "blank"],
  realised: ["blank", "blank", "blank", "blank"],
  ...known,
});

/** Amounts as a reader sees them: numbers, "-" and "". */
export const shown = (values: readonly (RegisteredInitiative["fullYear"] | null)[]): readonly (number | string)[] =>
  values.map((value) => {
    if (value === null || value === "blank") return "";
    return value === "not-quantified" ? "-" : value.toNumber() + 0;
  });
