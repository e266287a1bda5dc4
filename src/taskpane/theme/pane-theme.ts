import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** The green of Tiltag's icon, from near black to near white. */
const BRAND: BrandVariants = {
  10: "#02120f",
  20: "#041f1b",
  30: "#062c27",
  40: "#083a34",
  50: "#0a4a42",
  60: "#0b5850",
  70: "#0d675c",
  80: "#0e7468",
  90: "#12897b",
  100: "#1f9f90",
  110: "#3cb3a4",
  120: "#5dc4b7",
  130: "#81d3c8",
  140: "#a6e1d9",
  150: "#c9ede8",
  160: "#e6f6f4",
};

const LIGHT = createLightTheme(BRAND);

const dark = createDarkTheme(BRAND);

// Fluent's own dark theme takes its brand text from darker steps, which this green is too dark for to be read.
const DARK: Theme = {
  ...dark,
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[110],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandForeground1Hover: BRAND[130],
  colorCompoundBrandForeground1Pressed: BRAND[110],
};

export type Brightness = "light" | "dark";

/** Fluent's theme in Tiltag's one accent. */
export const paneTheme = (brightness: Brightness): Theme => (brightness === "dark" ? DARK : LIGHT);
