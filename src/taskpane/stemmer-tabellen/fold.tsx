import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type JSX, type ReactNode } from "react";

const useStyles = makeStyles({
  fold: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  toggle: {
    alignSelf: "flex-start",
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`,
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Folded away until somebody asks for it. */
export function Fold({ title, children }: FoldProps): JSX.Element {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.fold}>
      <Button
        appearance="subtle"
        className={styles.toggle}
        icon={isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {title}
      </Button>
      {isOpen && children}
    </section>
  );
}
