import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import type { PrognosisOutcome } from "./ask-prognosis";
import { usePane } from "../pane-context";

type Line = PrognosisOutcome["total"];

/** The sheet's own headings: they are Danish there too. */
const COLUMNS: readonly { readonly header: string; readonly show: (line: Line) => string }[] = [
  { header: "Korrigeret budget", show: ({ correctedBudget }) => kroner(correctedBudget) },
  { header: "Disponeret", show: ({ disposed }) => kroner(disposed) },
  { header: "Forventet regnskab", show: ({ expected }) => kroner(expected) },
  { header: "Afvigelse", show: ({ deviation }) => kroner(deviation) },
  { header: "Status", show: ({ light }) => light },
  { header: "Statsrefusion", show: ({ refund }) => kroner(refund) },
  { header: "Helårspersoner", show: (line) => formatDanishNumber(amount(line.fullTimeEquivalents), 2) },
  { header: "Aktive sager", show: ({ activeCases }) => String(activeCases) },
  { header: "Borgere", show: ({ citizens }) => String(citizens) },
];

const kroner = (value: number | null): string => (value === null ? "" : formatDanishNumber(amount(value), 0));

const useStyles = makeStyles({
  // Excel's sheet is white with black text also in its dark theme; so is what is to stand on it.
  paper: {
    overflowX: "auto",
    backgroundColor: "#ffffff",
    color: "#000000",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  cell: { padding: "2px 6px", textAlign: "right", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular },
  name: { textAlign: "left", position: "sticky", left: 0, backgroundColor: "#ffffff" },
  head: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "normal", verticalAlign: "bottom" },
  sum: { fontWeight: tokens.fontWeightSemibold, borderTop: "1px solid #1F2937" },
});

/** The very rows that the sheet will have, small. */
export function FiguresTable({ outcome }: { readonly outcome: PrognosisOutcome }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const lines = [...outcome.lines, outcome.total];
  return (
    <div className={styles.paper} role="region" aria-label={texts.prognosis.previewLabel} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head)}>
              {texts.prognosis.row}
            </th>
            {COLUMNS.map(({ header }) => (
              <th key={header} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => {
            const look = line.part === null ? styles.sum : undefined;
            return (
              <tr key={index}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name, look)}>
                  {line.part ?? line.group}
                </th>
                {COLUMNS.map(({ header, show }) => (
                  <td key={header} className={mergeClasses(styles.cell, look)}>
                    {show(line)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
