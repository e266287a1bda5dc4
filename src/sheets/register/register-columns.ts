import type { InitiativeAmount } from "../../finance/initiatives/initiative";
import type { RegisteredInitiative } from "../../finance/initiatives/registered-initiative";
import { amountCell, KINDS, numberCell } from "../layouts/table-columns";
import type { PlannedConstant } from "../plan/sheet-plan";

/** The columns before the years. The first five are those of every initiative table, so that its rows can be pasted. */
export const HEADERS = {
  number: "Nr.",
  title: "Tiltag",
  group: "Gruppe",
  status: "Status",
  kind: "Art",
  paragraph: "Paragraf",
  responsible: "Ansvarlig",
  duration: "Varighed",
  start: "Startdato",
  end: "Slutdato",
  fullYear: "Helårseffekt",
  count: "Antal",
  presentPrice: "Nuværende pris",
  newPrice: "Ny pris",
  probability: "Sandsynlighed",
  fullTimeEquivalents: "Årsværk",
} as const;

/** The columns that are calculated, besides the expected effect of each year. */
export const CALCULATED_HEADERS = { full: "Fuld virkning", remaining: "Resteffekt" } as const;

/** The series that are kept apart; `expected` is calculated, the others are typed. */
export const SERIES = ["plan", "estimate", "realised", "expected"] as const;

export type Series = (typeof SERIES)[number];

export const SERIES_NAMES: Readonly<Record<Series, string>> = {
  plan: "Plan",
  estimate: "Skøn",
  realised: "Realiseret",
  expected: "Forventet",
};

export const TYPED_SERIES = ["plan", "estimate", "realised"] as const satisfies readonly Series[];

/** The header of a series' column for a year: "Plan 2026". */
export const seriesHeader = (series: Series, year: number): string => `${SERIES_NAMES[series]} ${String(year)}`;

/** What column `Varighed` says. */
export const DURATIONS = { lasting: "Varig", oneOff: "Engangs" } as const;

export interface RegisterColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In points. */
  readonly width: number;
}

export type ColumnKind = "number" | "text" | "amount" | "date" | "share" | "count";

export interface TypedColumn extends RegisterColumn {
  readonly cell: (initiative: RegisteredInitiative) => PlannedConstant;
}

const AMOUNT_WIDTH = 96;

/** What people write: facts first, then plan, forecasts and what has been realised, each with all years. */
export const typedColumns = (years: readonly number[]): readonly TypedColumn[] => [
  { header: HEADERS.number, kind: "number", width: 36, cell: ({ number }) => numberCell(number) },
  { header: HEADERS.title, kind: "text", width: 252, cell: ({ title }) => textCell(title) },
  { header: HEADERS.group, kind: "text", width: 120, cell: ({ group }) => textCell(group) },
  { header: HEADERS.status, kind: "text", width: 69, cell: ({ status }) => status },
  {
    header: HEADERS.kind,
    kind: "text",
    width: 72,
    // The row of an empty register says nothing.
    cell: ({ title, investment }) => (title === "" ? null : investment ? KINDS.investment : KINDS.effect),
  },
  { header: HEADERS.paragraph, kind: "text", width: 66, cell: ({ paragraph }) => textCell(paragraph) },
  { header: HEADERS.responsible, kind: "text", width: 96, cell: ({ responsible }) => textCell(responsible) },
  {
    header: HEADERS.duration,
    kind: "text",
    width: 63,
    cell: ({ title, oneOff }) => (title === "" ? null : oneOff ? DURATIONS.oneOff : DURATIONS.lasting),
  },
  { header: HEADERS.start, kind: "date", width: 69, cell: ({ start }) => start },
  { header: HEADERS.end, kind: "date", width: 69, cell: ({ end }) => end },
  amountColumn(HEADERS.fullYear, "amount", ({ fullYear }) => fullYear),
  amountColumn(HEADERS.count, "count", ({ count }) => count),
  amountColumn(HEADERS.presentPrice, "amount", ({ presentPrice }) => presentPrice),
  amountColumn(HEADERS.newPrice, "amount", ({ newPrice }) => newPrice),
  amountColumn(HEADERS.probability, "share", ({ probability }) => probability),
  amountColumn(HEADERS.fullTimeEquivalents, "count", ({ fullTimeEquivalents }) => fullTimeEquivalents),
  ...TYPED_SERIES.flatMap((series) =>
    years.map((year, index) =>
      amountColumn(seriesHeader(series, year), "amount", (initiative) => initiative[series][index] ?? "blank"),
    ),
  ),
];

/** What follows by formula, to the right of all that is typed: a row can be pasted over without losing a formula. */
export const calculatedColumns = (years: readonly number[]): readonly RegisterColumn[] =>
  [CALCULATED_HEADERS.full, CALCULATED_HEADERS.remaining, ...years.map((year) => seriesHeader("expected", year))].map(
    (header) => ({ header, kind: "amount", width: AMOUNT_WIDTH }),
  );

const amountColumn = (
  header: string,
  kind: ColumnKind,
  of: (initiative: RegisteredInitiative) => InitiativeAmount,
): TypedColumn => ({ header, kind, width: AMOUNT_WIDTH, cell: (initiative) => amountCell(of(initiative)) });

const textCell = (text: string): PlannedConstant => (text === "" ? null : text);
