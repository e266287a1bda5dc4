import * as v from "valibot";
import type { Amount } from "../../finance/money/amount";
import type { FindingKind } from "../../finance/review/finding";
import { fail, succeed } from "../../finance/result";
import { formatAddress } from "../../sheets/cells/address";
import type { Words } from "../../sheets/cells/language";
import { ACCEPTED_FINDINGS, readAcceptedRow, type AcceptedFinding } from "../../sheets/ledgers/accepted-findings";
import { readTables } from "../../sheets/reading/read-tables";
import type { LedgerRows } from "../../sheets/workbook-port";
import { actionFault, type Action, type ActionFault } from "../action";
import { workbookFault } from "../workbook-sentences";
import { findingSentence, roundingSentence } from "./finding-sentences";
import { readArea } from "./read-area";
import { relationSentence } from "./relation-sentences";
import { addressOf, lineArea, relationArea, reviewTables, type ReviewedTable } from "./reviewed-table";
import { tableSentences, unexplainedSentence } from "./table-sentences";

const StemmerTabellenInput = v.object({
  /** A1 address, with or without its sheet; what is selected where it is left out. */
  range: v.nullish(v.string()),
});

export interface TableFinding {
  readonly kind: FindingKind;
  readonly cell: string;
  readonly stated: number | null;
  readonly expected: number | null;
  /** Stated − expected. */
  readonly difference: number | null;
  readonly message: Words;
}

export interface StemmerTabellenOutcome {
  /** What was read. */
  readonly range: string;
  readonly findings: readonly TableFinding[];
  /** Findings that somebody has accepted, as long as the number is the same. */
  readonly accepted: readonly (TableFinding & { readonly reason: string })[];
  readonly rounding: readonly Omit<TableFinding, "kind">[];
  readonly understood: readonly { readonly cell: string; readonly message: Words }[];
}

/** Reads the tables in a range as a careful colleague would, and says what does not add up. It changes nothing. */
export const stemmerTabellen: Action<typeof StemmerTabellenInput, StemmerTabellenOutcome> = {
  id: "stemmer-tabellen",
  title: { da: "Stemmer tabellen?", en: "Does the table add up?" },
  input: StemmerTabellenInput,
  async run({ range }, { workbook }) {
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const area = await readArea(workbook, outline.value, range ?? null);
    if (!area.ok) return area;
    const hasAccepted = outline.value.tables.includes(ACCEPTED_FINDINGS.table);
    const lists = hasAccepted
      ? await workbook.inspect({ place: null, ledgers: [ACCEPTED_FINDINGS], tables: [] })
      : succeed({ ledgers: [] });
    if (!lists.ok) return fail(workbookFault(lists.fault));
    const tables = reviewTables(readTables(area.value));
    const { place } = area.value;
    if (tables.length === 0) return fail(noTable(formatAddress(place.sheet, place.area)));
    const sorted = sortOut(tables.flatMap(findingsOf), acceptedIn(lists.value.ledgers));
    return succeed({
      range: formatAddress(place.sheet, place.area),
      ...sorted,
      rounding: tables.flatMap(roundingOf),
      understood: tables.flatMap(understoodOf),
    });
  },
};

const acceptedIn = (ledgers: readonly LedgerRows[]): readonly AcceptedFinding[] =>
  ledgers.flatMap(({ rows }) => rows.flatMap((row) => readAcceptedRow(row) ?? []));

function sortOut(
  findings: readonly TableFinding[],
  accepted: readonly AcceptedFinding[],
): Pick<StemmerTabellenOutcome, "findings" | "accepted"> {
  const acceptanceOf = ({ cell, kind, stated }: TableFinding): AcceptedFinding | undefined =>
    accepted.findLast((entry) => entry.cell === cell && entry.kind === kind && entry.stated === stated);
  return {
    findings: findings.filter((finding) => acceptanceOf(finding) === undefined),
    accepted: findings.flatMap((finding) => {
      const entry = acceptanceOf(finding);
      return entry === undefined ? [] : [{ ...finding, reason: entry.reason }];
    }),
  };
}

const numberOf = (value: Amount | null): number | null => value?.toNumber() ?? null;

const findingsOf = (reviewed: ReviewedTable): readonly TableFinding[] =>
  reviewed.review.findings.map((finding) => ({
    kind: finding.kind,
    cell: addressOf(reviewed, finding.kind === "number-as-text" ? finding.cells : [finding.cell]),
    stated: numberOf(finding.stated),
    expected: numberOf(finding.expected),
    difference: numberOf(finding.difference),
    message: findingSentence(reviewed, finding),
  }));

const roundingOf = (reviewed: ReviewedTable): StemmerTabellenOutcome["rounding"] =>
  reviewed.review.rounding.map((rounding) => ({
    cell: addressOf(reviewed, [rounding.instance.result]),
    stated: numberOf(rounding.stated),
    expected: numberOf(rounding.expected),
    difference: numberOf(rounding.difference),
    message: roundingSentence(reviewed, rounding),
  }));

const understoodOf = (reviewed: ReviewedTable): StemmerTabellenOutcome["understood"] => {
  const { sheet } = reviewed.understood;
  const onSheet = (area: string): string =>
    formatAddress(sheet, { row: 0, column: 0, rows: 1, columns: 1 }).replace(/A1$/, area);
  return [
    ...tableSentences(reviewed),
    ...reviewed.review.understood.map((understood) => ({
      cell: relationArea(reviewed, understood.relation),
      message: relationSentence(reviewed, understood),
    })),
    ...reviewed.review.unexplained.map(({ axis, line }) => ({
      cell: lineArea(reviewed, axis, line),
      message: unexplainedSentence(reviewed, axis, line),
    })),
  ].map(({ cell, message }) => ({ cell: onSheet(cell), message }));
};

const noTable = (range: string): ActionFault =>
  actionFault(
    "no-table",
    `Der er ingen tabel med tal i ${range}. Markér tabellen med overskrifter, og prøv igen.`,
    `There is no table with numbers in ${range}. Select the table with its headings and try again.`,
  );
