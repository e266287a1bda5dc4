import type { NyInvesteringscaseOutcome } from "../actions/ny-investeringscase/ny-investeringscase";
import type { NyTiltagstabelOutcome } from "../actions/ny-tiltagstabel/ny-tiltagstabel";
import type { NytPrioriteringsforslagOutcome } from "../actions/nyt-prioriteringsforslag/nyt-prioriteringsforslag";
import { createSignal, type Signal } from "./signal";

/** Where in the pane the user is; what was just done rides along, so that it is told where it is read. */
export type Route =
  | {
      readonly page: "hjem";
      /** A table, or an estimate over some. */
      readonly inserted?: Pick<NyTiltagstabelOutcome, "address" | "notQuantified">;
      readonly proposal?: NytPrioriteringsforslagOutcome;
      readonly undo?: "asked";
    }
  | { readonly page: "ny-tiltagstabel" }
  | { readonly page: "skemaer" }
  | { readonly page: "prognoser" }
  | { readonly page: "register" }
  | { readonly page: "nyt-prioriteringsforslag" }
  | { readonly page: "ny-budgetoversigt" }
  | { readonly page: "nyt-estimat" }
  | { readonly page: "beslutningsblokke"; readonly table?: string }
  | { readonly page: "ny-investeringscase"; readonly inserted?: NyInvesteringscaseOutcome }
  | { readonly page: "ny-prognose" }
  | { readonly page: "langsigtet-prognose" }
  | { readonly page: "funktioner" }
  | { readonly page: "goer-uafhaengig" }
  | { readonly page: "stemmer-tabellen"; readonly asked?: true }
  | { readonly page: "hent-fra-tabel"; readonly asked?: true }
  /** `table` is the Excel table's name. */
  | { readonly page: "skift-kontrakt"; readonly table: string }
  | { readonly page: "laeg-sammen" }
  | { readonly page: "importer-sager" }
  | { readonly page: "opdater" }
  | { readonly page: "hjaelp" };

/** The pane's place, changed by its own buttons and by the ribbon's, also before the pane is drawn. */
export interface Navigator {
  readonly current: () => Route;
  readonly go: (route: Route) => void;
  readonly subscribe: Signal["subscribe"];
}

export function createNavigator(start: Route = { page: "hjem" }): Navigator {
  const changed = createSignal();
  let route = start;
  return {
    current: () => route,
    go: (next) => {
      route = next;
      changed.emit();
    },
    subscribe: changed.subscribe,
  };
}
