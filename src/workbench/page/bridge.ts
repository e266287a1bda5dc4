import { installAgaveBridge } from "../transport/agave-bridge";
import { createFrameChannel } from "./frame-channel";
import { offerOfficeTheme } from "./office-theme";
import { readPageOptions } from "./page-options";

// The script that tools/serve.mjs puts before office.js in the pane's page: what Excel for Mac would have put there itself.
installAgaveBridge(
  window,
  createFrameChannel(window, () => window.parent),
);
offerOfficeTheme(window, readPageOptions(window.location.search).theme);
