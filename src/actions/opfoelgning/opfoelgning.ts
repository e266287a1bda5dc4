import * as v from "valibot";
import type { LockedPlan } from "../../finance/initiatives/locked-plan";
import { amount } from "../../finance/money/amount";
import { followUp, type LightLimits } from "../../finance/targets/follow-up";
import { fail, succeed, type Result } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import { freeSheetName } from "../../sheets/cells/sheet-name";
import { freeTableName } from "../../sheets/cells/table-name";
import { planBasis, withDecidedPlan, type PlanBasis } from "../../sheets/follow-up/decided-plan";
import { layOutFollowUp, type FollowUpRequest } from "../../sheets/follow-up/lay-out-follow-up";
import type { TableLayout } from "../../sheets/layouts/block-layout";
import { PLAN_LOCKS } from "../../sheets/ledgers/plan-locks";
import { registration, TABLE_REGISTER } from "../../sheets/ledgers/table-register";
import { actionFault, type Action, type ActionFault } from "../action";
import { checkTargets } from "../ny-tiltagstabel/read-input";
import { refuseCprIn } from "../nyt-prioriteringsforslag/refuse-cpr";
import { PlaceInput } from "../placing/find-place";
import { layoutBlock } from "../placing/layout-block";
import type { LaidOutBlock } from "../placing/laid-out-block";
import { writeBlock } from "../placing/write-block";
import { lockedIn } from "../laas-plan/open-plan";
import { readOwnLists } from "../read-overview";
import { openRegister, type OpenRegister } from "../register/read-register";

const OpfoelgningInput = v.object({
  /** The newest register where it is left out. */
  register: v.nullish(v.string()),
  title: v.nullish(v.string()),
  /** One for each of the register's years, in its unit and sign. */
  targets: v.array(v.number()),
  /** Shares of the target, 0,95 for 95 %: the light is yellow below `gul`, red below `roed`. */
  limits: v.object({ gul: v.number(), roed: v.number() }),
  /** A new sheet `Opfølgning` where it is left out. */
  at: v.nullish(PlaceInput),
});

export interface OpfoelgningOutcome {
  readonly sheet: string;
  readonly address: string;
  /** The Excel table that the targets stand in. */
  readonly table: string;
  readonly register: string;
  readonly years: readonly number[];
  /** Target − identified for each year, in the register's unit and sign. */
  readonly notIdentified: readonly number[];
  /** Which plan it shows. */
  readonly plan: PlanBasis;
}

const ID = "opfoelgning";

const THE_FOLLOW_UP: Words = { da: "opfølgningen", en: "the follow-up" };

interface FollowUpBlock extends LaidOutBlock {
  readonly layout: TableLayout;
}

/** Follows a register up against its targets. Seven round trips, whatever the number of initiatives. */
export const opfoelgning: Action<typeof OpfoelgningInput, OpfoelgningOutcome> = {
  id: ID,
  title: { da: "Opfølgning", en: "Follow-up" },
  input: OpfoelgningInput,
  async run(input, surroundings) {
    const { workbook } = surroundings;
    const lists = await readOwnLists(workbook, [PLAN_LOCKS]);
    if (!lists.ok) return lists;
    const { overview, ledgers } = lists.value;
    const register = await openRegister(workbook, overview, input.register ?? null);
    if (!register.ok) return register;
    const request = readRequest(input, register.value, lockedIn(register.value.registered.table, ledgers));
    if (!request.ok) return request;
    const { years, contract, title } = request.value;
    const publishable = refuseCprIn([{ field: { da: "Titel", en: "Title" }, text: title }]);
    if (!publishable.ok) return publishable;
    const written = await writeBlock<FollowUpBlock>(
      {
        action: ID,
        at: input.at ?? { newSheet: freeSheetName("Opfølgning", overview.sheets) },
        thing: THE_FOLLOW_UP,
        description: `Opfølgning »${title}«: ${request.value.register}, ${years.join(", ")}`,
        layOut: ({ at }, { tables, names }) => {
          const table = freeTableName(`Mål_${String(years[0])}`, [...tables, ...names]);
          const layout = layOutFollowUp(request.value, table, at);
          return succeed({ ...layoutBlock(layout), layout });
        },
        ledgers: [TABLE_REGISTER],
        ledgerRows: ({ layout: { table } }) => [
          registration({ table: table.name, title, form: "opfoelgning", years, contract }),
        ],
      },
      surroundings,
    );
    if (!written.ok) return written;
    const { sheet, address, block } = written.value;
    const { rows, targets } = request.value;
    const { unidentified } = followUp(rows, years, targets, contract.savings);
    return succeed({
      sheet,
      address,
      table: block.layout.table.name,
      register: request.value.register,
      years,
      notIdentified: unidentified.map((gap) => gap.toNumber()),
      plan: request.value.planBasis,
    });
  },
};

function readRequest(
  input: v.InferOutput<typeof OpfoelgningInput>,
  { registered, rows }: OpenRegister,
  locked: LockedPlan,
): Result<FollowUpRequest, ActionFault> {
  const { table, years, contract } = registered;
  const targets = checkTargets(input.targets, years, contract.savings);
  if (!targets.ok) return targets;
  const limits = readLimits(input.limits);
  if (!limits.ok) return limits;
  const title = input.title?.trim() ?? "";
  return succeed({
    title: title === "" ? "Opfølgning på tiltag" : title,
    register: table,
    years,
    contract,
    rows: withDecidedPlan(rows, years, contract, locked),
    targets: targets.value,
    limits: limits.value,
    planBasis: planBasis(locked, contract),
  });
}

export const readLimits = ({
  gul,
  roed,
}: {
  readonly gul: number;
  readonly roed: number;
}): Result<LightLimits, ActionFault> =>
  roed > 0 && gul >= roed
    ? succeed({ yellow: amount(gul), red: amount(roed) })
    : fail(
        actionFault(
          "limits-crossed",
          "Grænsen for gul skal være mindst så høj som grænsen for rød, og begge over nul: gul under 0,95 og rød under 0,8, fx.",
          "The limit for yellow must be at least as high as that for red, and both above zero: yellow below 0.95 and red below 0.8, for instance.",
        ),
      );
