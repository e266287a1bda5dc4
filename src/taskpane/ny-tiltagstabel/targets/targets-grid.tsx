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
  scroller: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  grid: { borderCollapse: "separate", borderSpacing: 0, width: "100%" },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "right",
    verticalAlign: "bottom",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  year: { textAlign: "left", fontWeight: tokens.fontWeightRegular, width: "44px" },
  fixed: {
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    height: "32px",
    verticalAlign: "middle",
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  typed: { minWidth: "72px" },
  errorCell: { padding: 0 },
});

type TypedColumn = "target" | "unallocated";

/** One line for each year: the target and the unallocated are typed, the sum and the rest are shown. */
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
    <div className={styles.scroller}>
      <table className={styles.grid} aria-label={texts.targets.grid}>
        <thead>
          <tr>
            {(["year", "target", "identified", "unallocated", "missing"] as const).map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.head, column === "year" && styles.year)}>
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {yearsOf(draft).map((year, at) => (
            <TargetLine
              key={year}
              errors={(["target", "unallocated"] as const).flatMap((column) => {
                const sentence = errorOf(targetField(column, at));
                return sentence === undefined ? [] : [[targetField(column, at), sentence] as const];
              })}
            >
              <th scope="row" className={mergeClasses(grid.cell, styles.fixed, styles.year)}>
                {year}
              </th>
              <td className={mergeClasses(grid.cell, styles.typed)}>{input("target", at, year)}</td>
              <td className={mergeClasses(grid.cell, styles.fixed)}>{shown(identified[at])}</td>
              <td className={mergeClasses(grid.cell, styles.typed)}>{input("unallocated", at, year)}</td>
              <td className={mergeClasses(grid.cell, styles.fixed)}>{shown(outstanding[at])}</td>
            </TargetLine>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface TargetLineProps {
  readonly children: readonly JSX.Element[];
  /** Sentences by the id of their field. */
  readonly errors: readonly (readonly [string, string])[];
}

function TargetLine({ children, errors }: TargetLineProps): JSX.Element {
  const styles = useStyles();
  const grid = useGridStyles();
  return (
    <>
      <tr>{children}</tr>
      {errors.length > 0 && (
        <tr>
          <td colSpan={5} className={styles.errorCell}>
            <ul className={grid.errors}>
              {errors.map(([field, sentence]) => (
                <li key={field} id={`${field}-error`}>
                  {sentence}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}
