import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { usePane } from "../../pane-context";
import type { ComputedCall, Element } from "../../pane-services";
import { showCell } from "../values/show-cell";

/** What is worth looking at in a pane; a cell shows the rest. */
const MOST_ROWS = 50;
const MOST_COLUMNS = 30;

const useStyles = makeStyles({
  paper: {
    overflowX: "auto",
    maxHeight: "240px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: { padding: 0, textAlign: "right", whiteSpace: "nowrap" },
  number: { display: "block", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  button: {
    width: "100%",
    minHeight: "28px",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    textAlign: "right",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
  },
});

export interface ResultBlockProps {
  readonly computed: ComputedCall;
  readonly onChoose: (element: Element) => void;
}

/** The numbers as they would stand in the sheet; those that can be explained one by one are buttons. */
export function ResultBlock({ computed, onChoose }: ResultBlockProps): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const { result, element } = computed;
  const columns = result[0]?.length ?? 0;
  const isCut = result.length > MOST_ROWS || columns > MOST_COLUMNS;
  const shown = (value: number | ""): string => showCell(value, services.language);
  const isChosen = (row: number, column: number): boolean => row === element?.row && column === element.column;
  return (
    <>
      <div className={styles.paper} role="region" aria-label={texts.call.result} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {result.slice(0, MOST_ROWS).map((cells, row) => (
              <tr key={row}>
                {cells.slice(0, MOST_COLUMNS).map((value, column) => (
                  <td key={column} className={styles.cell}>
                    {element !== null ? (
                      <button
                        type="button"
                        className={mergeClasses(styles.number, styles.button, isChosen(row, column) && styles.chosen)}
                        aria-pressed={isChosen(row, column)}
                        aria-label={texts.call.element(row + 1, column + 1, shown(value) || texts.call.emptyElement)}
                        onClick={() => {
                          onChoose({ row, column });
                        }}
                      >
                        {shown(value)}
                      </button>
                    ) : (
                      <span className={styles.number}>{shown(value)}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut && <Caption1>{texts.call.shownOf(Math.min(MOST_ROWS, result.length), result.length, columns)}</Caption1>}
    </>
  );
}
