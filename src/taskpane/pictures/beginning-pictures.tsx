import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

const useStyles = makeStyles({
  picture: { flexShrink: 0, width: "48px", height: "40px" },
  frame: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  head: { fill: tokens.colorBrandBackground },
  text: { fill: tokens.colorNeutralForeground4 },
  figure: { fill: tokens.colorBrandForeground1 },
  line: { stroke: tokens.colorNeutralStroke1 },
  letters: {
    fill: tokens.colorBrandForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: "15px",
    fontStyle: "italic",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A table: rows with figures to the right and a sum. */
export function TablePicture(): JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 48 40" className={styles.picture} aria-hidden="true">
      <rect x="1" y="3" width="46" height="34" rx="3" className={styles.frame} />
      <path d="M1 11V6a3 3 0 0 1 3-3h40a3 3 0 0 1 3 3v5z" className={styles.head} />
      <g className={styles.text}>
        <rect x="5" y="15" width="16" height="2.5" rx="1" />
        <rect x="5" y="21" width="12" height="2.5" rx="1" />
        <rect x="5" y="30" width="9" height="3" rx="1" />
      </g>
      <g className={styles.figure}>
        <rect x="27" y="15" width="7" height="2.5" rx="1" />
        <rect x="37" y="15" width="7" height="2.5" rx="1" />
        <rect x="29" y="21" width="5" height="2.5" rx="1" />
        <rect x="39" y="21" width="5" height="2.5" rx="1" />
        <rect x="26" y="30" width="8" height="3" rx="1" />
        <rect x="36" y="30" width="8" height="3" rx="1" />
      </g>
      <path d="M1 27h46" className={styles.line} />
    </svg>
  );
}

/** A paper: a head, figures with a sum, and lines of text. */
export function ProposalPicture(): JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 48 40" className={styles.picture} aria-hidden="true">
      <rect x="9" y="1" width="30" height="38" rx="3" className={styles.frame} />
      <path d="M9 8V4a3 3 0 0 1 3-3h24a3 3 0 0 1 3 3v4z" className={styles.head} />
      <g className={styles.text}>
        <rect x="13" y="11" width="9" height="2.5" rx="1" />
        <rect x="13" y="24" width="22" height="2" rx="1" />
        <rect x="13" y="28" width="22" height="2" rx="1" />
        <rect x="13" y="32" width="15" height="2" rx="1" />
      </g>
      <g className={styles.figure}>
        <rect x="25" y="11" width="4" height="2.5" rx="1" />
        <rect x="31" y="11" width="4" height="2.5" rx="1" />
        <rect x="13" y="17" width="9" height="3" rx="1" />
        <rect x="25" y="17" width="4" height="3" rx="1" />
        <rect x="31" y="17" width="4" height="3" rx="1" />
      </g>
      <path d="M9 15.5h30" className={styles.line} />
    </svg>
  );
}

/** Months, a budget line, and where the year is going. */
export function PrognosisPicture(): JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 48 40" className={styles.picture} aria-hidden="true">
      <rect x="1" y="3" width="46" height="34" rx="3" className={styles.frame} />
      <g className={styles.figure}>
        <rect x="6" y="24" width="6" height="9" />
        <rect x="15" y="21" width="6" height="12" />
        <rect x="24" y="18" width="6" height="15" />
      </g>
      <g className={styles.text}>
        <rect x="33" y="13" width="6" height="20" />
      </g>
      <path d="M4 15.5h40M4 33.5h40" className={styles.line} />
    </svg>
  );
}

/** Papers one upon the other. */
export function FormsPicture(): JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 48 40" className={styles.picture} aria-hidden="true">
      <rect x="16" y="2" width="28" height="28" rx="3" className={styles.frame} />
      <rect x="10" y="5" width="28" height="28" rx="3" className={styles.frame} />
      <rect x="4" y="8" width="28" height="28" rx="3" className={styles.frame} />
      <path d="M4 14v-3a3 3 0 0 1 3-3h22a3 3 0 0 1 3 3v3z" className={styles.head} />
      <g className={styles.text}>
        <rect x="8" y="18" width="9" height="2.5" rx="1" />
        <rect x="8" y="24" width="7" height="2.5" rx="1" />
        <rect x="8" y="30" width="9" height="2.5" rx="1" />
      </g>
      <g className={styles.figure}>
        <rect x="21" y="18" width="7" height="2.5" rx="1" />
        <rect x="23" y="24" width="5" height="2.5" rx="1" />
        <rect x="21" y="30" width="7" height="2.5" rx="1" />
      </g>
    </svg>
  );
}

/** A cell with a formula in it. */
export function FunctionPicture(): JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 48 40" className={styles.picture} aria-hidden="true">
      <rect x="1" y="3" width="46" height="34" rx="3" className={styles.frame} />
      <path d="M1 14h46M1 26h46M17 3v34M32 3v34" className={styles.line} />
      <rect x="9" y="10" width="30" height="20" rx="2" className={styles.frame} />
      <text x="24" y="25" textAnchor="middle" className={styles.letters}>
        fx
      </text>
    </svg>
  );
}

/** Rows in two groups, each with its subtotal, and a total. */
export function ActionPlanPicture(): JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 48 40" className={styles.picture} aria-hidden="true">
      <rect x="1" y="3" width="46" height="34" rx="3" className={styles.frame} />
      <g className={styles.text}>
        <rect x="5" y="7" width="3" height="2.5" rx="1" />
        <rect x="10" y="7" width="18" height="2.5" rx="1" />
        <rect x="5" y="12" width="3" height="2.5" rx="1" />
        <rect x="10" y="12" width="14" height="2.5" rx="1" />
        <rect x="5" y="22" width="3" height="2.5" rx="1" />
        <rect x="10" y="22" width="16" height="2.5" rx="1" />
        <rect x="36" y="7" width="8" height="2.5" rx="1" />
        <rect x="38" y="12" width="6" height="2.5" rx="1" />
        <rect x="37" y="22" width="7" height="2.5" rx="1" />
      </g>
      <g className={styles.figure}>
        <rect x="10" y="17" width="12" height="2.5" rx="1" />
        <rect x="35" y="17" width="9" height="2.5" rx="1" />
        <rect x="5" y="31" width="14" height="3" rx="1" />
        <rect x="33" y="31" width="11" height="3" rx="1" />
      </g>
      <path d="M1 28h46" className={styles.line} />
    </svg>
  );
}

/** Columns that grow towards a target line. */
export function RecoveryPlanPicture(): JSX.Element {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 48 40" className={styles.picture} aria-hidden="true">
      <rect x="1" y="3" width="46" height="34" rx="3" className={styles.frame} />
      <g className={styles.text}>
        <rect x="6" y="24" width="7" height="9" />
        <rect x="16" y="21" width="7" height="12" />
        <rect x="26" y="19" width="7" height="14" />
        <rect x="36" y="18" width="7" height="15" />
      </g>
      <path d="M4 24h10v-6h10v-5h10v-4h11" fill="none" strokeWidth="2" className={styles.line} />
      <g className={styles.figure}>
        <rect x="16" y="18" width="7" height="3" />
        <rect x="26" y="13" width="7" height="6" />
        <rect x="36" y="9" width="7" height="9" />
      </g>
    </svg>
  );
}
