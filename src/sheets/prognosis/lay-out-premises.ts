import { REFUND_RATES } from "../../finance/cases/state-refund";
import type { MaybeAmount } from "../../finance/money/amount";
import { CUSTOMARY_LIMITS } from "../../finance/prognosis/dear-cases";
import { groupsOf, sameGroup, sameRow, type RowKey } from "../../finance/prognosis/grouping";
import { customaryShare, type RowPremise } from "../../finance/prognosis/premises";
import { nothingProposed, type RowProposal } from "../../finance/prognosis/proposals";
import { LINE_FORMATS } from "../layouts/line-formats";
import type { PlannedCell, PlannedFormat } from "../plan/sheet-plan";
import { DEAR_LIMIT_CELLS } from "./premises-cells";
import { PROPOSAL_FORMATS, PROPOSAL_NOTES, proposalColumns, type ProposalColumn } from "./proposal-columns";
import { KNOWN_THRESHOLDS, LEVEL_HEADERS, shownName, type PrognosisRequest } from "./prognosis-request";
import { INPUT_FILL, rowOf, widthForWords, type SheetLayout } from "../layouts/sheet-layout";

const PREMISE_HEADERS = [
  "Oprindeligt budget",
  "Korrigeret budget",
  "Forbrug til dato",
  "Tilgang antal",
  "Tilgang helårspris",
  "Afgang antal",
  "Afgang helårspris",
  "Restandel",
  "Prisændringer",
  "Kilde",
] as const;

/** The columns that the user owns; the proposals stand after them. */
const TYPED = 2 + PREMISE_HEADERS.length;
const WIDTH = TYPED + 4;

/** The lines with a source reach to it; a column is free before it, so that no number touches the text. */
const SOURCE_WIDTH = 6;

/** Who looks at the cases above each of the customary limits (`domain.md` §4.1, §4.9). */
const DEAR_SOURCES = [
  "Ishøjs styringsmodel: sager over 1,0 mio. kr. gennemgås enkeltvis",
  "Komponents undersøgelse af sager over 2,0 mio. kr. i 59 kommuner",
] as const;

/** Rows of the sheet, from zero; `premises-cells.ts` has the cells that formulas point at. */
const LIMITS_HEADING = 3;
const THRESHOLDS_HEADING = 7;
const YEAR_ROW = 8;
const RATES_ROW = 9;
const KNOWN_ROW = 10;
const DEAR_HEADING = KNOWN_ROW + KNOWN_THRESHOLDS.length + 1;
const PRICE_LEVEL_HEADING = DEAR_HEADING + DEAR_LIMIT_CELLS.length + 2;
const HISTORY_HEADING = PRICE_LEVEL_HEADING + 3;
const NOTES_ROW = HISTORY_HEADING + 3;
const TABLE_ROW = NOTES_ROW + PROPOSAL_NOTES.length + 3;

/** The sheet `Forudsætninger <år>`: everything the user states and owns, each with room for its source. */
export function layOutPremises(request: PrognosisRequest, proposals: readonly RowProposal[]): SheetLayout {
  const proposed = proposalColumns(request);
  const rows = premiseRows(request, proposals, proposed);
  const { history } = request;
  return {
    sheet: request.names.premisesSheet,
    cells: [
      rowOf(WIDTH, [`Forudsætninger ${String(request.year)}`]),
      rowOf(WIDTH, [
        "Felterne på gul bund er dine: skriv i dem, så følger prognosen. Beløb i kr.; et tomt felt er ikke oplyst.",
      ]),
      rowOf(WIDTH, []),
      rowOf(WIDTH, ["Grænser for status, merforbrug i forhold til korrigeret budget"]),
      rowOf(WIDTH, ["Grøn til og med", request.limits.green.toNumber()]),
      rowOf(WIDTH, ["Gul til og med", request.limits.yellow.toNumber()]),
      rowOf(WIDTH, []),
      rowOf(WIDTH, ["Statsrefusion, servicelovens § 176", "Grænse 1", "Grænse 2", "Grænse 3", null, "Kilde"]),
      rowOf(WIDTH, thresholdCells(request)),
      rowOf(WIDTH, [
        "Andel over grænsen",
        ...REFUND_RATES.map((rate) => rate.toNumber()),
        null,
        "Servicelovens § 176, stk. 1",
      ]),
      ...KNOWN_THRESHOLDS.map(({ title, thresholds, source }) =>
        rowOf(WIDTH, [`Til sammenligning: ${title}`, ...thresholds, null, source]),
      ),
      rowOf(WIDTH, []),
      rowOf(WIDTH, ["Dyre sager, pris for et helt år", "Over", null, null, null, "Kilde"]),
      ...dearCells(request),
      rowOf(WIDTH, []),
      rowOf(WIDTH, ["Pris- og lønudvikling, PL", "Sats", null, null, null, "Kilde"]),
      priceLevelCells(request),
      rowOf(WIDTH, []),
      rowOf(WIDTH, ["Forslag til tilgang og afgang ud fra historikken i Sager"]),
      rowOf(WIDTH, [
        "Fra år",
        history?.from ?? null,
        history === null ? "Sager har ingen ophørte sager fra tidligere år, så der er intet at foreslå ud fra" : null,
      ]),
      rowOf(WIDTH, ["Til og med år", history?.to ?? null]),
      ...PROPOSAL_NOTES.map((note) => rowOf(WIDTH, [note])),
      rowOf(WIDTH, []),
      rowOf(WIDTH, ["Budget og forventninger; en linje uden navn i anden kolonne gælder hele gruppen"]),
      rowOf(WIDTH, []),
      [...LEVEL_HEADERS[request.grouping], ...PREMISE_HEADERS, ...proposed.map(({ header }) => header)],
      ...rows,
    ],
    table: {
      name: request.names.premisesTable,
      area: { row: TABLE_ROW, column: 0, rows: rows.length + 1, columns: WIDTH },
      constantColumns: TYPED,
    },
    formats: formatsOf(rows.length, proposed),
    widths: [
      264,
      99,
      ...PREMISE_HEADERS.map((header) => widthForWords(header, header === "Kilde" ? 180 : 72)),
      ...proposed.map(({ header }) => widthForWords(header, 72)),
    ],
    wrapped: { row: TABLE_ROW, column: 0, rows: 1, columns: WIDTH },
    frozenRows: 2,
  };
}

