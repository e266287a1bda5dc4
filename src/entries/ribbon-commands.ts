import type { Navigator, Route } from "../taskpane/navigator";

/** The function names in manifest.xml, and the page of the pane each opens. */
const PAGES: Readonly<Record<string, Route>> = {
  nyTiltagstabel: { page: "ny-tiltagstabel" },
  nytPrioriteringsforslag: { page: "nyt-prioriteringsforslag" },
  skemaer: { page: "skemaer" },
  hentFraTabel: { page: "hent-fra-tabel", asked: true },
  stemmerTabellen: { page: "stemmer-tabellen", asked: true },
  importerSager: { page: "importer-sager" },
  nyPrognose: { page: "ny-prognose" },
  opdater: { page: "opdater" },
  funktioner: { page: "funktioner" },
  goerUafhaengig: { page: "goer-uafhaengig" },
  fortryd: { page: "hjem", undo: "asked" },
  hjaelp: { page: "hjaelp" },
};

/** What the ribbon needs of Office. */
export interface RibbonHost {
  readonly associate: (name: string, command: (event: { readonly completed: () => void }) => Promise<void>) => void;
  /** Does nothing where Office does not let an add-in open its own pane. */
  readonly showPane: () => Promise<void>;
}

/** Ties the ribbon's buttons to the pane's pages. Office waits for `completed`, however the command ends. */
export function associateRibbon(host: RibbonHost, navigator: Navigator): void {
  for (const [name, route] of Object.entries(PAGES))
    host.associate(name, async (event) => {
      try {
        // A new value each time: pressing twice asks twice.
        navigator.go({ ...route });
        await host.showPane();
      } finally {
        event.completed();
      }
    });
}
