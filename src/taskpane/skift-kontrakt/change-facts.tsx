import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ChangedContract } from "../contract/ask-contract";
import { CellLink } from "../notices/cell-link";
import { usePane } from "../pane-context";

/** As many cells as one looks through. */
const CELLS_SHOWN = 8;

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** What a change of contract does beside converting numbers: each fact with its cells. */
export function ChangeFacts({ outcome }: { readonly outcome: ChangedContract }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.contract;
  const { rounded, priceLevelSaid, to, textNumbers, wrapped, leftAlone, views, usedElsewhere } = outcome;
  return (
    <div className={styles.facts}>
      {rounded > 0 && <Text>{words.rounded(rounded, to.decimals)}</Text>}
      {priceLevelSaid && <Text>{words.priceLevelSaid}</Text>}
      <ToldCells sentence={words.textNumbers} cells={textNumbers} />
      <ToldCells sentence={words.wrapped} cells={wrapped} />
      <ToldCells sentence={words.leftAlone} cells={leftAlone} />
      {views.length > 0 && <Text>{words.views(views.join(", "))}</Text>}
      <ToldCells sentence={words.usedElsewhere} cells={usedElsewhere} />
    </div>
  );
}

interface ToldCellsProps {
  readonly sentence: string;
  readonly cells: readonly string[];
}

function ToldCells({ sentence, cells }: ToldCellsProps): JSX.Element | null {
  const { texts } = usePane();
  if (cells.length === 0) return null;
  return (
    <Text>
      {sentence}{" "}
      {cells.slice(0, CELLS_SHOWN).map((cell) => (
        <span key={cell}>
          <CellLink address={cell} />{" "}
        </span>
      ))}
      {cells.length > CELLS_SHOWN && texts.contract.more(cells.length - CELLS_SHOWN)}
    </Text>
  );
}