/** The year's own thresholds, or an empty line that asks for them: they are regulated every year, and never guessed. */
function thresholdCells({ year, thresholds }: PrognosisRequest): readonly PlannedCell[] {
  const label = `Årets grænser, ${String(year)}`;
  if (thresholds === null)
    return [
      label,
      null,
      null,
      null,
      null,
      "Skriv årets grænser og kilden; uden dem er statsrefusionen ikke regnet med",
    ];
  const known = KNOWN_THRESHOLDS.find((each) => each.year === year);
  const isKnown = known?.thresholds.every((each, index) => thresholds[index]?.equals(each) ?? false) ?? false;
  return [
    label,
    ...thresholds.map((each) => each.toNumber()),
    null,
    isKnown ? (known?.source ?? null) : "Oplyst af dig",
  ];
}

/** The limits that have a source carry it; any other is the user's own. */
const dearCells = ({ dearLimits }: PrognosisRequest): readonly (readonly PlannedCell[])[] =>
  dearLimits.map((limit, index) => {
    const known = CUSTOMARY_LIMITS[index]?.equals(limit) === true;
    return rowOf(WIDTH, [
      `Grænse ${String(index + 1)}`,
      limit.toNumber(),
      null,
      null,
      null,
      known ? (DEAR_SOURCES[index] ?? null) : "Oplyst af dig",
    ]);
  });

/** The user's own rate: it differs by year, edition and the municipality's own mix, and is never guessed. */
const priceLevelCells = ({ year, priceLevel }: PrognosisRequest): readonly PlannedCell[] =>
  rowOf(WIDTH, [
    `Fra ${String(year - 1)} til ${String(year)}`,
    priceLevel?.rate.toNumber() ?? null,
    null,
    null,
    null,
    priceLevel?.source ?? "Skriv satsen og kilden; uden den er PL en del af prisen",
  ]);

/** A line for each row of the prognosis, those without a premise too: that is where it is typed. */
function premiseRows(
  request: PrognosisRequest,
  proposals: readonly RowProposal[],
  proposed: readonly ProposalColumn[],
): readonly (readonly PlannedCell[])[] {
  const { cases, grouping, premises, month, history } = request;
  const proposalCells = (proposal: RowProposal | null): readonly PlannedCell[] =>
    proposed.map(({ formula, expected }) => ({ formula, expected: expected(proposal) }));
  const proposalOf = (key: RowKey): RowProposal | null =>
    history === null ? null : (proposals.find((each) => sameRow(each.key, key)) ?? nothingProposed(key));
  const fallback = customaryShare(month).toNumber();
  return groupsOf(cases, grouping, premises).flatMap(({ group, parts }) => [
    ...premises
      .filter((premise) => premise.part === null && sameGroup(premise, { group }))
      .map((premise) => [...premiseCells(shownName(group), null, premise, fallback), ...proposalCells(null)]),
    ...parts.map((key) => {
      const own = premises.find(({ group, part }) => part !== null && sameRow({ group, part }, key));
      const cells = premiseCells(shownName(group), shownName(key.part), own, fallback);
      return [...cells, ...proposalCells(proposalOf(key))];
    }),
  ]);
}

