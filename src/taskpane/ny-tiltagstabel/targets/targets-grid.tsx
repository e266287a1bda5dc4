import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Amount } from "../../../finance/money/amount";
import { formatDanishNumber } from "../../../sheets/cells/danish-number";
import { usePane } from "../../pane-context";
import { targetField } from "../draft/check-draft";
import { decimalsOf, yearsOf } from "../draft/draft";
import { putAt } from "../draft/edit-rows";
import { identifiedPerYear, outstandingAfterAll } from "../draft/propose-unallocated";
import { tidyAmount } from "../draft/typed-amount";
import { pastedAmount } from "../rows/interpret-block";
import { splitClipboard } from "../rows/split-clipboard";
import { useGridStyles } from "../rows/grid-styles";
import type { StepProps } from "../step-props";

const useStyles = makeStyles({
  frame: { border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  line: { display: "grid", gridTemplateColumns: "52px minmax(0, 1fr) minmax(0, 1fr)", alignItems: "center" },
  head: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
  },
  name: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}` },
  year: { padding: `0 ${tokens.spacingHorizontalSNudge}`, fontVariantNumeric: "tabular-nums" },
  right: { textAlign: "right" },
  block: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  typed: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  sums: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sum: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground1 },
});

type TypedColumn = "target" | "unallocated";

/** For each year what is typed – target and unallocated – and below it what follows: the initiatives and the rest. */
export function TargetsGrid({ draft, change, errorOf, leave, request }: StepProps): JSX.Element {
  const styles = useStyles();
  const grid = useGridStyles();
  const { texts } = usePane();
  const { columns, field } = texts.targets;
  const shown = (value: Amount | undefined): string =>
    value === undefined ? "" : formatDanishNumber(value, decimalsOf(draft));
  const identified = request === null ? [] : identifiedPerYear(request);
  const outstanding = request === null ? [] : outstandingAfterAll(request);
  const put = (column: TypedColumn, from: number, typed: readonly string[]): void => {
    const key = column === "target" ? "targets" : "unallocated";
    change((earlier) => ({
      ...earlier,
      [key]: typed.reduce<readonly string[]>((all, text, offset) => putAt(all, from + offset, text), earlier[key]),
    }));
  };
  const input = (column: TypedColumn, at: number, year: number): JSX.Element => {
    const id = targetField(column, at);
    const text = (column === "target" ? draft.targets : draft.unallocated)[at] ?? "";
    const wrong = errorOf(id) !== undefined;
    return (
      <input
        id={id}
        className={mergeClasses(grid.field, grid.figures, wrong && grid.wrong)}
        aria-label={field(columns[column], year)}
        aria-invalid={wrong}
        {...(wrong ? { "aria-describedby": `${id}-error` } : {})}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          put(column, at, [target.value]);
        }}
        onBlur={() => {
          leave(id);
          if (tidyAmount(text) !== text) put(column, at, [tidyAmount(text)]);
        }}
        onPaste={(event) => {
          const cells = splitClipboard(event.clipboardData.getData("text/plain"))?.flat();
          if (cells === undefined) return;
          event.preventDefault();
          put(column, at, cells.slice(0, yearsOf(draft).length - at).map(pastedAmount));
        }}
      />
    );
  };
  return (
    <div className={styles.frame} role="group" aria-label={texts.targets.grid}>
      <div className={mergeClasses(styles.line, styles.head)} aria-hidden="true">
        <span className={styles.name}>{columns.year}</span>
        <span className={mergeClasses(styles.name, styles.right)}>{columns.target}</span>
        <span className={mergeClasses(styles.name, styles.right)}>{columns.unallocated}</span>
      </div>
      {yearsOf(draft).map((year, at) => (
        <div key={year} className={styles.block}>
          <div className={styles.line}>
            <span className={styles.year}>{year}</span>
            <div className={styles.typed}>{input("target", at, year)}</div>
            <div className={styles.typed}>{input("unallocated", at, year)}</div>
          </div>
          <div className={mergeClasses(styles.line, styles.sums)}>
            <span />
            <Sum name={columns.identified} figure={shown(identified[at])} />
            <Sum name={columns.missing} figure={shown(outstanding[at])} />
          </div>
          <FieldSentences fields={[targetField("target", at), targetField("unallocated", at)]} errorOf={errorOf} />
        </div>
      ))}
    </div>
  );
}

function Sum({ name, figure }: { readonly name: string; readonly figure: string }): JSX.Element {
  const styles = useStyles();
  return (
    <span className={styles.sum}>
      <span>{name}</span> <span className={styles.figure}>{figure}</span>
    </span>
  );
}

interface FieldSentencesProps extends Pick<StepProps, "errorOf"> {
  readonly fields: readonly string[];
}

/** What is wrong with the fields of one year. */
function FieldSentences({ fields, errorOf }: FieldSentencesProps): JSX.Element | null {
  const grid = useGridStyles();
  const wrong = fields.filter((field) => errorOf(field) !== undefined);
  return wrong.length === 0 ? null : (
    <ul className={grid.errors}>
      {wrong.map((field) => (
        <li key={field} id={`${field}-error`}>
          {errorOf(field)}
        </li>
      ))}
    </ul>
  );
}
