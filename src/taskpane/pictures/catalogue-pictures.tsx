import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({
  picture: { flexShrink: 0, width: "48px", height: "40px" },
  frame: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  text: { fill: tokens.colorNeutralForeground4 },
  figure: { fill: tokens.colorBrandForeground1 },
  line: { stroke: tokens.colorNeutralStroke1 },
});

const ROWS = [7, 12.5, 18, 23.5];

/** Rows one under the other, and what they come to. */
export function CataloguePicture(): JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 48 40" className={styles.picture} aria-hidden="true">
      <rect x="1" y="3" width="46" height="34" rx="3" className={styles.frame} />
      <g className={styles.text}>
        {ROWS.map((y, index) => (
          <g key={y}>
            <rect x="5" y={y} width={16 - (index % 2) * 4} height="2.5" rx="1" />
            <rect x="27" y={y} width="7" height="2.5" rx="1" />
            <rect x="37" y={y} width="7" height="2.5" rx="1" />
          </g>
        ))}
      </g>
      <g className={styles.figure}>
        <rect x="5" y="31" width="9" height="3" rx="1" />
        <rect x="26" y="31" width="8" height="3" rx="1" />
        <rect x="36" y="31" width="8" height="3" rx="1" />
      </g>
      <path d="M1 28.5h46" className={styles.line} />
    </svg>
  );
}

/** An effect that works part of the first year and wholly in those that follow. */
export function PlannedPicture(): JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 48 40" className={styles.picture} aria-hidden="true">
      <rect x="1" y="3" width="46" height="34" rx="3" className={styles.frame} />
      <g className={styles.figure}>
        <rect x="6" y="23" width="7" height="10" />
        <rect x="16" y="13" width="7" height="20" />
        <rect x="26" y="13" width="7" height="20" />
        <rect x="36" y="13" width="7" height="20" />
      </g>
      <path d="M4 33h40" className={styles.line} />
      <rect x="6" y="8" width="18" height="2.5" rx="1" className={styles.text} />
    </svg>
  );
}