function premiseCells(
  group: string,
  part: string | null,
  premise: RowPremise | undefined,
  fallbackShare: number,
): readonly PlannedCell[] {
  const shown = (value: MaybeAmount | undefined): PlannedCell => value?.toNumber() ?? null;
  const flow = (value: RowPremise["inflow"] | undefined): readonly PlannedCell[] =>
    value === undefined || value.count.isZero() ? [null, null] : [shown(value.count), shown(value.yearPrice)];
  return [
    group,
    part,
    shown(premise?.originalBudget),
    shown(premise?.correctedBudget),
    shown(premise?.spent),
    ...flow(premise?.inflow),
    ...flow(premise?.outflow),
    premise?.remainingShare.toNumber() ?? fallbackShare,
    shown(premise?.priceChanges),
    null,
  ];
}

function formatsOf(rows: number, proposed: readonly ProposalColumn[]): SheetLayout["formats"] {
  const area = (row: number, column: number, height: number, columns: number) => ({
    row,
    column,
    rows: height,
    columns,
  });
  const input = { fill: INPUT_FILL, numberFormat: "#,##0" };
  const known = KNOWN_THRESHOLDS.length;
  return [
    { area: area(0, 0, 1, WIDTH), format: LINE_FORMATS.title },
    { area: area(1, 0, 1, WIDTH), format: LINE_FORMATS.note },
    { area: area(LIMITS_HEADING, 0, 1, WIDTH), format: LINE_FORMATS.subtotal },
    { area: area(LIMITS_HEADING + 1, 1, 2, 1), format: { ...input, numberFormat: "0.0%" } },
    { area: area(THRESHOLDS_HEADING, 0, 1, SOURCE_WIDTH), format: LINE_FORMATS.header },
    { area: area(YEAR_ROW, 1, 1, 3), format: input },
    { area: area(RATES_ROW, 1, 1, 3), format: { ...input, numberFormat: "0%" } },
    { area: area(KNOWN_ROW, 0, known, SOURCE_WIDTH), format: { ...LINE_FORMATS.count, numberFormat: "#,##0" } },
    { area: area(DEAR_HEADING, 0, 1, SOURCE_WIDTH), format: LINE_FORMATS.header },
    { area: area(DEAR_HEADING + 1, 1, DEAR_LIMIT_CELLS.length, 1), format: input },
    { area: area(PRICE_LEVEL_HEADING, 0, 1, SOURCE_WIDTH), format: LINE_FORMATS.header },
    { area: area(PRICE_LEVEL_HEADING + 1, 1, 1, 1), format: { ...input, numberFormat: "0.00%" } },
    { area: area(HISTORY_HEADING, 0, 1, WIDTH), format: LINE_FORMATS.subtotal },
    { area: area(HISTORY_HEADING + 1, 1, 2, 1), format: { ...input, numberFormat: "0" } },
    { area: area(NOTES_ROW, 0, PROPOSAL_NOTES.length, WIDTH), format: LINE_FORMATS.note },
    { area: area(TABLE_ROW - 2, 0, 1, WIDTH), format: LINE_FORMATS.subtotal },
    { area: area(TABLE_ROW, 0, 1, WIDTH), format: LINE_FORMATS.header },
    { area: area(TABLE_ROW, 2, 1, TYPED - 3), format: { horizontalAlignment: "Right" } },
    { area: area(TABLE_ROW, TYPED, 1, WIDTH - TYPED), format: { horizontalAlignment: "Right" } },
    ...[THRESHOLDS_HEADING, DEAR_HEADING, PRICE_LEVEL_HEADING].map((row) => ({
      area: area(row, 1, 1, 3),
      format: { horizontalAlignment: "Right" } as const,
    })),
    ...[...PREMISE_HEADERS, ...proposed.map(({ header }) => header)].flatMap((header, index) => {
      const format = premiseFormat(header);
      return format === null ? [] : [{ area: area(TABLE_ROW + 1, 2 + index, rows, 1), format }];
    }),
  ];
}

/** How a column of the list looks; null is a text like any other. */
export function premiseFormat(header: string): PlannedFormat | null {
  const proposed = PROPOSAL_FORMATS.get(header);
  if (proposed !== undefined) return { numberFormat: proposed, fontColor: "#5B6472" };
  if (header === "Kilde" || !PREMISE_HEADERS.some((each) => each === header)) return null;
  return { fill: INPUT_FILL, numberFormat: header === "Restandel" ? "0.0%" : "#,##0" };
}
