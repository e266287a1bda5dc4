import * as v from "valibot";
import { amount } from "../../finance/money/amount";
import { FINDING_KINDS } from "../../finance/review/finding";
import { fail, succeed, type Result } from "../../finance/result";
import { formatAddress, parseAddress, type SheetPlace } from "../../sheets/cells/address";
import { sameName } from "../../sheets/cells/sheet-name";
import { ACCEPTED_FINDINGS, acceptedRow } from "../../sheets/ledgers/accepted-findings";
import { ACTION_LOG } from "../../sheets/ledgers/action-log";
import { nextKey } from "../../sheets/ledgers/ledger-place";
import { readCell } from "../../sheets/reading/read-cell";
import type { WorkbookOutline, WorkbookPort } from "../../sheets/workbook-port";
import { actionFault, type Action, type ActionFault } from "../action";
import { checkLedgers } from "../ledgers";
import { logLine } from "../log-line";
import { workbookFault } from "../workbook-sentences";

const ID = "godkend-fund";

const GodkendFundInput = v.object({
  /** The finding's cell, as `stemmer-tabellen` gave it. */
  cell: v.string(),
  kind: v.picklist(FINDING_KINDS),
  stated: v.nullish(v.number()),
  reason: v.string(),
});

export interface GodkendFundOutcome {
  readonly cell: string;
  readonly kind: (typeof FINDING_KINDS)[number];
  readonly reason: string;
}

/** Accepts a finding with a reason: it is listed apart as long as the number in the cell is the same. */
export const godkendFund: Action<typeof GodkendFundInput, GodkendFundOutcome> = {
  id: ID,
  title: { da: "Godkend fund", en: "Accept finding" },
  input: GodkendFundInput,
  async run(input, { workbook, now }) {
    const reason = input.reason.trim();
    if (reason === "") return fail(reasonMissing());
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const place = findCell(input.cell, outline.value);
    if (!place.ok) return place;
    const cell = formatAddress(place.value.sheet, place.value.area);
    const stated = input.stated ?? null;
    const same = await checkStated(workbook, place.value, stated);
    if (!same.ok) return same;
    const ledgers = checkLedgers([ACCEPTED_FINDINGS, ACTION_LOG], outline.value);
    if (!ledgers.ok) return ledgers;
    const found = await workbook.inspect({ place: null, ledgers: ledgers.value, tables: [] });
    if (!found.ok) return fail(workbookFault(found.fault));
    const number = nextKey(found.value.ledgers, ACCEPTED_FINDINGS.table);
    const { sheet, table } = ACCEPTED_FINDINGS;
    const line = logLine(found.value.ledgers, {
      action: ID,
      at: now(),
      place: cell,
      description: `Fund godkendt i ${cell}: ${reason}`,
      steps: [{ kind: "remove-ledger-row", sheet, table, key: String(number) }],
    });
    if (!line.ok) return line;
    const row = acceptedRow({ number, at: now(), cell, kind: input.kind, stated, reason });
    const applied = await workbook.apply(
      { changes: [{ kind: "append-rows", ledger: ACCEPTED_FINDINGS, rows: [row] }, line.value.change] },
      found.value.ledgers,
      line.value.steps,
    );
    return applied.ok ? succeed({ cell, kind: input.kind, reason }) : fail(workbookFault(applied.fault));
  },
};

function findCell(text: string, outline: WorkbookOutline): Result<SheetPlace, ActionFault> {
  const place = parseAddress(text, outline.activeSheet);
  const sheet = place.ok ? outline.sheets.find(({ name }) => sameName(name, place.value.sheet)) : undefined;
  return place.ok && sheet !== undefined
    ? succeed({ sheet: sheet.name, area: place.value.area })
    : fail(
        actionFault(
          "not-an-address",
          `»${text}« er ikke en celle i projektmappen.`,
          `“${text}” is not a cell of the workbook.`,
        ),
      );
}

/** The number must still be the one that was accepted: somebody may have changed it since the table was read. */
async function checkStated(
  workbook: WorkbookPort,
  place: SheetPlace,
  stated: number | null,
): Promise<Result<void, ActionFault>> {
  if (stated === null || place.area.rows > 1 || place.area.columns > 1) return succeed(undefined);
  const area = await workbook.readTableArea(place);
  if (!area.ok) return fail(workbookFault(area.fault));
  const read = readCell(
    area.value?.values[0]?.[0] ?? null,
    area.value?.formulas[0]?.[0] ?? null,
    area.value?.numberFormats[0]?.[0] ?? "General",
  );
  return read.kind === "number" && read.value.equals(amount(stated))
    ? succeed(undefined)
    : fail(changedSince(formatAddress(place.sheet, place.area)));
}

const reasonMissing = (): ActionFault =>
  actionFault(
    "reason-missing",
    "Skriv, hvorfor fundet er i orden: det er det, den næste vil spørge om.",
    "Write why the finding is all right: that is what the next one will ask.",
  );

const changedSince = (cell: string): ActionFault =>
  actionFault(
    "changed-since",
    `Tallet i ${cell} er et andet nu. Kør »Stemmer tabellen?« igen, og se, om fundet stadig er der. Intet er godkendt.`,
    `The number in ${cell} is another now. Run “Does the table add up?” again and see whether the finding is still there. Nothing has been accepted.`,
    { cell },
  );
