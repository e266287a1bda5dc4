import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";

const useStyles = makeStyles({
  scroller: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    padding: `2px 0 2px ${tokens.spacingHorizontalS}`,
    textAlign: "right",
    whiteSpace: "nowrap",
    fontWeight: "inherit",
  },
  label: { textAlign: "left", padding: "2px 0", whiteSpace: "normal" },
  year: { color: tokens.colorNeutralForeground2 },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface FiguresTableProps {
  /** What the figures are, for those who don't see where they stand. */
  readonly label: string;
  readonly years: readonly number[];
  readonly lines: readonly {
    readonly label: string;
    readonly values: readonly (number | null)[];
    readonly strong?: boolean;
  }[];
  readonly decimals: number;
}

/** A few lines of figures by year. */
export function FiguresTable({ label, years, lines, decimals }: FiguresTableProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.scroller}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr className={styles.year}>
            <td />
            {years.map((year) => (
              <th key={year} scope="col" className={styles.cell}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.label} className={mergeClasses(line.strong === true && styles.strong)}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                {line.label}
              </th>
              {years.map((year, index) => (
                <td key={year} className={styles.cell}>
                  {shown(line.values[index] ?? null, decimals)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const shown = (value: number | null, decimals: number): string =>
  value === null ? "" : formatDanishNumber(amount(value), decimals);
