import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { shownError } from "../../sheets/cells/cell-error";
import type { IndependenceOutcome } from "./ask-independence";
import { danishFormula } from "../funktioner/explain/danish-formula";
import { showCell } from "../funktioner/values/show-cell";
import { Heading } from "../heading";
import { CellLink } from "../notices/cell-link";
import { DoneNotice } from "../notices/done-notice";
import { usePane } from "../pane-context";

/** As many lines as one reads; the rest is in the sheet. */
const LINES_SHOWN = 40;

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  lines: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  now: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  was: { flexBasis: "100%", minWidth: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  formula: { fontFamily: tokens.fontFamilyMonospace },
});

/** What became of what, each with the way to its cells, and the way back. */
export function ConversionOutcome({ outcome }: { readonly outcome: IndependenceOutcome }): JSX.Element {
  const styles = useStyles();
  const { services, texts } = usePane();
  const { formulas, values, unchanged, report } = outcome;
  const words = texts.independence;
  const { language } = services;
  return (
    <>
      <DoneNotice intent={unchanged > 0 ? "warning" : "success"}>{words.done(formulas, values, unchanged)}</DoneNotice>
      <section className={styles.report}>
        <Heading level="h2">{words.reportTitle}</Heading>
        <ul className={styles.lines}>
          {report.slice(0, LINES_SHOWN).map(({ cells, was, became, now }) => (
            <li key={cells} className={styles.line}>
              <CellLink address={cells} />
              <Text>{words.became[became]}</Text>
              {/* The new formula is read in its cell, in the language of the user's Excel. */}
              {became !== "formula" && (
                <Text className={styles.now}>
                  {became === "unchanged" ? shownError(String(now))[language] : showCell(now, language)}
                </Text>
              )}
              <Caption1 className={styles.was}>
                {words.before} <code className={styles.formula}>{language === "da" ? danishFormula(was) : was}</code>
              </Caption1>
            </li>
          ))}
        </ul>
        {report.length > LINES_SHOWN && <Caption1>{words.more(report.length - LINES_SHOWN)}</Caption1>}
      </section>
    </>
  );
}
