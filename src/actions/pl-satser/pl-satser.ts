import * as v from "valibot";
import { FIRST_YEAR, LAST_YEAR } from "../../finance/calendar/day";
import { fail, succeed } from "../../finance/result";
import { formatAddress } from "../../sheets/cells/address";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { nextLedgerRows } from "../../sheets/ledgers/ledger-place";
import { emptyRateRow, PL_RATES, readPlRates } from "../../sheets/ledgers/pl-rates";
import type { RestoreStep } from "../../sheets/restore/restore-point";
import { fingerprint } from "../../sheets/restore/restore-point";
import { actionFault, type Action } from "../action";
import { checkLedgers } from "../ledgers";
import { logLine } from "../log-line";
import { workbookFault } from "../workbook-sentences";

const ID = "pl-satser";

const PlSatserInput = v.object({
  /** The years whose rates are wanted. */
  years: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR))),
    v.nonEmpty(),
    v.maxLength(50),
  ),
});

export interface PlSatserOutcome {
  /** The years that got a line; those that had one are left as they are. */
  readonly added: readonly number[];
  /** The lines that were added, on their sheet; "" where none was. */
  readonly address: string;
}

/** Gives the list of PL rates an empty line for each year that has none, and makes the list where it is missing. */
export const plSatser: Action<typeof PlSatserInput, PlSatserOutcome> = {
  id: ID,
  title: { da: "Lav liste over PL-satser", en: "Make the list of PL rates" },
  input: PlSatserInput,
  async run(input, { workbook, now }) {
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const ledgers = checkLedgers([PL_RATES, ACTION_LOG], outline.value);
    if (!ledgers.ok) return ledgers;
    const found = await workbook.inspect({ place: null, ledgers: ledgers.value, tables: [] });
    if (!found.ok) return fail(workbookFault(found.fault));
    const list = found.value.ledgers.find(({ ledger }) => ledger.table === PL_RATES.table);
    const known = readPlRates(list);
    const there = [
      ...known.rates.keys(),
      ...known.unwritten.map(({ year }) => year),
      ...known.errors.map((e) => e.year),
    ];
    const added = [...new Set(input.years)].sort((a, b) => a - b).filter((year) => !there.includes(year));
    if (added.length === 0) return fail(allThere());
    const rows = added.map(emptyRateRow);
    const { sheet, area } = nextLedgerRows(PL_RATES, list, rows.length);
    const address = formatAddress(sheet, area);
    const line = logLine(found.value.ledgers, {
      action: ID,
      at: now(),
      place: address,
      description: `PL-satser: tom linje for ${added.join(", ")}`,
      steps: rows.map((row): RestoreStep => ({
        kind: "remove-ledger-row",
        sheet: PL_RATES.sheet,
        table: PL_RATES.table,
        key: String(row[0]),
        fingerprint: fingerprint([row]),
      })),
    });
    if (!line.ok) return line;
    const applied = await workbook.apply(
      {
        changes: [
          { kind: "append-rows", ledger: PL_RATES, rows },
          line.value.change,
          { kind: "show-area", sheet, area: { ...area, column: area.column + 1, rows: 1, columns: 1 } },
        ],
      },
      found.value.ledgers,
      line.value.steps,
    );
    return applied.ok ? succeed({ added, address }) : fail(workbookFault(applied.fault));
  },
};

const allThere = () =>
  actionFault(
    "rates-listed",
    "Listen over PL-satser har allerede en linje for de år. Skriv satserne i den. Intet er ændret.",
    "The list of PL rates already has a line for those years. Write the rates in it. Nothing has been changed.",
  );
