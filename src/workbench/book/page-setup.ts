/**
 * How a sheet is printed. Print area and title rows are not in here: to Excel they are names of the sheet, `Print_Area`
 * and `Print_Titles`.
 */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly paper: Paper;
  readonly zoom: PageZoom;
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
}

/** A percentage, or as small as it takes; null for as many pages as there will be. */
export type PageZoom =
  { readonly scale: number } | { readonly pagesWide: number | null; readonly pagesTall: number | null };

/** In points. */
export type PageMargins = Readonly<Record<MarginSide, number>>;

export const MARGIN_SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

export type MarginSide = (typeof MARGIN_SIDES)[number];

/** Sizes of paper under the API's names, and the numbers that files have for them. */
export const PAPERS = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;

export type Paper = keyof typeof PAPERS;

/** A sheet nobody has set up, where A4 is what printers hold. */
export const STANDARD_PAGE: PageSetup = {
  orientation: "Portrait",
  paper: "A4",
  zoom: { scale: 100 },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
};

/** Names of a sheet that Excel itself gives a meaning. */
export const PRINT_AREA = "Print_Area";
export const PRINT_TITLES = "Print_Titles";
