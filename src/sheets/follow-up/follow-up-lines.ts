import type { TableContract } from "../../finance/money/table-contract";
import { formatCell, type CellPlace } from "../cells/address";
import type { LineRole } from "../layouts/block-layout";
import { COUNT_FORMAT } from "../layouts/line-formats";
import { notWithdrawnIn, stillCountsIn, sumFormulas } from "../layouts/sum-formulas";
import { decidedPlanFormula } from "./decided-plan";
import { CALCULATED_HEADERS, HEADERS, seriesHeader } from "../register/register-columns";

/** Over the names of the targets. */
export const TARGETS_HEADER = "Reduktionsmål";

/** The lines of a follow-up in their order, the limits after the lights that go by them. */
export const FOLLOW_UP_LINES = [
  "target",
  "plan",
  "identified",
  "weighted",
  "withoutProbability",
  "carriedIn",
  "unquantified",
  "unidentified",
  "unidentifiedCarried",
  "realised",
  "reported",
  "outstanding",
  "outstandingCarried",
  "coverage",
  "coverageLight",
  "realisation",
  "realisationLight",
  "yellowLimit",
  "redLimit",
] as const;

export type FollowUpLine = (typeof FOLLOW_UP_LINES)[number];

/** Lines that the formulas of others refer to by the limit cells, which hold no year's number. */
export type YearLine = Exclude<FollowUpLine, "yellowLimit" | "redLimit">;

export const SHARE_FORMAT = "0.0%";

interface LineLook {
  readonly label: string;
  readonly role: LineRole;
  readonly numberFormat?: string;
}

const count = (label: string): LineLook => ({ label, role: "count", numberFormat: COUNT_FORMAT });
const share = (label: string): LineLook => ({ label, role: "allocated", numberFormat: SHARE_FORMAT });

export const LINE_LOOKS: Readonly<Record<FollowUpLine, LineLook>> = {
  target: { label: "Mål, i alt", role: "target" },
  plan: { label: "Plan", role: "allocated" },
  identified: { label: "Identificeret (forventet)", role: "total" },
  weighted: { label: "Heraf vægtet med sandsynlighed", role: "memo" },
  withoutProbability: count("Uden sandsynlighed (antal tiltag)"),
  carriedIn: { label: "Heraf resteffekt fra året før", role: "memo" },
  unquantified: count("Ikke kvantificeret (antal tiltag)"),
  unidentified: { label: "Ikke identificeret (mål − identificeret)", role: "outstanding" },
  unidentifiedCarried: { label: "Ikke identificeret med overførsel", role: "allocated" },
  realised: { label: "Realiseret", role: "total" },
  reported: count("Realiseret oplyst (antal tiltag)"),
  outstanding: { label: "Udestående (mål − realiseret)", role: "outstanding" },
  outstandingCarried: { label: "Udestående med overførsel", role: "allocated" },
  coverage: share("Dækningsgrad (identificeret ÷ mål)"),
  coverageLight: { label: "Dækning", role: "subtotal" },
  realisation: share("Realiseringsgrad (realiseret ÷ mål)"),
  realisationLight: { label: "Realisering", role: "subtotal" },
  yellowLimit: { label: "Grænse: gul under", role: "memo", numberFormat: SHARE_FORMAT },
  redLimit: { label: "Grænse: rød under", role: "memo", numberFormat: SHARE_FORMAT },
};

/** Below the lines: what is identified group by group, from the heading to the line with the rest. */
export const GROUPS_LABEL = "Identificeret, gruppe for gruppe";
export const OTHER_GROUPS_LABEL = "Uden gruppe og senere grupper";

/** What a light says: a symbol and a word, for those who don't see colours or print without them. */
export const LIGHTS = { green: "● grøn", yellow: "▲ gul", red: "■ rød" } as const;

