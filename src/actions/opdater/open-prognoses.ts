import type { ServiceCase } from "../../finance/cases/service-case";
import { prognosisOf, type PrognosisGroup } from "../../finance/prognosis/prognosis";
import { rowKeyOf } from "../../finance/prognosis/grouping";
import { amount } from "../../finance/money/amount";
import { fail, succeed, type Result } from "../../finance/result";
import { shownName } from "../../sheets/prognosis/prognosis-request";
import { growPrognosis, type NewRow } from "../../sheets/prognosis/new-rows/grow-prognosis";
import { withoutPremise } from "../../sheets/prognosis/new-rows/grow-premises";
import { readPriceAndVolume, type PresentPriceAndVolume } from "../../sheets/prognosis/new-rows/grow-price-and-volume";
import { readPresentPrognosis, type PresentPrognosis } from "../../sheets/prognosis/new-rows/present-prognosis";
import type { SheetPlace } from "../../sheets/cells/address";
import type { TableContents, WorkbookOutline } from "../../sheets/workbook-port";
import type { ActionFault, Surroundings } from "../action";
import { workbookFault } from "../workbook-sentences";
import { isMissing, SEARCHED, type FoundPrognosis, type FoundSheets } from "./find-prognoses";

/** How wide the sheets of a prognosis are looked at: users put columns of their own beside and between. */
const COLUMNS_SEARCHED = 120;

/** A prognosis that gets rows: what they are, and the sheets they are put into. */
export interface OpenPrognosis {
  readonly found: FoundPrognosis;
  readonly present: PresentPrognosis;
  /** The cases that belong in the new rows. */
  readonly cases: readonly ServiceCase[];
  /** Their lines, and where they come to stand. */
  readonly growth: ReturnType<typeof growPrognosis>;
  readonly premises: TableContents;
  /** Those of the new rows that have no line among the premises yet. */
  readonly unbudgeted: readonly NewRow[];
  readonly priceAndVolume: PresentPriceAndVolume | null;
}

/**
 * The prognoses that cases have come to which belong in none of their rows. One that somebody has rebuilt, so that no
 * line can be put into it, is not among them. Two round trips, none where every case has its row.
 */
export async function openPrognoses(
  { prognoses, priceAndVolumeSheets }: FoundSheets,
  cases: readonly ServiceCase[],
  period: { readonly year: number; readonly month: number | null },
  outline: WorkbookOutline,
  { workbook }: Surroundings,
): Promise<Result<readonly OpenPrognosis[], ActionFault>> {
  const wanting = prognoses.filter((each) => cases.some((one) => isMissing(each, one)));
  if (wanting.length === 0) return succeed([]);
  const sheets = [...wanting.map(({ sheet }) => sheet), ...priceAndVolumeSheets];
  const areas = await workbook.readTableAreas(
    sheets.map((sheet): SheetPlace => ({ sheet, area: { ...SEARCHED, columns: COLUMNS_SEARCHED } })),
  );
  if (!areas.ok) return fail(workbookFault(areas.fault));
  const areaOf = (sheet: string) => areas.value[sheets.indexOf(sheet)] ?? null;
  const readable = wanting.flatMap((found) => {
    const present = readPresentPrognosis(found.sheet, period.year, found.grouping, areaOf(found.sheet));
    return present !== null && outline.tables.includes(present.request.names.premisesTable) ? [{ found, present }] : [];
  });
  const tables = [...new Set(readable.map(({ present }) => present.request.names.premisesTable))];
  const inspected = await workbook.inspect({ place: null, ledgers: [], tables: [], contents: tables });
  if (!inspected.ok) return fail(workbookFault(inspected.fault));
  return succeed(
    readable.flatMap(({ found, present }): readonly OpenPrognosis[] => {
      const premises = inspected.value.contents.find(({ name }) => name === present.request.names.premisesTable);
      if (premises === undefined) return [];
      const own = cases.filter((each) => isMissing(found, each));
      const fresh = groupsIn(own, present, period.month ?? found.monthBefore);
      const sheets = priceAndVolumeSheets.map((sheet) => readPriceAndVolume(sheet, present, areaOf(sheet)));
      const growth = growPrognosis(present, fresh);
      return [
        {
          found,
          present,
          cases: own,
          growth,
          premises,
          unbudgeted: withoutPremise(growth.rows, premises, present.request),
          priceAndVolume: sheets.find((each) => each !== null) ?? null,
        },
      ];
    }),
  );
}

/** The figures of the new rows, as far as the cases alone tell them. */
const groupsIn = (
  cases: readonly ServiceCase[],
  { request: { year, grouping, direction } }: PresentPrognosis,
  month: number,
): readonly PrognosisGroup[] =>
  prognosisOf({
    cases,
    year,
    month,
    grouping,
    direction,
    premises: [],
    refundSteps: [],
    limits: { green: amount(0), yellow: amount(0) },
  }).groups;

/** How a row is called where it is told of. */
export const rowWords = ({ group, part }: Pick<NewRow, "group" | "part">): string => `${group}, ${part}`;

/** The row a case belongs in, in the same words. */
export const rowWordsOf = (each: ServiceCase, { grouping }: FoundPrognosis): string => {
  const { group, part } = rowKeyOf(each, grouping);
  return rowWords({ group: shownName(group), part: shownName(part) });
};
