import type { Theme } from "./page-options";

/** Colours as office.js takes them from its host: numbers, red in the highest byte. */
const colors = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
  },
} as const;

/**
 * Lets `Office.context.officeTheme` have an answer. office.js for Mac keeps the way of the older hosts: it asks an object
 * `OSF.DDA._OsfControlContext`, and it takes over an `OSF` that is already there. Every member becomes a colour, so that
 * `isDarkTheme` cannot be told this way.
 */
export function offerOfficeTheme(window: Window & object, theme: Theme): void {
  const context = { GetOfficeThemeInfo: () => JSON.stringify(colors[theme]) };
  Object.assign(window, { OSF: { DDA: { _OsfControlContext: context } } });
}
