import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, type JSX } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, flexGrow: 1, minWidth: 0, outlineStyle: "none", color: tokens.colorNeutralForeground1 },
  h1: typographyStyles.subtitle1,
  h2: typographyStyles.subtitle2,
  h3: typographyStyles.subtitle2,
});

export interface HeadingProps {
  readonly level: "h1" | "h2" | "h3";
  readonly children: string;
  /** Takes the focus when it appears and when this changes, so that a new page or step is read from its top. */
  readonly focusOn?: string;
}

/** A heading of the pane, in the sizes a narrow pane bears. */
export function Heading({ level, children, focusOn }: HeadingProps): JSX.Element {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOn !== undefined) heading.current?.focus();
  }, [focusOn]);
  const Tag = level;
  return (
    <Tag ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, styles[level])}>
      {children}
    </Tag>
  );
}
