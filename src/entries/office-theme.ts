import type { Brightness } from "../taskpane/theme/pane-theme";

/** What Office says of its theme; older versions give colours only, some none at all. */
export interface HostTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether Excel is dark: by its own word, else by its background, else as the system is. */
export function brightnessOf(theme: HostTheme | undefined, systemIsDark: boolean): Brightness {
  const dark = theme?.isDarkTheme ?? isDarkColor(theme?.bodyBackgroundColor) ?? systemIsDark;
  return dark ? "dark" : "light";
}

/** undefined where it is no colour of the form #rrggbb. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16) < 128;
}
