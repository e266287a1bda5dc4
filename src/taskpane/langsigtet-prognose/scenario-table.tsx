import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import type { LongTermOutcome } from "./ask-long-term";
import { usePane } from "../pane-context";

type Year = LongTermOutcome["scenarios"][number]["years"][number];

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
  name: { textAlign: "left" },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** Cost and helårspersoner of the three scenarios, as they will stand on the sheet. */
export function ScenarioTable({ outcome }: { readonly outcome: LongTermOutcome }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.longTerm;
  const years = outcome.scenarios[0]?.years ?? [];
  const part = (title: string, show: (year: Year) => string): JSX.Element => (
    <tbody>
      <tr>
        <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.head)}>
          {title}
        </th>
        {years.map(({ year }) => (
          <th key={year} scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {year}
          </th>
        ))}
      </tr>
      {outcome.scenarios.map(({ scenario, years: own }) => (
        <tr key={scenario}>
          <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
            {words.scenarios[scenario]}
          </th>
          {own.map((each) => (
            <td key={each.year} className={styles.cell}>
              {show(each)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
  return (
    <div className={styles.paper} role="region" aria-label={words.previewLabel} tabIndex={0}>
      <table className={styles.table}>
        {part(words.cost, ({ cost }) => millions(cost))}
        {part(words.persons, ({ fullTimeEquivalents }) => formatDanishNumber(amount(fullTimeEquivalents), 1))}
      </table>
    </div>
  );
}

/** Kroner as millions with one decimal. */
export const millions = (kroner: number): string => formatDanishNumber(amount(kroner).div(1_000_000), 1);
