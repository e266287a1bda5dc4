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

/** A page to read: its title with the way home, and what it has to say below. */
export function PageFrame({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  const { navigator, texts } = usePane();
  return (
    <>
      <header className={styles.header}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={texts.common.home}
          onClick={() => {
            navigator.go({ page: "hjem" });
          }}
        />
        <Heading level="h1" focusOn={title}>
          {title}
        </Heading>
      </header>
      <main className={styles.body}>{children}</main>
    </>
  );
}
