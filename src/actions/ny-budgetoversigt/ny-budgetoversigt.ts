import { countedAmount } from "../../finance/initiatives/initiative";
import { succeed } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import type { BudgetRequest } from "../../sheets/forms/budget-og-forventet/budget-request";
import { layOutBudget } from "../../sheets/forms/budget-og-forventet/lay-out-budget";
import { registration, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import type { Action } from "../action";
import { chooseTableName } from "../placing/choose-table-name";
import { layoutBlock } from "../placing/layout-block";
import { writeBlock } from "../placing/write-block";
import { completeBudget } from "./complete-budget";
import { NyBudgetoversigtInput } from "./input";
import { readBudget } from "./read-budget";

export interface NyBudgetoversigtOutcome {
  readonly sheet: string;
  /** The Excel table's name. */
  readonly table: string;
  /** Everything that was written, title to footnote. */
  readonly address: string;
  /** How many areas lack an amount. */
  readonly notQuantified: number;
}

const ID = "ny-budgetoversigt";

const THE_TABLE: Words = { da: "tabellen", en: "the table" };

/**
 * Builds a table of budget and forecast at a free place: read, decide, lay out, apply, verify. Four round trips, seven
 * where last year's is rolled on.
 */
export const nyBudgetoversigt: Action<typeof NyBudgetoversigtInput, NyBudgetoversigtOutcome> = {
  id: ID,
  title: { da: "Ny budgetoversigt", en: "New budget overview" },
  input: NyBudgetoversigtInput,
  async run(input, surroundings) {
    const whole = await completeBudget(input, surroundings);
    if (!whole.ok) return whole;
    const read = readBudget(whole.value);
    if (!read.ok) return read;
    const request = read.value;
    const written = await writeBlock(
      {
        action: ID,
        at: input.at,
        thing: THE_TABLE,
        description: describe(request),
        layOut: ({ at }, outline) => {
          const name = chooseTableName(input.table ?? null, `Budget_${String(request.years[0])}`, outline);
          if (!name.ok) return name;
          return succeed({ ...layoutBlock(layOutBudget(request, name.value, at)), name: name.value });
        },
        ledgers: [TABLE_REGISTER],
        ledgerRows: ({ name }) => [
          registration({
            table: name,
            title: request.title,
            form: "budget-og-forventet",
            years: request.years,
            contract: request.contract,
          }),
        ],
      },
      surroundings,
    );
    if (!written.ok) return written;
    const { sheet, address, block } = written.value;
    return succeed({ sheet, table: block.name, address, notQuantified: request.areas.filter(lacksAmount).length });
  },
};

const lacksAmount = ({ corrected, expected }: BudgetRequest["areas"][number]): boolean =>
  [corrected, ...expected].some((value) => countedAmount(value) === null);

const describe = ({ title, areas, years }: BudgetRequest): string =>
  `Ny budgetoversigt »${title}«: ${String(areas.length)} områder, ${years.join(", ")}`;
