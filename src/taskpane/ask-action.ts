import * as v from "valibot";
import { actionFault, type ActionFault } from "../actions/action";
import { fail, succeed, type Result } from "../finance/result";
import type { PaneServices } from "./pane-services";

/** An action answered something else than it promises. */
export class OutcomeError extends Error {
  readonly code = "outcome-unknown";
  override readonly name = "OutcomeError";
}

const InsertedTable = v.object({
  sheet: v.string(),
  table: v.string(),
  address: v.string(),
  notQuantified: v.number(),
});

const Undone = v.object({ undone: v.string(), description: v.string(), place: v.string() });

type Runner = Pick<PaneServices, "runAction">;

export const insertTable = (
  services: Runner,
  input: unknown,
): Promise<Result<v.InferOutput<typeof InsertedTable>, ActionFault>> =>
  ask(services, "ny-tiltagstabel", input, InsertedTable);

export const undoLast = (
  services: Runner,
  input: { readonly onlyIfUntouched?: boolean },
): Promise<Result<v.InferOutput<typeof Undone>, ActionFault>> => ask(services, "fortryd", input, Undone);

async function ask<S extends v.GenericSchema>(
  services: Runner,
  id: string,
  input: unknown,
  outcome: S,
): Promise<Result<v.InferOutput<S>, ActionFault>> {
  return orFault(async () => {
    const result = await services.runAction(id, input);
    if (!result.ok) return result;
    const read = v.safeParse(outcome, result.value);
    if (!read.success) throw new OutcomeError(`${id} answered something else than it promises.`);
    return succeed(read.output);
  });
}

/** A broken contract inside Tiltag is told like every other fault; its name goes into the fault description. */
export async function orFault<T>(work: () => Promise<Result<T, ActionFault>>): Promise<Result<T, ActionFault>> {
  try {
    return await work();
  } catch (error) {
    return fail(unexpected(error instanceof Error ? error.name : typeof error));
  }
}

const unexpected = (name: string): ActionFault =>
  actionFault(
    `unexpected:${name}`,
    "Der gik noget galt inde i Tiltag. Se efter i arket, og prøv igen. Sker det igen, så send fejlbeskrivelsen til jeres it-support.",
    "Something went wrong inside Tiltag. Look at the sheet and try again. If it happens again, send the error description to your IT support.",
  );
