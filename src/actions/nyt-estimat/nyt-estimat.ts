import { counts, hasUnquantified } from "../../finance/initiatives/initiative";
import { fail, succeed } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import type { EstimateRequest } from "../../sheets/forms/samlet-estimat/estimate-request";
import { layOutEstimate } from "../../sheets/forms/samlet-estimat/lay-out-estimate";
import { registration, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import type { Action } from "../action";
import { layoutBlock } from "../placing/layout-block";
import { nameBlock } from "../placing/name-block";
import { writeBlock } from "../placing/write-block";
import { readOverview } from "../read-overview";
import { workbookFault } from "../workbook-sentences";
import { chooseTables, wholeTables } from "./choose-tables";
import { completeEstimate } from "./complete-estimate";
import { NytEstimatInput } from "./input";
import { readEstimate } from "./read-estimate";

export interface NytEstimatOutcome {
  readonly sheet: string;
  /** The name that stands for the block. */
  readonly table: string;
  /** Everything that was written, title to note. */
  readonly address: string;
  /** How many initiatives that count lack an amount in at least one year. */
  readonly notQuantified: number;
}

const ID = "nyt-estimat";

const FORM = "samlet-estimat";

const THE_ESTIMATE: Words = { da: "estimatet", en: "the estimate" };

/** Writes Varde's chain over tables that are there. Three round trips to read them, four where last year's is rolled on, and four to write the block. */
export const nytEstimat: Action<typeof NytEstimatInput, NytEstimatOutcome> = {
  id: ID,
  title: { da: "Nyt estimat", en: "New estimate" },
  input: NytEstimatInput,
  async run(input, surroundings) {
    const { workbook } = surroundings;
    const overview = await readOverview(workbook);
    if (!overview.ok) return overview;
    const whole = await completeEstimate(input, overview.value, workbook);
    if (!whole.ok) return whole;
    const chosen = chooseTables(whole.value, overview.value.tables);
    if (!chosen.ok) return chosen;
    const contents = await workbook.readReferences(overview.value.activeSheet, wholeTables(chosen.value));
    if (!contents.ok) return fail(workbookFault(contents.fault));
    const read = readEstimate(whole.value, chosen.value, contents.value);
    if (!read.ok) return read;
    const request = read.value;
    const written = await writeBlock(
      {
        action: ID,
        at: input.at,
        thing: THE_ESTIMATE,
        description: describe(request),
        layOut: ({ at }, outline) => succeed(nameBlock(layoutBlock(layOutEstimate(request, at)), FORM, outline)),
        ledgers: [TABLE_REGISTER],
        ledgerRows: ({ rangeName }) => [registration({ ...request, table: rangeName, form: FORM })],
      },
      surroundings,
    );
    if (!written.ok) return written;
    const { sheet, address, block } = written.value;
    return succeed({ sheet, table: block.rangeName, address, notQuantified: countMissing(request) });
  },
};

const countMissing = ({ lines }: EstimateRequest): number =>
  lines.flatMap(({ initiatives }) => initiatives.filter(counts).filter(hasUnquantified)).length;

const describe = ({ title, lines, baseYear }: EstimateRequest): string =>
  `Nyt estimat »${title}«: ${String(lines.length)} tabeller, difference til ${String(baseYear)}`;
