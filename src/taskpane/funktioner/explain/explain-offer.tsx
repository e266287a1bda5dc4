import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Lightbulb20Regular } from "@fluentui/react-icons/svg/lightbulb";
import { useMemo, type JSX } from "react";
import { formatAddress, formatArea } from "../../../sheets/cells/address";
import type { ActiveCell } from "../../../sheets/workbook-port";
import { usePane } from "../../pane-context";
import type { FormulaSource } from "../use-explorer";
import { takeOverCalls } from "./take-over-calls";

const useStyles = makeStyles({
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, flexBasis: "140px", minWidth: 0, overflowWrap: "anywhere" },
});

export interface ExplainOfferProps {
  readonly active: ActiveCell | null;
  /** The cell that is explained already. */
  readonly explained: string | null;
  readonly onExplain: (source: FormulaSource) => void;
}

/** Where the active cell calculates with one of Tiltag's functions: the way to its explanation. */
export function ExplainOffer({ active, explained, onExplain }: ExplainOfferProps): JSX.Element | null {
  const styles = useStyles();
  const { services, texts } = usePane();
  const calls = useMemo(() => takeOverCalls(active?.formula ?? null, services.functions), [active, services.functions]);
  if (active === null || calls.length === 0) return null;
  const {
    place,
    origin: { sheet, area },
  } = active;
  if (formatAddress(sheet, area) === explained) return null;
  const cell = formatArea(area);
  const names = [...new Set(calls.map(({ help }) => help.name))].join(", ");
  return (
    <div className={styles.offer}>
      <Caption1 className={styles.words}>{texts.functions.explainHelp(cell, names)}</Caption1>
      <Button
        size="small"
        icon={<Lightbulb20Regular />}
        onClick={() => {
          onExplain({
            cell: formatAddress(sheet, area),
            home: sheet,
            formula: String(active.formula),
            element: { row: place.area.row - area.row, column: place.area.column - area.column },
          });
        }}
      >
        {texts.functions.explain(cell)}
      </Button>
    </div>
  );
}
