import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import { formatDanishNumber } from "../../../sheets/cells/danish-number";
import { netOfProposal } from "../../../sheets/forms/prioriteringsforslag/proposal-net";
import { useGridStyles } from "../../ny-tiltagstabel/rows/grid-styles";
import { usePane } from "../../pane-context";
import type { StepProps } from "../step-props";

const useStyles = makeStyles({
  frame: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`, margin: 0 },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`, textAlign: "right" },
  year: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

/** What the amounts come to while they are typed: the very net the sheet will show. */
export function NetLine({ request }: Pick<StepProps, "request">): JSX.Element | null {
  const styles = useStyles();
  const grid = useGridStyles();
  const { texts } = usePane();
  if (request === null) return null;
  const net = netOfProposal(request);
  return (
    <div className={styles.frame} role="group" aria-label={texts.proposal.net}>
      <p className={styles.name}>{texts.proposal.net}</p>
      <div className={mergeClasses(grid.amounts, grid.amountLine)}>
        {request.years.map((year, at) => {
          const sum = net[at];
          return (
            <div key={year} className={styles.cell}>
              <span className={styles.year}>{year}</span>{" "}
              <span className={styles.figure}>
                {sum === undefined ? "" : formatDanishNumber(sum, request.contract.decimals)}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}
