import * as v from "valibot";
import { actionFault, type ActionFault } from "../actions/action";
import type { Watch } from "../actions/watch";
import { fail, succeed, type Result } from "../finance/result";
import type { PaneServices } from "./pane-services";

/** An action answered something else than it promises. */
export class OutcomeError extends Error {
  readonly code = "outcome-unknown";
  override readonly name = "OutcomeError";
}

export type Runner = Pick<PaneServices, "runAction">;

/** What a page asks an action: the input it gives, and the answer that the action promises, as a schema. */
export type Question<I, S extends v.GenericSchema> = (
  services: Runner,
  input: I,
  watch?: Watch,
) => Promise<Result<v.InferOutput<S>, ActionFault>>;

/**
 * The question that asks one action; each stands beside the page that asks it. An answer that is not as promised is a
 * broken contract.
 */
export const asks =
  <S extends v.GenericSchema>(id: string, outcome: S): Question<unknown, S> =>
  (services, input, watch) =>
    orFault(async () => {
      const result = await services.runAction(id, input, watch);
      if (!result.ok) return result;
      const read = v.safeParse(outcome, result.value);
      if (!read.success) throw new OutcomeError(`${id} answered something else than it promises.`);
      return succeed(read.output);
    });

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
