import { netEffect, type EffectRow } from "../../finance/initiatives/net-effect";
import { isWithdrawn } from "../../finance/initiatives/status";
import { fail, succeed } from "../../finance/result";
import type { Words } from "../../sheets/cells/language";
import { declareFunction, type Values } from "../declaration/declaration";
import { argumentFault, noNumbersIn, type FunctionFault } from "../arguments/fault";
import { amounts, optionalShareColumn, optionalWordColumn } from "../arguments/parameter";

const parameters = {
  amounts: amounts({ da: "beløb", en: "amounts" }),
  status: optionalWordColumn({ da: "status", en: "status" }),
  probability: optionalShareColumn({ da: "sandsynlighed", en: "probability" }),
};

/** Nettoeffekt (`domain.md` §1): per column the sum of the rows that count, in the table's own unit and sign. */
export const NETTOEFFEKT = declareFunction({
  id: "NETTOEFFEKT",
  name: "NETTOEFFEKT",
  parameters,
  compute({ amounts: rows, status, probability }) {
    const mismatch =
      checkLength(rows.length, status, parameters.status.name) ??
      checkLength(rows.length, probability, parameters.probability.name);
    if (mismatch !== undefined) return fail(mismatch);
    const net = netEffect(effectRows({ amounts: rows, status, probability }));
    return net.ok ? succeed([net.value]) : fail(noNumbersIn(parameters.amounts.name));
  },
});

/** The rows of the range, each with whether it counts and its probability where there is one. */
export const effectRows = ({ amounts: rows, status, probability }: Values<typeof parameters>): readonly EffectRow[] =>
  rows.map((row, index) => ({
    amounts: row,
    counts: status === null || !isWithdrawn(status[index] ?? ""),
    ...(probability === null ? {} : { weight: probability[index] ?? null }),
  }));

function checkLength(rows: number, column: readonly unknown[] | null, name: Words): FunctionFault | undefined {
  if (column === null || column.length === rows) return undefined;
  const [has, needs] = [String(column.length), String(rows)];
  return argumentFault(
    `${name.da} og beløb har ikke lige mange rækker (${has} og ${needs}).`,
    `${name.en} and amounts do not have equally many rows (${has} and ${needs}).`,
  );
}
