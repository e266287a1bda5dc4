import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { Heading } from "../heading";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
});

/** A part of the page under a heading of its own. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <Heading level="h2">{title}</Heading>
      {children}
    </section>
  );
}
