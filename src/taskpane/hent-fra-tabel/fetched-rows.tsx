import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { FetchedRow, FetchedTable } from "./ask-fetch";
import { isWithdrawn } from "../../finance/initiatives/status";
import { usePane } from "../pane-context";
import { columnsOf } from "./fetch-choice";
import { FetchedCell } from "./fetched-cell";
import { writtenDecimals } from "./written-decimals";

/** As many rows as one looks through here; the wizard shows them all. */
const ROWS_SHOWN = 100;

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    minWidth: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    // Four years beside their titles in the narrowest pane: a number with its last figure cut off is another number.
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
  },
  header: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom", whiteSpace: "normal" },
  title: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    boxSizing: "border-box",
    width: "122px",
    minWidth: "122px",
    textAlign: "left",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  marks: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** Rows and years as they were read, in the table's own writing. */
export function FetchedRows({ table }: { readonly table: FetchedTable }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.fetch;
  const unsure = new Set(table.unsure.map(({ cell }) => cell));
  const targets = new Set(table.targets);
  const rows = [...table.targets, ...table.initiatives];
  const decimals = writtenDecimals(table);
  const marksOf = (row: FetchedRow): string =>
    [
      targets.has(row) ? words.targetMark : "",
      row.number === "" ? "" : words.numberMark(row.number),
      row.group,
      row.status ?? "",
      isWithdrawn(row.status ?? "") ? texts.rows.withdrawnMark : "",
      row.investment ? texts.rows.investmentMark : "",
    ]
      .filter((mark) => mark !== "")
      .join(" · ");
  return (
    <>
      <div className={styles.frame} role="region" aria-label={words.previewLabel} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.header, styles.title)}>
                {words.rowHeader}
              </th>
              {columnsOf(table).map(({ header }, index) => (
                <th key={index} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                  {header === "" ? words.column(index + 1) : header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((row) => (
              <tr key={row.cell}>
                <th scope="row" className={mergeClasses(styles.cell, styles.title)}>
                  {row.title === "" ? words.nameless : row.title}
                  <Caption1 className={styles.marks}>{marksOf(row)}</Caption1>
                </th>
                {row.amounts.map((amount) => (
                  <td key={amount.cell} className={styles.cell}>
                    <FetchedCell read={amount} decimals={decimals} isUnsure={unsure.has(amount.cell)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > ROWS_SHOWN && <Caption1>{words.moreRows(rows.length - ROWS_SHOWN)}</Caption1>}
    </>
  );
}
