import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { JSX, ReactNode } from "react";
import { Heading } from "./heading";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});

export interface PageFrameProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Where the arrow leads; home where it is left out. */
  readonly back?: { readonly label: string; readonly go: () => void };
  /** What stays in sight below what scrolls. */
  readonly footer?: ReactNode;
}

/** A page to read: its title with the way back, and what it has to say below. */
export function PageFrame({ title, children, back, footer }: PageFrameProps): JSX.Element {
  const styles = useStyles();
  const { navigator, texts } = usePane();
  const { label, go } = back ?? {
    label: texts.common.home,
    go: () => {
      navigator.go({ page: "hjem" });
    },
  };
  return (
    <>
      <header className={styles.header}>
        <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={label} onClick={go} />
        <Heading level="h1" focusOn={title}>
          {title}
        </Heading>
      </header>
      <main className={styles.body}>{children}</main>
      {footer}
    </>
  );
}
