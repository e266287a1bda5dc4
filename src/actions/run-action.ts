import { toJsonSchema } from "@valibot/to-json-schema";
import type { JSONSchema7 } from "json-schema";
import { fail, type Result } from "../finance/result";
import type { Language, Words } from "../sheets/cells/language";
import { actionFault, type ActionFault, type Surroundings } from "./action";
import { ACTIONS } from "./catalogue";
import type { Watch } from "./watch";

/** An action as it is listed for those who don't know it: its id, its name and the JSON schema of its input. */
export interface ListedAction {
  readonly id: string;
  readonly title: Words;
  readonly input: JSONSchema7;
}

/** What the runner prints for an action that was not carried out. */
export interface ErrorAnswer {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly cell?: string;
    readonly proposal?: string;
  };
}

/** The one way in for ribbon, pane and headless runner alike: actions by id, one at a time. */
export interface ActionRunner {
  readonly list: () => readonly ListedAction[];
  readonly run: (id: string, input: unknown, watch?: Watch) => Promise<Result<unknown, ActionFault>>;
}

export function createActionRunner(surroundings: Surroundings): ActionRunner {
  let earlier: Promise<unknown> = Promise.resolve();
  return {
    list: () => ACTIONS.map(({ id, title, input }) => ({ id, title, input: toJsonSchema(input) })),
    run(id, input, watch) {
      const action = ACTIONS.find((candidate) => candidate.id === id);
      if (action === undefined) return Promise.resolve(fail(unknownAction(id)));
      // One at a time, in the order they were asked for: two that read and then write must not cross.
      const mine = earlier.then(() =>
        action.run(input, watch === undefined ? surroundings : { ...surroundings, watch }),
      );
      earlier = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** An outcome bare, a fault as an error; sentences in the wanted language. */
export function toAnswer(result: Result<unknown, ActionFault>, language: Language): unknown {
  if (result.ok) return inLanguage(result.value, language);
  const { code, sentence, ...details } = result.fault;
  return { error: { code, message: sentence[language], ...details } } satisfies ErrorAnswer;
}

/** The same with every `Words` in it said in one language. */
function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => inLanguage(each, language));
  if (typeof value !== "object" || value === null) return value;
  if (isWords(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inLanguage(each, language)]));
}

const isWords = (value: object): value is Words =>
  Object.keys(value).length === 2 &&
  "da" in value &&
  "en" in value &&
  typeof value.da === "string" &&
  typeof value.en === "string";

const unknownAction = (id: string): ActionFault =>
  actionFault("action-unknown", `Tiltag kender ikke handlingen »${id}«.`, `Tiltag does not know the action “${id}”.`);
