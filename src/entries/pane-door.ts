import { toAnswer, type ActionRunner, type ListedAction } from "../actions/run-action";
import type { Language } from "../sheets/cells/language";

/** An action as those outside the add-in see it: named in Excel's language. */
export interface DoorAction {
  readonly id: string;
  readonly title: string;
  readonly input: ListedAction["input"];
}

/** The way in for those who drive Tiltag from outside: the headless runner and tests. */
export interface PaneDoor {
  readonly actions: {
    readonly list: () => readonly DoorAction[];
    readonly run: (id: string, input: unknown) => Promise<unknown>;
  };
}

declare global {
  interface Window {
    tiltag?: PaneDoor;
  }
}

export const createDoor = (runner: ActionRunner, language: () => Language): PaneDoor => ({
  actions: {
    list: () => runner.list().map(({ id, title, input }) => ({ id, title: title[language()], input })),
    run: async (id, input) => toAnswer(await runner.run(id, input), language()),
  },
});
