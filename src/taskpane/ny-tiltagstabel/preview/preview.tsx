import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useDeferredValue, useState, type JSX } from "react";
import type { TableRequest } from "../../../sheets/layouts/table-request";
import { Heading } from "../../heading";
import { usePane } from "../../pane-context";
import { PreviewTable } from "./preview-table";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  toggle: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  empty: { color: tokens.colorNeutralForeground3 },
});

export interface PreviewProps {
  readonly request: TableRequest | null;
  /** In the last step the table is what the user decides on, so it can't be folded away. */
  readonly alwaysOpen: boolean;
}

/** What the table will be, within reach of every step. */
export function Preview({ request, alwaysOpen }: PreviewProps): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  // Typing comes first; a table of hundreds of rows may follow a moment later.
  const shown = useDeferredValue(request);
  const [unfolded, setUnfolded] = useState(false);
  const open = alwaysOpen || unfolded;
  return (
    <section className={styles.root} aria-label={texts.wizard.preview}>
      {alwaysOpen ? (
        <Heading level="h3">{texts.wizard.preview}</Heading>
      ) : (
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={open ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
          aria-expanded={open}
          onClick={() => {
            setUnfolded(!open);
          }}
        >
          {open ? texts.wizard.hidePreview : texts.wizard.showPreview}
        </Button>
      )}
      {open &&
        (shown === null ? (
          <Caption1 className={styles.empty}>{texts.wizard.noPreview}</Caption1>
        ) : (
          <PreviewTable request={shown} />
        ))}
    </section>
  );
}
