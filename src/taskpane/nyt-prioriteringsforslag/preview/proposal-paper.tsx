import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type CSSProperties, type JSX } from "react";
import { BOLD_LABELS, PROPOSAL_FORMATS } from "../../../sheets/forms/prioriteringsforslag/proposal-formats";
import type { ProposalRole } from "../../../sheets/forms/prioriteringsforslag/proposal-layout";
import type { ProposalRequest } from "../../../sheets/forms/prioriteringsforslag/proposal-request";
import { usePane } from "../../pane-context";
import { previewLines, type PreviewLine } from "./proposal-lines";

/** Excel's sheet is white with black text also in its dark theme; so is what is to stand on it. */
const PAPER = "#ffffff";
const INK = "#000000";
const RULE = "1px solid #1F2937";

/** Lines that run over the whole paper. */
const TEXT_ROLES: readonly ProposalRole[] = [
  "title",
  "municipality",
  "head",
  "heading",
  "note",
  "section",
  "paragraph",
];

const useStyles = makeStyles({
  paper: {
    overflowX: "auto",
    containerType: "inline-size",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  table: {
    borderCollapse: "separate",
    borderSpacing: 0,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    padding: "2px 3px",
    textAlign: "left",
    fontWeight: "inherit",
    verticalAlign: "top",
    backgroundColor: "inherit",
    overflowWrap: "anywhere",
  },
  label: { minWidth: "80px" },
  amount: { textAlign: "right", whiteSpace: "nowrap", overflowWrap: "normal" },
  gap: { height: "0.8em", padding: 0 },
  bold: { fontWeight: 600 },
  paragraph: { display: "block" },
  // Text stays within what is in sight, also where the amounts run wider.
  text: { position: "sticky", left: "3px", display: "inline-block", maxWidth: "calc(100cqi - 10px)" },
});

/** The paper itself, small: the same lines, numbers, formats and note line; label and title share a column. */
export const ProposalPaper = memo(function ProposalPaper({
  request,
}: {
  readonly request: ProposalRequest;
}): JSX.Element {
  const styles = useStyles();
  const { texts } = usePane();
  const lines = previewLines(request);
  const columns = 1 + (lines[0]?.years.length ?? 0);
  return (
    <div
      className={styles.paper}
      style={{ backgroundColor: PAPER, color: INK }}
      role="region"
      aria-label={texts.proposal.previewLabel}
      tabIndex={0}
    >
      <table className={styles.table}>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index} style={lineStyle(line.role)}>
              {TEXT_ROLES.includes(line.role) ? (
                <td colSpan={columns} className={styles.cell}>
                  <Words line={line} />
                </td>
              ) : (
                <AmountCells line={line} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

/** A section's heading stands above its text where the pane is too narrow for both beside each other. */
function Words({ line: { role, label, text } }: { readonly line: PreviewLine }): JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.text}>
      <span className={mergeClasses(BOLD_LABELS.includes(role) && styles.bold)}>{label}</span>{" "}
      <span className={mergeClasses(role === "section" && styles.paragraph)}>{text}</span>
    </span>
  );
}

function AmountCells({ line: { role, label, text, years } }: { readonly line: PreviewLine }): JSX.Element {
  const styles = useStyles();
  const Cell = role === "header" ? "th" : "td";
  const gap = role === "gap" && styles.gap;
  return (
    <>
      <Cell className={mergeClasses(styles.cell, styles.label, gap)} style={rules(role)}>
        {[label, text].filter((part) => part !== "").join(" – ")}
      </Cell>
      {years.map((year, index) => {
        // A header cell that says nothing is none to those who hear the table.
        const YearCell = year === "" ? "td" : Cell;
        return (
          <YearCell key={index} className={mergeClasses(styles.cell, styles.amount, gap)} style={rules(role)}>
            {year}
          </YearCell>
        );
      })}
    </>
  );
}

/** The sheet's own formats; its 14-point title is scaled as the rest is. */
function lineStyle(role: ProposalRole): CSSProperties {
  const { bold, italic, fontColor, fill } = PROPOSAL_FORMATS[role];
  return {
    backgroundColor: fill ?? PAPER,
    ...(bold === true ? { fontWeight: 600 } : {}),
    ...(italic === true ? { fontStyle: "italic" } : {}),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(role === "title" ? { fontSize: "1.25em" } : {}),
  };
}

function rules(role: ProposalRole): CSSProperties {
  const { topBorder, bottomBorder } = PROPOSAL_FORMATS[role];
  return {
    ...(topBorder === undefined ? {} : { borderTop: RULE }),
    ...(bottomBorder === undefined ? {} : { borderBottom: RULE }),
  };
}
