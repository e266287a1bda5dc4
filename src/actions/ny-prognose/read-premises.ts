import { amount, ZERO, type Amount, type MaybeAmount } from "../../finance/money/amount";
import { asCompared } from "../../finance/prognosis/citizens";
import { emptyPremise, NO_FLOW, type ExpectedFlow, type RowPremise } from "../../finance/prognosis/premises";
import { fail, succeed, type Result } from "../../finance/result";
import { parseDanishNumber } from "../../sheets/cells/danish-number";
import { actionFault, type ActionFault } from "../action";
import type { NyPrognoseInput } from "./input";

type Written = number | string | null | undefined;

/** Budgets and expectations as one premise for each row or group; the first thing that can't be is told with its row. */
export function readPremises(
  { budgets, premises }: NyPrognoseInput,
  month: number,
): Result<readonly RowPremise[], ActionFault> {
  const rows = new Map<string, RowPremise>();
  const keyOf = ({ group, part }: { group: string; part?: string | null | undefined }): string =>
    asCompared(JSON.stringify([group, part ?? null]));
  const stated = new Set<string>();
  for (const budget of budgets ?? []) {
    const key = keyOf(budget);
    if (stated.has(key)) return fail(rowTwice(budget));
    stated.add(key);
    const amounts = readAmounts([budget.original, budget.corrected, budget.spent], budget);
    if (!amounts.ok) return amounts;
    const [originalBudget = null, correctedBudget = null, spent = null] = amounts.value;
    rows.set(key, { ...emptyPremise(rowOf(budget), month), originalBudget, correctedBudget, spent });
  }
  const expected = new Set<string>();
  for (const premise of premises ?? []) {
    const key = keyOf(premise);
    if (expected.has(key)) return fail(rowTwice(premise));
    expected.add(key);
    const { inflow, outflow, remainingShare, priceChanges } = premise;
    const amounts = readAmounts([inflow?.yearPrice, outflow?.yearPrice, priceChanges], premise);
    if (!amounts.ok) return amounts;
    const before = rows.get(key) ?? emptyPremise(rowOf(premise), month);
    rows.set(key, {
      ...before,
      inflow: flowOf(inflow?.count, amounts.value[0]),
      outflow: flowOf(outflow?.count, amounts.value[1]),
      priceChanges: amounts.value[2] ?? null,
      remainingShare:
        remainingShare === null || remainingShare === undefined ? before.remainingShare : amount(remainingShare),
    });
  }
  return succeed([...rows.values()]);
}

const rowOf = ({ group, part }: { readonly group: string; readonly part?: string | null | undefined }) => ({
  group,
  part: part ?? null,
});

const flowOf = (count: number | undefined, yearPrice: MaybeAmount | undefined): ExpectedFlow =>
  count === undefined ? NO_FLOW : { count: amount(count), yearPrice: yearPrice ?? ZERO };

export function readAmounts(
  written: readonly Written[],
  row: { readonly group: string; readonly part?: string | null | undefined },
): Result<readonly MaybeAmount[], ActionFault> {
  const amounts: MaybeAmount[] = [];
  for (const each of written) {
    const read = readAmount(each);
    if (read === undefined) return fail(notANumber(String(each), row));
    amounts.push(read);
  }
  return succeed(amounts);
}

function readAmount(written: Written): Amount | null | undefined {
  if (written === null || written === undefined) return null;
  if (typeof written === "number") return amount(written);
  return written.trim() === "" ? null : parseDanishNumber(written);
}

const nameOf = ({ group, part }: { readonly group: string; readonly part?: string | null | undefined }): string =>
  `»${[group, part].filter((each) => each !== null && each !== undefined && each !== "").join(", ")}«`;

export const rowTwice = (row: { readonly group: string; readonly part?: string | null | undefined }): ActionFault =>
  actionFault(
    "premise-twice",
    `${nameOf(row)} er oplyst to gange. Behold den ene. Intet er ændret.`,
    `${nameOf(row)} is stated twice. Keep one of them. Nothing has been changed.`,
  );

const notANumber = (
  written: string,
  row: { readonly group: string; readonly part?: string | null | undefined },
): ActionFault =>
  actionFault(
    "amount-not-a-number",
    `»${written}« ved ${nameOf(row)} er ikke et beløb. Skriv et tal, fx 1.250.000. Intet er ændret.`,
    `“${written}” at ${nameOf(row)} is not an amount. Write a number, such as 1.250.000. Nothing has been changed.`,
  );
