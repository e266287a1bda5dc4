import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Overview } from "../../actions/read-overview";
import { usePane } from "../pane-context";
import type { OverviewState } from "../use-overview";
import { Wizard } from "./wizard";

/** A workbook that could not be read just now: the wizard works all the same, and the action asks Excel again. */
const UNKNOWN_WORKBOOK: Overview = { sheets: [], activeSheet: "", tables: [], log: [] };

const useStyles = makeStyles({ reading: { padding: tokens.spacingHorizontalL } });

/** The wizard, as soon as it is known what is in the workbook: the fields' first values come from there. */
export function NyTiltagstabelPage({ overview }: { readonly overview: OverviewState }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  if (overview.status === "reading")
    return (
      <div className={styles.reading}>
        <Spinner size="tiny" labelPosition="after" label={texts.common.reading} />
      </div>
    );
  return <Wizard overview={overview.status === "ready" ? overview.overview : UNKNOWN_WORKBOOK} />;
}
