import { makeStyles, tokens } from "@fluentui/react-components";

const HAIRLINE = `1px solid ${tokens.colorNeutralStroke2}`;

/** Fields of the pane's small grids: plain inputs, for some hundred rows of Fluent's would be slow. */
export const useGridStyles = makeStyles({
  texts: {
    display: "grid",
    gridTemplateColumns: "minmax(28px, 40px) minmax(60px, 1fr) minmax(44px, 88px) 32px",
    alignItems: "center",
  },
  /** As many years beside each other as there is room for; the header breaks where the rows break. */
  amounts: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(var(--amount-width, 64px), 1fr))" },
  /** Around a grid of amounts in hele kr.: no figure of millions is cut off. */
  wholeKroner: { "--amount-width": "88px" },
  amountLine: { borderTop: HAIRLINE, "& > div + div": { borderLeft: HAIRLINE } },
  more: { minWidth: 0, width: "32px", color: tokens.colorNeutralForeground2 },
  field: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "32px",
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: "none",
    borderRadius: 0,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    textOverflow: "ellipsis",
    "::placeholder": { color: tokens.colorNeutralForeground3 },
    // A list of proposals needs no arrow of its own in a field this narrow.
    "::-webkit-calendar-picker-indicator": { display: "none !important" },
    ":focus": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-2px" },
  },
  titleField: { fontWeight: tokens.fontWeightSemibold },
  figures: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  withdrawn: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  wrong: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorStatusDangerBorder2}`,
    "@media (forced-colors: active)": { border: "2px dashed CanvasText" },
  },
  errors: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
});
