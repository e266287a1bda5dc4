import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState, useSyncExternalStore, type JSX } from "react";
import type { ActionFault } from "../actions/action";
import { orFault } from "./ask-action";
import { BeslutningsblokkePage } from "./beslutningsblokke/beslutningsblokke-page";
import { FunctionsPage } from "./funktioner/functions-page";
import { GoerUafhaengigPage } from "./goer-uafhaengig/goer-uafhaengig-page";
import { HelpPage } from "./help/help-page";
import { HentFraTabelPage } from "./hent-fra-tabel/hent-fra-tabel-page";
import { Home } from "./home/home";
import { LaegSammenPage } from "./laeg-sammen/laeg-sammen-page";
import { ImporterSagerPage } from "./importer-sager/importer-sager-page";
import { LangsigtetPrognosePage } from "./langsigtet-prognose/langsigtet-prognose-page";
import type { Navigator } from "./navigator";
import { FaultNotice } from "./notices/fault-notice";
import { NyBudgetoversigtPage } from "./ny-budgetoversigt/ny-budgetoversigt-page";
import { NyInvesteringscasePage } from "./ny-investeringscase/ny-investeringscase-page";
import { NyPrognosePage } from "./ny-prognose/ny-prognose-page";
import { NyTiltagstabelPage } from "./ny-tiltagstabel/ny-tiltagstabel-page";
import { NytEstimatPage } from "./nyt-estimat/nyt-estimat-page";
import { NytPrioriteringsforslagPage } from "./nyt-prioriteringsforslag/nyt-prioriteringsforslag-page";
import { OpdaterPage } from "./opdater/opdater-page";
import { PaneContextHolder, type PaneContext } from "./pane-context";
import type { PaneServices } from "./pane-services";
import { PrognoserPage } from "./prognoser/prognoser-page";
import { RegisterPage } from "./register/register-page";
import { SkiftKontraktPage } from "./skift-kontrakt/skift-kontrakt-page";
import { SkemaerPage } from "./skemaer/skemaer-page";
import { StemmerTabellenPage } from "./stemmer-tabellen/stemmer-tabellen-page";
import { textsIn } from "./texts/texts";
import { paneTheme, type Brightness } from "./theme/pane-theme";
import { useOverview } from "./use-overview";

export interface PaneProps {
  readonly services: PaneServices;
  readonly navigator: Navigator;
  readonly brightness: Brightness;
}

// The pane fills the frame Excel gives it; only its parts scroll.
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  // Not on the provider: its class goes to menus too.
  pane: {
    height: "100dvh",
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
  },
  notice: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
  heard: { position: "absolute", top: 0, width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Tiltag's pane: one page at a time, all of it drawn from what it is given. */
export function Pane({ services, navigator, brightness }: PaneProps): JSX.Element {
  usePageStyles();
  const styles = useStyles();
  const [heard, setHeard] = useState("");
  const [fault, setFault] = useState<ActionFault | null>(null);
  const texts = useMemo(() => textsIn(services.language), [services.language]);
  // The same sentence twice in a row is only read aloud again if it differs.
  const announce = useCallback((sentence: string) => {
    setHeard((earlier) => (earlier === sentence ? `${sentence}\u00a0` : sentence));
  }, []);
  const context = useMemo<PaneContext>(
    () => ({
      services,
      navigator,
      texts,
      announce,
      jump: (place) => {
        void orFault(() => services.show(place)).then((shown) => {
          setFault(shown.ok ? null : shown.fault);
        });
      },
    }),
    [services, navigator, texts, announce],
  );
  return (
    <FluentProvider theme={paneTheme(brightness)}>
      <PaneContextHolder.Provider value={context}>
        <div className={styles.pane}>
          {fault !== null && (
            <div className={styles.notice}>
              <FaultNotice
                fault={fault}
                onDismiss={() => {
                  setFault(null);
                }}
              />
            </div>
          )}
          <CurrentPage services={services} navigator={navigator} />
        </div>
        <div role="status" aria-live="polite" className={styles.heard}>
          {heard}
        </div>
      </PaneContextHolder.Provider>
    </FluentProvider>
  );
}

function CurrentPage({ services, navigator }: Pick<PaneProps, "services" | "navigator">): JSX.Element {
  const route = useSyncExternalStore(navigator.subscribe, navigator.current);
  const { state, refresh } = useOverview(services);
  switch (route.page) {
    case "hjem":
      return <Home route={route} overview={state} onRetry={refresh} />;
    case "ny-tiltagstabel":
      return <NyTiltagstabelPage overview={state} />;
    case "nyt-prioriteringsforslag":
      return <NytPrioriteringsforslagPage overview={state} />;
    case "ny-budgetoversigt":
      return <NyBudgetoversigtPage overview={state} />;
    case "nyt-estimat":
      return <NytEstimatPage overview={state} />;
    case "beslutningsblokke":
      return <BeslutningsblokkePage route={route} overview={state} />;
    case "ny-investeringscase":
      return <NyInvesteringscasePage route={route} overview={state} />;
    case "ny-prognose":
      return <NyPrognosePage overview={state} />;
    case "langsigtet-prognose":
      return <LangsigtetPrognosePage overview={state} />;
    case "skemaer":
      return <SkemaerPage />;
    case "prognoser":
      return <PrognoserPage />;
    case "register":
      return <RegisterPage overview={state} />;
    case "funktioner":
      return <FunctionsPage />;
    case "goer-uafhaengig":
      return <GoerUafhaengigPage />;
    case "stemmer-tabellen":
      return <StemmerTabellenPage route={route} />;
    case "hent-fra-tabel":
      return <HentFraTabelPage route={route} />;
    case "skift-kontrakt":
      return <SkiftKontraktPage key={route.table} table={route.table} overview={state} />;
    case "laeg-sammen":
      return <LaegSammenPage overview={state} />;
    case "importer-sager":
      return <ImporterSagerPage />;
    case "opdater":
      return <OpdaterPage />;
    case "hjaelp":
      return <HelpPage />;
  }
}
