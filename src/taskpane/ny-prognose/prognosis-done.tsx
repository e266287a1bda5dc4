import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { formatAddress, singleCell } from "../../sheets/cells/address";
import type { PrognosisOutcome } from "./ask-prognosis";
import { CellLink } from "../notices/cell-link";
import { DoneNotice } from "../notices/done-notice";
import { PageFrame } from "../page-frame";
import { usePane } from "../pane-context";
import { LeadersPage } from "./leaders-page";
import { FiguresTable } from "./figures-table";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** What was written, with the way to it and the way back. */
export function PrognosisDone({ outcome }: { readonly outcome: PrognosisOutcome }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.prognosis;
  const [prognosis] = outcome.sheets;
  return (
    <PageFrame title={words.title}>
      <div className={styles.page}>
        <DoneNotice>
          {words.done}{" "}
          {outcome.sheets.map((sheet) => (
            <span key={sheet}>
              <CellLink address={formatAddress(sheet, singleCell({ row: 0, column: 0 }))} />{" "}
            </span>
          ))}
        </DoneNotice>
        {prognosis !== undefined && <LeadersPage prognosis={prognosis} />}
        <FiguresTable outcome={outcome} />
      </div>
    </PageFrame>
  );
}