/** What the formulas of a follow-up need to know. */
export interface FollowUpFormulas {
  /** The register's Excel table. */
  readonly register: string;
  /** The Excel table of the targets. */
  readonly targets: string;
  /** The register's. */
  readonly contract: TableContract;
  /** The plan is what is locked of it, where something is. */
  readonly planIsLocked: boolean;
  /** The first line's first year. */
  readonly first: CellPlace;
}

/** The native formula of a line in the year of `index`: over the register, or from the lines above. */
export function lineFormula(line: YearLine, year: number, index: number, known: FollowUpFormulas): string {
  const { register, contract } = known;
  const at = (other: FollowUpLine, column = index): string =>
    formatCell({ row: known.first.row + FOLLOW_UP_LINES.indexOf(other), column: known.first.column + column });
  const limitCell = (other: "yellowLimit" | "redLimit"): string => {
    const { row, column } = { row: known.first.row + FOLLOW_UP_LINES.indexOf(other), column: known.first.column };
    return `$${formatCell({ row, column }).replace(/\d+$/, "$$$&")}`;
  };
  const expected = `${register}[${seriesHeader("expected", year)}]`;
  const probability = `${register}[${HEADERS.probability}]`;
  const factors = notWithdrawnIn(register);
  const least = contract.savings === "minus" ? "MIN" : "MAX";
  const before = (other: FollowUpLine): string => (index === 0 ? "" : `+N(${at(other, index - 1)})`);
  const light = (degree: FollowUpLine): string =>
    `=IF(${at(degree)}="","",IF(${at(degree)}>=${limitCell("yellowLimit")},"${LIGHTS.green}",` +
    `IF(${at(degree)}>=${limitCell("redLimit")},"${LIGHTS.yellow}","${LIGHTS.red}")))`;
  switch (line) {
    case "target":
      return `=SUM(${known.targets}[${String(year)}])`;
    case "plan":
      return known.planIsLocked ? decidedPlanFormula(register, year, contract) : sumsOf(register, line).total(year);
    case "realised":
    case "identified":
      return sumsOf(register, line === "identified" ? "expected" : line).total(year);
    case "weighted":
      return `=SUMPRODUCT(${expected},${probability},1${factors})`;
    case "withoutProbability":
      return `=SUMPRODUCT(ISNUMBER(${expected})*(1-ISNUMBER(${probability}))${factors})`;
    case "carriedIn": {
      const start = `${register}[${HEADERS.start}]`;
      const lastYear = `${start},">="&DATE(${String(year - 1)},1,1),${start},"<"&DATE(${String(year)},1,1)`;
      return `=SUMIFS(${register}[${CALCULATED_HEADERS.remaining}],${lastYear}${stillCountsIn(register)})`;
    }
    case "unquantified":
      return sumsOf(register, "expected").unquantified(year);
    case "unidentified":
      return `=${at("target")}-${at("identified")}`;
    case "unidentifiedCarried":
      return `=${least}(0,${at("unidentified")}${before("unidentifiedCarried")})`;
    case "reported":
      return `=SUMPRODUCT(ISNUMBER(${register}[${seriesHeader("realised", year)}])${factors})`;
    case "outstanding":
      return `=IF(${at("reported")}=0,"",${at("target")}-${at("realised")})`;
    case "outstandingCarried":
      return `=IF(${at("reported")}=0,"",${least}(0,${at("target")}-${at("realised")}${before("outstandingCarried")}))`;
    case "coverage":
      return `=IF(${at("target")}=0,"",${at("identified")}/${at("target")})`;
    case "coverageLight":
      return light("coverage");
    case "realisation":
      return `=IF(OR(${at("target")}=0,${at("reported")}=0),"",${at("realised")}/${at("target")})`;
    case "realisationLight":
      return light("realisation");
  }
}

/** The sums of one of the register's series. */
export const sumsOf = (register: string, series: "plan" | "realised" | "expected"): ReturnType<typeof sumFormulas> =>
  sumFormulas(register, (year) => seriesHeader(series, year));
