import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { usePane } from "../pane-context";
import type { OverviewState } from "../use-overview";

/** A workbook that could not be read just now: a wizard works all the same, and the action asks Excel again. */
const UNKNOWN_WORKBOOK: Overview = { sheets: [], activeSheet: "", tables: [], log: [] };

const useStyles = makeStyles({ reading: { padding: tokens.spacingHorizontalL } });

export interface WorkbookReadProps {
  readonly overview: OverviewState;
  readonly children: (overview: Overview) => JSX.Element;
}

/** Waits until it is known what is in the workbook: a wizard's first values come from there. */
export function WorkbookRead({ overview, children }: WorkbookReadProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  if (overview.status === "reading")
    return (
      <div className={styles.reading}>
        <Spinner size="tiny" labelPosition="after" label={texts.common.reading} />
      </div>
    );
  return children(overview.status === "ready" ? overview.overview : UNKNOWN_WORKBOOK);
}
