import type { ProposedFlow, RowProposal } from "../../finance/prognosis/proposals";
import { daysInYear } from "../../finance/calendar/day";
import { INTERNAL } from "../../finance/prognosis/grouping";
import { caseColumn, cellOn } from "./conditions";
import { MONTH_CELL, STATUS_DATE_CELL } from "./lay-out-head";
import { HISTORY_FROM_CELL, HISTORY_TO_CELL } from "./premises-cells";
import { LEVEL_HEADERS, NOT_STATED, type PrognosisRequest } from "./prognosis-request";

/** A calculated column of the premises: what earlier years propose beside what the user has typed. */
export interface ProposalColumn {
  readonly header: string;
  readonly formula: string;
  /** null for the line of a whole group, and without history: it shows nothing. */
  readonly expected: (proposal: RowProposal | null) => string | number;
}

/** What the four columns rest on, in words; stands above them. */
export const PROPOSAL_NOTES: readonly string[] = [
  "Forslag: gennemsnit af de samme måneder i årene ovenfor, minus det, Sager allerede har for resten af året. Forslagene ændrer intet, før du skriver dem i de gule felter.",
  "Tilgang er uden ydelser, der begynder senest det år, borgeren fylder 18: de unge hører til på deres egen liste. Er fødselsmåneden ukendt, tæller ydelsen med.",
  "Afgang er alle ophør i Sager minus de stopdatoer, der allerede er disponeret: sagslisten viser ikke, om et ophør kom før tiden.",
  "Helårsprisen er gennemsnittet til sagernes egne takster, ikke fremskrevet. Historikken mangler det, som sagslisten ikke længere har med.",
];

const [INFLOW_COUNT, INFLOW_PRICE] = ["Forslag tilgang antal", "Forslag tilgang helårspris"] as const;
const [OUTFLOW_COUNT, OUTFLOW_PRICE] = ["Forslag afgang antal", "Forslag afgang helårspris"] as const;

/** How the four columns show their numbers. */
export const PROPOSAL_FORMATS: ReadonlyMap<string, string> = new Map([
  [INFLOW_COUNT, "0.0"],
  [INFLOW_PRICE, "#,##0"],
  [OUTFLOW_COUNT, "0.0"],
  [OUTFLOW_PRICE, "#,##0"],
]);

export function proposalColumns(request: PrognosisRequest): readonly ProposalColumn[] {
  const inflow = countedBy("Startdato", withoutComingOfAge(), request);
  const outflow = countedBy("Slutdato", "", request);
  const count = (header: string, formula: string, of: (proposal: RowProposal) => ProposedFlow): ProposalColumn => ({
    header,
    formula,
    expected: (proposal) => (proposal === null ? "" : of(proposal).count.toNumber()),
  });
  const price = (header: string, formula: string, of: (proposal: RowProposal) => ProposedFlow): ProposalColumn => ({
    header,
    formula,
    expected: (proposal) => (proposal === null ? "" : (of(proposal).yearPrice?.toNumber() ?? "")),
  });
  return [
    count(INFLOW_COUNT, inflow.count, (proposal) => proposal.inflow),
    price(INFLOW_PRICE, inflow.price, (proposal) => proposal.inflow),
    count(OUTFLOW_COUNT, outflow.count, (proposal) => proposal.outflow),
    price(OUTFLOW_PRICE, outflow.price, (proposal) => proposal.outflow),
  ];
}

/** Number and average price of the services of the row whose day is in the same months of the years of history. */
function countedBy(
  header: "Startdato" | "Slutdato",
  filter: string,
  { year, grouping, names }: PrognosisRequest,
): { readonly count: string; readonly price: string } {
  const day = caseColumn(header);
  const [from, to] = [HISTORY_FROM_CELL, HISTORY_TO_CELL];
  const [month, status] = [MONTH_CELL, STATUS_DATE_CELL].map((cell) => cellOn(names.prognosisSheet, cell));
  const [group, part] = LEVEL_HEADERS[grouping];
  const row = `${rowProduct(grouping)}${filter}`;
  const seen = `${row}*(${day}>=DATE(${from},1,1))*(${day}<=DATE(${to},12,31))*(MONTH(${day})>${month ?? ""})`;
  const known = `${row}*(${day}>${status ?? ""})*(${day}<=DATE(${String(year)},12,31))`;
  const priced = `${seen}*(${caseColumn("Takst")}<>"")`;
  const unlessGroup = (formula: string): string =>
    `=IF(OR([@${part}]="",[@${group}]="",COUNT(${from}:${to})<2),"",${formula})`;
  return {
    count: unlessGroup(`MAX(0,SUMPRODUCT(${seen})/(${to}-${from}+1)-SUMPRODUCT(${known}))`),
    price: unlessGroup(
      `IF(SUMPRODUCT(${priced})=0,"",SUMPRODUCT(${priced},${caseColumn("Dagspris")})*${String(daysInYear(year))}/SUMPRODUCT(${priced}))`,
    ),
  };
}

function rowProduct(grouping: PrognosisRequest["grouping"]): string {
  const [group, part] = LEVEL_HEADERS[grouping];
  const same = (header: string): string => `(${caseColumn(header)}=IF([@${header}]="${NOT_STATED}","",[@${header}]))`;
  return grouping === "maalgruppe-ejerform"
    ? `${same(group)}*((${caseColumn(part)}="egen")=([@${part}]="${INTERNAL}"))`
    : `${same(group)}*${same(part)}`;
}

const withoutComingOfAge = (): string => {
  const [start, birth] = [caseColumn("Startdato"), caseColumn("Fødselsmåned")];
  return `*(1-(${birth}<>"")*(YEAR(${start})-YEAR(${birth})<=18))`;
};
