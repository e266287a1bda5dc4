import { succeed } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import { caseFigures } from "../../sheets/forms/investeringscase/case-figures";
import { layOutCase } from "../../sheets/forms/investeringscase/lay-out-case";
import { registration, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import type { Action } from "../action";
import { layoutBlock } from "../placing/layout-block";
import { nameBlock } from "../placing/name-block";
import { writeBlock } from "../placing/write-block";
import { completeCase } from "./complete-case";
import { NyInvesteringscaseInput } from "./input";
import { readCase } from "./read-case";

export interface NyInvesteringscaseOutcome {
  readonly sheet: string;
  /** The name that stands for the block. */
  readonly table: string;
  /** Everything that was written, title to present value. */
  readonly address: string;
  /** "Samlet økonomisk påvirkning" for each year, in the case's own unit and sign. */
  readonly net: readonly number[];
  /** Years from the beginning of the first year; null where it is not paid back within the years. */
  readonly paybackTime: number | null;
  readonly presentValue: number;
  /** How many lines lack an amount ("-") in at least one year, and do not count there. */
  readonly notQuantified: number;
}

const ID = "ny-investeringscase";

const FORM = "investeringscase";

const THE_CASE: Words = { da: "investeringscasen", en: "the investment case" };

/** Writes an investment case at a free place: read, decide, lay out, apply, verify. Four round trips, seven where last year's is rolled on. */
export const nyInvesteringscase: Action<typeof NyInvesteringscaseInput, NyInvesteringscaseOutcome> = {
  id: ID,
  title: { da: "Ny investeringscase", en: "New investment case" },
  input: NyInvesteringscaseInput,
  async run(input, surroundings) {
    const whole = await completeCase(input, surroundings);
    if (!whole.ok) return whole;
    const request = readCase(whole.value);
    if (!request.ok) return request;
    const { title, years, lasting, implementation } = request.value;
    const written = await writeBlock(
      {
        action: ID,
        at: input.at,
        thing: THE_CASE,
        description: `Ny investeringscase »${title}«: ${String(years[0])}-${String(years.at(-1))}`,
        layOut: ({ at }, outline) => succeed(nameBlock(layoutBlock(layOutCase(request.value, at)), FORM, outline)),
        ledgers: [TABLE_REGISTER],
        ledgerRows: ({ rangeName }) => [registration({ ...request.value, table: rangeName, form: FORM })],
      },
      surroundings,
    );
    if (!written.ok) return written;
    const figures = caseFigures(request.value);
    return succeed({
      sheet: written.value.sheet,
      table: written.value.block.rangeName,
      address: written.value.address,
      net: figures.net.map((sum) => sum.toNumber()),
      paybackTime: figures.paybackTime?.toNumber() ?? null,
      presentValue: figures.presentValue.toNumber(),
      notQuantified: [...lasting, ...implementation].filter(({ amounts }) => amounts.includes("not-quantified")).length,
    });
  },
};
