import { Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { amount } from "../../finance/money/amount";
import { formatDanishNumber } from "../../sheets/cells/danish-number";
import { CellLink } from "../notices/cell-link";
import { FaultNotice } from "../notices/fault-notice";
import { FocusedNotice } from "../notices/focused-notice";
import { usePane } from "../pane-context";
import type { ActionState } from "../use-action";
import type { ComparedPlan } from "./ask-register";
import { sayComparison } from "./say-comparison";

const useStyles = makeStyles({
  told: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

/** So many are listed; how many more there are is told. */
const MOST_LISTED = 20;

export interface PlanComparisonProps {
  readonly state: ActionState<ComparedPlan>;
  readonly onDismiss: () => void;
  /** What can be done where something differs. */
  readonly children: ReactNode;
}

/** Where the register's plan is no longer what was locked, with the way to each cell. */
export function PlanComparison({ state, onDismiss, children }: PlanComparisonProps): JSX.Element | null {
  const { texts } = usePane();
  switch (state.status) {
    case "idle":
      return null;
    case "running":
      return <Spinner size="tiny" labelPosition="after" label={texts.register.compare.running} />;
    case "failed":
      return <FaultNotice fault={state.fault} onDismiss={onDismiss} />;
    case "done":
      return <Told compared={state.outcome}>{children}</Told>;
  }
}

function Told({ compared, children }: { readonly compared: ComparedPlan; readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  const words = usePane().texts.register.compare;
  const { differences } = compared;
  const more = differences.length - MOST_LISTED;
  return (
    <FocusedNotice>
      <div className={styles.told}>
        {sayComparison(compared, words).map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        {differences.length > 0 && (
          <>
            <ul className={styles.list}>
              {differences.slice(0, MOST_LISTED).map(({ title, year, cell, locked: before, now }) => (
                <li key={cell}>
                  {words.difference(title, year, shown(before, words.blank), shown(now, words.blank))}{" "}
                  <CellLink address={cell} />
                </li>
              ))}
            </ul>
            {more > 0 && <Text>{words.more(more)}</Text>}
            {children}
          </>
        )}
      </div>
    </FocusedNotice>
  );
}

function shown(value: number | "-" | null, blank: string): string {
  if (value === null) return blank;
  if (value === "-") return "-";
  const exact = amount(value);
  return formatDanishNumber(exact, exact.decimalPlaces()).replace("-", "−");
}
