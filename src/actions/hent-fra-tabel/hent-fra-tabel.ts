import * as v from "valibot";
import type { Status } from "../../finance/initiatives/status";
import type { SavingsSign } from "../../finance/money/table-contract";
import type { Unit } from "../../finance/money/unit";
import { fail, succeed } from "../../finance/result";
import { formatAddress, singleCell, type CellPlace } from "../../sheets/cells/address";
import type { Words } from "../../sheets/cells/language";
import {
  readInitiatives,
  type ReadAmount,
  type ReadInitiative,
  type ReadInitiatives,
} from "../../sheets/reading/read-initiatives";
import { readTables } from "../../sheets/reading/read-tables";
import { actionFault, type Action, type ActionFault } from "../action";
import { readArea } from "../stemmer-tabellen/read-area";
import { reviewTables, type ReviewedTable } from "../stemmer-tabellen/reviewed-table";
import { workbookFault } from "../workbook-sentences";
import { doubtsOf } from "./doubts";

const HentFraTabelInput = v.object({
  /** A1 address, with or without its sheet; what is selected where it is left out. */
  range: v.nullish(v.string()),
});

/** How a cell was understood. `text-number`: a number that is stored as text. */
export type CellUnderstanding = "number" | "text-number" | "not-quantified" | "blank" | "text" | "error" | "date";

export interface FetchedAmount {
  readonly header: string;
  readonly year: number | null;
  readonly amount: number | null;
  readonly understood: CellUnderstanding;
  readonly cell: string;
}

export interface FetchedInitiative {
  readonly number: string;
  readonly title: string;
  readonly group: string;
  readonly status: Status | null;
  readonly investment: boolean;
  readonly note: string;
  readonly amounts: readonly FetchedAmount[];
  /** Where its label stands, or its first cell. */
  readonly cell: string;
}

export interface HentFraTabelOutcome {
  readonly range: string;
  readonly title: string;
  readonly contract: {
    /** null where the table does not say; it is never guessed. */
    readonly unit: Unit | null;
    readonly savings: SavingsSign | null;
    readonly priceLevel: string | null;
    readonly years: readonly number[];
  };
  readonly initiatives: readonly FetchedInitiative[];
  readonly targets: readonly FetchedInitiative[];
  /** Rows that were not taken for initiatives, and where they stand. */
  readonly passedOver: readonly { readonly cell: string; readonly label: string }[];
  readonly unsure: readonly { readonly cell: string; readonly message: Words }[];
}

/** Reads a table in the workbook, of whatever form, into initiatives; it changes nothing. */
export const hentFraTabel: Action<typeof HentFraTabelInput, HentFraTabelOutcome> = {
  id: "hent-fra-tabel",
  title: { da: "Hent fra tabel", en: "Fetch from table" },
  input: HentFraTabelInput,
  async run({ range }, { workbook }) {
    const outline = await workbook.readOutline();
    if (!outline.ok) return fail(workbookFault(outline.fault));
    const area = await readArea(workbook, outline.value, range ?? null);
    if (!area.ok) return area;
    const read = reviewTables(readTables(area.value)).map((reviewed) => ({
      reviewed,
      found: readInitiatives(reviewed.understood, computedRows(reviewed)),
    }));
    const first = read.find(({ found }) => found.initiatives.length > 0);
    if (first === undefined) return fail(noInitiatives(formatAddress(area.value.place.sheet, area.value.place.area)));
    return succeed(
      toOutcome(
        first.reviewed,
        first.found,
        read.filter((each) => each !== first).map(({ reviewed }) => reviewed),
      ),
    );
  },
};

const computedRows = ({ review, input }: ReviewedTable): ReadonlySet<number> =>
  new Set(
    review.understood
      .filter(({ relation }) => relation.axis === "rows")
      .map(({ relation }) => input.placeOf({ row: relation.result, column: 0 }).row),
  );

function toOutcome(
  reviewed: ReviewedTable,
  found: ReadInitiatives,
  others: readonly ReviewedTable[],
): HentFraTabelOutcome {
  const { understood } = reviewed;
  const { sheet } = understood;
  const labelColumn = understood.columns.find(({ kind }) => kind === "label")?.column ?? understood.area.column;
  const addressOf = (place: CellPlace): string => formatAddress(sheet, singleCell(place));
  const fetched = (initiative: ReadInitiative): FetchedInitiative => {
    const { number, title, group, status, investment, note, row } = initiative;
    const amounts = initiative.amounts.map((each): FetchedAmount => {
      const { header, year, amount, cell, place } = each;
      return {
        header,
        year,
        amount: amount?.toNumber() ?? null,
        understood: understandingOf(cell),
        cell: addressOf(place),
      };
    });
    return { number, title, group, status, investment, note, amounts, cell: addressOf({ row, column: labelColumn }) };
  };
  return {
    range: formatAddress(sheet, understood.area),
    title: understood.titles[0]?.text ?? "",
    contract: { ...understood.contract, years: [...new Set(found.columns.flatMap(({ year }) => year ?? []))] },
    initiatives: found.initiatives.map(fetched),
    targets: found.targets.map(fetched),
    passedOver: found.passedOver.map(({ row, label }) => ({ cell: addressOf({ row, column: labelColumn }), label })),
    unsure: doubtsOf(reviewed, found, others),
  };
}

const understandingOf = (cell: ReadAmount["cell"]): CellUnderstanding =>
  cell.kind === "number" && cell.isText ? "text-number" : cell.kind;

const noInitiatives = (range: string): ActionFault =>
  actionFault(
    "no-initiatives",
    `Der er ingen rækker med beløb i ${range}, der kan hentes. Markér tabellen med overskrifter, og prøv igen.`,
    `There are no rows with amounts in ${range} that can be fetched. Select the table with its headings and try again.`,
  );
