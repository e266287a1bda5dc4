import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useRef, type CSSProperties, type JSX } from "react";
import type { BlockLayout, LineRole } from "../../sheets/layouts/block-layout";
import { LINE_FORMATS } from "../../sheets/layouts/line-formats";
import { previewLines, type PreviewLine } from "./preview-lines";

/** Excel's sheet is white with black text also in its dark theme; so is what is to stand on it. */
const PAPER = "#ffffff";
const INK = "#000000";
const RULE = "1px solid #1F2937";

const TITLE_WIDTH = 122;
/** A figure of the preview's font, and a cell's padding with some air. */
const FIGURE_WIDTH = 6.2;
const CELL_SPACE = 13;

const useStyles = makeStyles({
  paper: {
    overflowX: "auto",
    containerType: "inline-size",
    // Columns stop at the titles' edge: a number with its minus cut off is another number.
    scrollSnapType: "x mandatory",
    scrollPaddingLeft: `${String(TITLE_WIDTH)}px`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: "2px 6px",
    whiteSpace: "nowrap",
    textAlign: "left",
    fontWeight: "inherit",
    verticalAlign: "top",
    backgroundColor: "inherit",
    scrollSnapAlign: "start",
  },
  amount: { textAlign: "right", boxSizing: "border-box" },
  title: {
    position: "sticky",
    left: 0,
    boxSizing: "border-box",
    width: `${String(TITLE_WIDTH)}px`,
    maxWidth: `${String(TITLE_WIDTH)}px`,
    minWidth: `${String(TITLE_WIDTH)}px`,
    whiteSpace: "normal",
    overflowWrap: "break-word",
    scrollSnapAlign: "none",
  },
  text: {
    position: "sticky",
    left: "6px",
    display: "inline-block",
    whiteSpace: "normal",
  },
  // Room after the last amount, so that the first can always be brought to the titles' edge.
  room: { display: "inline-block", minWidth: "100%", boxSizing: "border-box" },
  gap: { height: "0.8em" },
});

export interface LayoutPreviewProps {
  readonly layout: BlockLayout;
  /** The column of the rows' titles: it stays in sight. */
  readonly titleColumn: number;
  readonly label: string;
}

/** The result itself, small: the same lines, numbers, formats and note line. */
export const LayoutPreview = memo(function LayoutPreview({
  layout,
  titleColumn,
  label,
}: LayoutPreviewProps): JSX.Element {
  const styles = useStyles();
  const lines = previewLines(layout);
  const columns = layout.columns.length;
  const firstAmount = layout.columns.findIndex(({ kind }) => kind === "amount");
  const amountWidth = widthOfAmounts(lines, firstAmount);
  const used = TITLE_WIDTH + amountWidth * (columns - firstAmount);
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The titles beside the first amounts: what one looks for first.
    const first = paper.current?.querySelector<HTMLElement>(`th:nth-child(${String(firstAmount + 1)})`);
    if (paper.current !== null) paper.current.scrollLeft = (first?.offsetLeft ?? 0) - TITLE_WIDTH;
  }, [columns, firstAmount]);
  return (
    <div
      ref={paper}
      className={styles.paper}
      style={{ backgroundColor: PAPER, color: INK }}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <div className={styles.room} style={{ paddingRight: `max(0px, calc(100cqi - ${String(used)}px))` }}>
        <table className={styles.table}>
          <tbody>
            {lines.map((line, index) => (
              <tr key={index} style={lineStyle(line.role)}>
                {isTextLine(line.role) ? (
                  <td colSpan={columns} className={styles.cell}>
                    <span className={styles.text} style={{ maxWidth: `calc(min(${String(used)}px, 100cqi) - 12px)` }}>
                      {line.cells.find((text) => text !== "")}
                    </span>
                  </td>
                ) : (
                  <LineCells {...{ line, titleColumn, firstAmount, amountWidth }} />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
});

interface LineCellsProps {
  readonly line: PreviewLine;
  readonly titleColumn: number;
  readonly firstAmount: number;
  readonly amountWidth: number;
}

function LineCells({ line, titleColumn, firstAmount, amountWidth }: LineCellsProps): JSX.Element {
  const { role, cells } = line;
  const styles = useStyles();
  return (
    <>
      {cells.map((text, column) => {
        // A header without words would be one for nothing.
        const isHeader = role === "header" && text !== "";
        const Cell = isHeader ? "th" : "td";
        return (
          <Cell
            key={column}
            {...(isHeader ? { scope: "col" } : {})}
            className={mergeClasses(
              styles.cell,
              column >= firstAmount && styles.amount,
              column === titleColumn && styles.title,
              role === "gap" && styles.gap,
            )}
            style={{ ...rules(role), ...(column >= firstAmount ? { minWidth: amountWidth } : {}) }}
          >
            {text}
          </Cell>
        );
      })}
    </>
  );
}

const widthOfAmounts = (lines: readonly PreviewLine[], firstAmount: number): number =>
  Math.max(
    4,
    ...lines
      .filter(({ role }) => !isTextLine(role))
      .flatMap(({ cells }) => cells.slice(firstAmount).map((text) => text.length)),
  ) *
    FIGURE_WIDTH +
  CELL_SPACE;

const isTextLine = (role: LineRole): boolean => role === "title" || role === "note";

/** The sheet's own formats; its 14-point title is scaled as the rest is. */
function lineStyle(role: LineRole): CSSProperties {
  const { bold, italic, fontColor, fill } = LINE_FORMATS[role];
  return {
    backgroundColor: fill ?? PAPER,
    ...(bold === true ? { fontWeight: 600 } : {}),
    ...(italic === true ? { fontStyle: "italic" } : {}),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(role === "title" ? { fontSize: "1.25em" } : {}),
  };
}

function rules(role: LineRole): CSSProperties {
  const { topBorder, bottomBorder } = LINE_FORMATS[role];
  return {
    ...(topBorder === undefined ? {} : { borderTop: RULE }),
    ...(bottomBorder === undefined ? {} : { borderBottom: RULE }),
  };
}
