import { createRoot } from "react-dom/client";
import packageFile from "../../package.json";
import { createActionRunner, type ActionRunner } from "../actions/run-action";
import { officeWorkbook } from "../excel/office-workbook";
import { NATIVE_FORMS } from "../functions/native-catalogue";
import { createNavigator, type Navigator } from "../taskpane/navigator";
import { Pane } from "../taskpane/pane";
import { createSignal } from "../taskpane/signal";
import { awaitHost, type HostInfo } from "./await-host";
import { displayLanguage } from "./display-language";
import { localSerial } from "./local-serial";
import { showNoHost } from "./no-host";
import { brightnessOf, type HostTheme } from "./office-theme";
import { createDoor } from "./pane-door";
import { createPaneServices } from "./pane-services";
import { associateRibbon, type RibbonHost } from "./ribbon-commands";
import { selectionSignal } from "./selection-signal";

const PATIENCE_MS = 10_000;

/** The page has lost the element the pane is drawn in. */
class PaneRootMissingError extends Error {
  readonly code = "pane-root-missing";
  override readonly name = "PaneRootMissingError";
}

const root = document.getElementById("pane");
if (root === null) throw new PaneRootMissingError("taskpane.html has no element with the id pane.");
void start(root);

async function start(element: HTMLElement): Promise<void> {
  // Where its script was kept from loading, there is no Office at all.
  if (!("Office" in globalThis)) {
    showNoHost(element);
    return;
  }
  const navigator = createNavigator(location.hash === "#hjaelp" ? { page: "hjaelp" } : { page: "hjem" });
  // Before Office is ready: a press of the ribbon may be what has started the add-in, and it is delivered at once.
  associateRibbon(ribbonHost(), navigator);
  const answer = await awaitHost(hostInfo, PATIENCE_MS);
  if (!answer.found) {
    showNoHost(element);
    return;
  }
  const acted = createSignal();
  const runner = signalling(
    createActionRunner({
      workbook: officeWorkbook,
      now: () => localSerial(new Date()),
      nativeForms: NATIVE_FORMS,
    }),
    acted.emit,
  );
  window.tiltag = createDoor(runner, displayLanguage);
  draw(element, runner, navigator, acted.subscribe, answer.info);
}

/** The enums of Office as plain texts; null outside Office. */
async function hostInfo(): Promise<HostInfo> {
  const info: { readonly host: unknown; readonly platform: unknown } = await Office.onReady();
  return { host: textOrNull(info.host), platform: textOrNull(info.platform) };
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** Whoever runs an action, the pane hears that there is something new to read. */
const signalling = (runner: ActionRunner, emit: () => void): ActionRunner => ({
  list: runner.list,
  run: async (id, input, watch) => {
    try {
      return await runner.run(id, input, watch);
    } finally {
      emit();
    }
  },
});

function ribbonHost(): RibbonHost {
  return {
    associate: (name, command) => {
      Office.actions.associate(name, (event: { completed: () => void }) => void command(event));
    },
    showPane: async () => {
      // Asked when it is needed: the library fills this in as it gets ready, and not everywhere.
      const { addin } = Office as { addin?: { showAsTaskpane?: () => Promise<void> } };
      await addin?.showAsTaskpane?.();
    },
  };
}

function draw(
  element: HTMLElement,
  runner: ActionRunner,
  navigator: Navigator,
  onActed: (listener: () => void) => () => void,
  { host, platform }: HostInfo,
): void {
  const language = displayLanguage();
  document.documentElement.lang = language;
  const services = createPaneServices({
    language,
    runner,
    workbook: officeWorkbook,
    onActed,
    onSelection: selectionSignal(),
    documentUrl: Office.context.document.url,
    program: { version: packageFile.version, host: host ?? "", platform: platform ?? "" },
  });
  const page = createRoot(element);
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const render = (): void => {
    const { officeTheme } = Office.context as { officeTheme?: HostTheme };
    page.render(
      <Pane services={services} navigator={navigator} brightness={brightnessOf(officeTheme, systemIsDark.matches)} />,
    );
  };
  render();
  // Excel's theme can be changed while the pane is open; Excel says nothing of it, so it is asked when it may show.
  systemIsDark.addEventListener("change", render);
  document.addEventListener("visibilitychange", render);
}
