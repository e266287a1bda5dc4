import { BIGINT, DuckDBDataChunk, DuckDBInstance, INTEGER, UTINYINT } from "@duckdb/node-api";
import { dayOf, daysInYear } from "../../src/finance/calendar/day";
import { BULK_UNITS, type BulkCases } from "../../src/finance/cases/bulk-cases";
import type { MonthSpan } from "../../src/finance/cases/bulk-months";
import { daysInMonth } from "../../src/finance/calendar/period-parts";

/** Rows in one of DuckDB's own chunks. */
const CHUNK = 2_048;
const THREADS = 2;

/** The same cases in DuckDB's columns, and the question asked in several ways. */
export interface DuckDbCases {
  /** Øre by group × months + month, as `bulkMonths` answers. */
  readonly ask: (question: string) => Promise<readonly bigint[]>;
  /** Bytes that DuckDB holds at most while it answers, its tables included. */
  readonly peakBytes: (question: string) => Promise<number>;
  readonly close: () => void;
}

export async function loadIntoDuckDb(cases: BulkCases, span: MonthSpan): Promise<DuckDbCases> {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: String(THREADS),
    // Nothing is fetched from anywhere.
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  const connection = await instance.connect();
  await connection.run("CREATE TABLE cases (grp INTEGER, s INTEGER, e INTEGER, unit UTINYINT, price BIGINT)");
  const appender = await connection.createAppender("cases");
  for (let from = 0; from < cases.count; from += CHUNK) {
    const to = Math.min(cases.count, from + CHUNK);
    const chunk = DuckDBDataChunk.create([INTEGER, INTEGER, INTEGER, UTINYINT, BIGINT], to - from);
    const { group, start, end, unit, price } = cases;
    chunk.setColumns([
      ...[group, start, end, unit].map((column) => Array.from(column.subarray(from, to))),
      Array.from(price.subarray(from, to), BigInt),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run(
    `CREATE TABLE months AS SELECT * FROM (VALUES ${monthRows(span).join(",")}) AS t(month, f, l, days, yeardays)`,
  );
  return {
    async ask(question) {
      const reader = await connection.runAndReadAll(question);
      return reader.getRows().map(([, , oere]) => BigInt(String(oere)));
    },
    async peakBytes(question) {
      const reader = await connection.runAndReadAll(`EXPLAIN (ANALYZE, FORMAT JSON) ${question}`);
      const profile = JSON.parse(String(reader.getRows()[0]?.[1])) as { system_peak_buffer_memory: number };
      return profile.system_peak_buffer_memory;
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Number, first day, last day, days, and days in the year. */
function monthRows({ firstYear, months }: MonthSpan): readonly string[] {
  return Array.from({ length: months }, (_, month) => {
    const [year, number] = [firstYear + Math.floor(month / 12), (month % 12) + 1];
    const [first, days] = [dayOf(year, number, 1), daysInMonth(year, number)];
    return `(${[month, first, first + days - 1, days, daysInYear(year)].join(",")})`;
  });
}

/**
 * From `parts` – price × days by group, month and unit – to whole øre, rounded once and half away from zero; no price
 * here is negative. HUGEINT holds every number exactly.
 */
const FROM_PARTS = `
  numerators AS (
    SELECT grp, month, any_value(7 * days * yeardays)::HUGEINT * 1000000 AS divisor,
      sum(p::HUGEINT * CASE unit
        WHEN ${unitNumber("day")} THEN 7 * days * yeardays
        WHEN ${unitNumber("month")} THEN 7 * yeardays
        WHEN ${unitNumber("year")} THEN 7 * days
        ELSE days * yeardays END) AS numerator
    FROM parts JOIN months USING (month) GROUP BY grp, month)
  SELECT grp, month, (2 * numerator + divisor) // (2 * divisor) AS oere
  FROM numerators ORDER BY grp, month`;

/** The question as one would ask it: each case meets its months. */
const JOINED = `
  WITH parts AS (
    SELECT grp, month, unit, sum(price * (least(e, l) - greatest(s, f) + 1)) AS p
    FROM cases JOIN months ON s <= l AND e >= f GROUP BY grp, month, unit),
  ${FROM_PARTS}`;

/** One pass over the cases with a sum for each month: more to write, and quicker. */
const inColumns = (span: MonthSpan): string => {
  const sums = Array.from({ length: span.months }, (_, month) => {
    const [year, number] = [span.firstYear + Math.floor(month / 12), (month % 12) + 1];
    const [first, last] = [dayOf(year, number, 1), dayOf(year, number, daysInMonth(year, number))];
    return `sum(price * greatest(0, least(e, ${String(last)}) - greatest(s, ${String(first)}) + 1))`;
  });
  return `
  WITH wide AS (SELECT grp, unit, [${sums.join(",")}] AS ps FROM cases GROUP BY grp, unit),
  parts AS (SELECT grp, unit, unnest(ps) AS p, generate_subscripts(ps, 1) - 1 AS month FROM wide),
  ${FROM_PARTS}`;
};

/** The way the core goes, said in SQL: each case counts where it begins and where it ends, and the months are summed up. */
const byDifferences = ({ firstYear }: MonthSpan): string => {
  const monthOf = (day: string): string => {
    const date = `(DATE '1899-12-30' + ${day})`;
    return `((year(${date}) - ${String(firstYear)}) * 12 + month(${date}) - 1)`;
  };
  return `
  WITH clipped AS (
    SELECT grp, unit, price, greatest(s, (SELECT min(f) FROM months)) AS s, least(e, (SELECT max(l) FROM months)) AS e
    FROM cases WHERE s <= (SELECT max(l) FROM months) AND e >= (SELECT min(f) FROM months)),
  ends AS (
    SELECT grp, unit, ${monthOf("s")} AS month, sum(price) AS enters, 0::HUGEINT AS leaves,
      sum(price * s) AS begun, 0::HUGEINT AS ended FROM clipped GROUP BY ALL
    UNION ALL
    SELECT grp, unit, ${monthOf("e")}, 0, sum(price), 0, sum(price * e) FROM clipped GROUP BY ALL),
  met AS (
    SELECT grp, unit, month, sum(enters) AS enters, sum(leaves) AS leaves, sum(begun) AS begun, sum(ended) AS ended
    FROM ends GROUP BY ALL),
  grid AS (SELECT grp, unit, month, f, l FROM (SELECT DISTINCT grp, unit FROM cases), months),
  running AS (
    SELECT grp, unit, month, f, l, coalesce(enters, 0) AS enters, coalesce(leaves, 0) AS leaves,
      coalesce(begun, 0) AS begun, coalesce(ended, 0) AS ended,
      coalesce(sum(coalesce(enters, 0) - coalesce(leaves, 0)) OVER (
        PARTITION BY grp, unit ORDER BY month ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
    FROM grid LEFT JOIN met USING (grp, unit, month)),
  parts AS (
    SELECT grp, unit, month, before * (l - f + 1) + enters * (l + 1) - begun - leaves * l + ended AS p FROM running),
  ${FROM_PARTS}`;
};

/** By how they are asked. */
export const questions = (span: MonthSpan): Readonly<Record<string, string>> => ({
  "DuckDB, cases joined with months": JOINED,
  "DuckDB, a sum for each month": inColumns(span),
  "DuckDB, the core's own way in SQL": byDifferences(span),
});

function unitNumber(unit: (typeof BULK_UNITS)[number]): string {
  return String(BULK_UNITS.indexOf(unit));
}
