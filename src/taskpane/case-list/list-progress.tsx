import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Progress } from "../../actions/watch";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  running: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

export interface ListProgressProps {
  readonly label: string;
  /** null: not known yet. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

/** How far a list has been read or written, and the way to call it off. */
export function ListProgress({ label, progress, onCancel }: ListProgressProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.import;
  return (
    <div className={styles.running}>
      <Text>{words.stages[progress?.stage ?? "read"]}</Text>
      <ProgressBar aria-label={label} {...(progress === null ? {} : { value: progress.share })} />
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
