import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { JSX } from "react";
import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import { shownError } from "../../sheets/cells/cell-error";
import type { IndependenceOutcome } from "../ask-action";
import { Heading } from "../heading";
import { CellLink } from "../notices/cell-link";
import { FocusedNotice } from "../notices/focused-notice";
import { usePane } from "../pane-context";

/** As many lines as one reads; the rest is in the sheet. */
const LINES_SHOWN = 40;

const DECIMALS_SHOWN = 2;

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  lines: { margin: 0, padding: 0, listStyle: "none", display: "grid", gap: tokens.spacingVerticalS },
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  now: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
});

/** What became of what, each with the way to its cells, and the way back. */
export function ConversionOutcome({ outcome }: { readonly outcome: IndependenceOutcome }): JSX.Element {
  const styles = useStyles();
  const { services, texts, navigator } = usePane();
  const { formulas, values, unchanged, report } = outcome;
  const words = texts.independence;
  const shown = (became: string, now: string | number | boolean | null): string => {
    if (became === "unchanged") return shownError(String(now))[services.language];
    return typeof now === "number" ? formatDanishNumber(amount(now), DECIMALS_SHOWN) : String(now ?? "");
  };
  return (
    <>
      <FocusedNotice>
        <MessageBar intent={unchanged > 0 ? "warning" : "success"} layout="multiline">
          <MessageBarBody>{words.done(formulas, values, unchanged)}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                navigator.go({ page: "hjem", undo: "asked" });
              }}
            >
              {texts.common.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      </FocusedNotice>
      <section className={styles.report}>
        <Heading level="h2">{words.reportTitle}</Heading>
        <ul className={styles.lines}>
          {report.slice(0, LINES_SHOWN).map(({ cells, became, now }) => (
            <li key={cells} className={styles.line}>
              <CellLink address={cells} />
              <Text>{words.became[became]}</Text>
              {/* A formula is read in its cell, in the language of the user's Excel. */}
              {became !== "formula" && <Text className={styles.now}>{shown(became, now)}</Text>}
            </li>
          ))}
        </ul>
        {report.length > LINES_SHOWN && <Caption1>{words.more(report.length - LINES_SHOWN)}</Caption1>}
      </section>
    </>
  );
}
