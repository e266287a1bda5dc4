import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type JSX } from "react";
import { Heading } from "../heading";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  toggle: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  empty: { color: tokens.colorNeutralForeground3 },
});

export interface PreviewFrameProps {
  /** In the last step the preview is what the user decides on, so it can't be folded away. */
  readonly alwaysOpen: boolean;
  readonly words: {
    readonly preview: string;
    readonly showPreview: string;
    readonly hidePreview: string;
    readonly noPreview: string;
  };
  /** null as long as there is nothing to show. */
  readonly children: JSX.Element | null;
}

/** What will stand in the sheet, folded away until the user wants it or it is time to decide. */
export function PreviewFrame({ alwaysOpen, words, children }: PreviewFrameProps): JSX.Element {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const open = alwaysOpen || unfolded;
  return (
    <section className={styles.root} aria-label={words.preview}>
      {alwaysOpen ? (
        <Heading level="h3">{words.preview}</Heading>
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
          {open ? words.hidePreview : words.showPreview}
        </Button>
      )}
      {open && (children ?? <Caption1 className={styles.empty}>{words.noPreview}</Caption1>)}
    </section>
  );
}
