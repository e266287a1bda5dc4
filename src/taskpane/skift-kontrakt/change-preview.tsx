import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { ChangedContract } from "../contract/ask-contract";
import { Heading } from "../heading";
import { usePane } from "../pane-context";
import { ChangeFacts } from "./change-facts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    minWidth: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    textAlign: "right",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightRegular,
  },
  label: { textAlign: "left", whiteSpace: "normal", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  words: { textAlign: "left", color: tokens.colorNeutralForeground2 },
  after: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: tokens.fontWeightSemibold },
});

/** The first lines, each before and after, and what else comes of it. */
export function ChangePreview({ outcome }: { readonly outcome: ChangedContract }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.contract;
  return (
    <section className={styles.section}>
      <Heading level="h2">{words.preview}</Heading>
      <div className={styles.frame} role="region" aria-label={words.previewLabel} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.words)}>
                {words.line}
              </th>
              {outcome.columns.map((column) => (
                <th key={column} scope="col" className={styles.cell}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {outcome.preview.map((line, index) => (
            <tbody key={index}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={outcome.columns.length + 1}
                  className={mergeClasses(styles.cell, styles.label)}
                >
                  {line.label}
                </th>
              </tr>
              <PreviewRow words={words.before} cells={line.before} className={styles.cell} />
              <PreviewRow words={words.after} cells={line.after} className={mergeClasses(styles.cell, styles.after)} />
            </tbody>
          ))}
        </table>
      </div>
      <ChangeFacts outcome={outcome} />
    </section>
  );
}

interface PreviewRowProps {
  readonly words: string;
  readonly cells: readonly string[];
  readonly className: string;
}

function PreviewRow({ words, cells, className }: PreviewRowProps): JSX.Element {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(className, styles.words)}>
        {words}
      </th>
      {cells.map((cell, index) => (
        <td key={index} className={className}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
